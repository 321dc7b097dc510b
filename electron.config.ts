import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/** A file of the source that is started by its name, and so keeps it: `out/main/<name>.js`. */
const entries = {
  main: 'electron/main/main.ts',
  'app-process': 'electron/backend/app/app-process.ts',
  'key-process': 'electron/backend/app/key-process.ts',
  sandyq: 'electron/cli/sandyq.ts',
  'parse-worker': 'electron/backend/parsing/parse-worker.ts',
  'render-worker': 'electron/backend/render/render-worker.ts',
  'key-derivation-process': 'electron/backend/vault/key-derivation-process.ts',
}

const inSource = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Files that are named beside a module keep that place in the built program: all of it lies in one folder, two levels below
 * `resources`, and scripts end in `.js`.
 */
function flatLayout() {
  return {
    name: 'flat-layout',
    transform(code: string, id: string) {
      if (!id.endsWith('.ts') || !code.includes('import.meta.url')) return undefined
      return code
        .replace(/(['"`])(?:\.\.\/)+resources\//gu, '$1../../resources/')
        .replace(/(['"`])(?:\.\/)?([a-z-]+-(?:worker|process))\.ts\1/gu, '$1./$2.js$1')
    },
  }
}

/**
 * What the PDF viewer fetches as it needs it, at `pdf/` beside the page: character maps, the fonts every PDF may leave out, a
 * colour profile, and decoders in JavaScript, since the page's policy allows no WebAssembly. Licences go along.
 */
function pdfResources() {
  const folders = ['cmaps', 'standard_fonts', 'iccs', 'wasm']
  return {
    name: 'pdf-resources',
    generateBundle(this: {
      emitFile: (file: { type: 'asset'; fileName: string; source: Uint8Array }) => void
    }) {
      const worker = readFileSync(inSource('node_modules/pdfjs-dist/build/pdf.worker.min.mjs'))
      this.emitFile({ type: 'asset', fileName: 'pdf/pdf.worker.mjs', source: worker })
      for (const folder of folders)
        for (const name of readdirSync(inSource(`node_modules/pdfjs-dist/${folder}`))) {
          if (name.endsWith('.wasm') || /quickjs/iu.test(name)) continue
          const source = readFileSync(inSource(`node_modules/pdfjs-dist/${folder}/${name}`))
          this.emitFile({ type: 'asset', fileName: `pdf/${folder}/${name}`, source })
        }
    },
  }
}

export default defineConfig({
  main: {
    plugins: [flatLayout()],
    build: {
      outDir: 'out/main',
      target: 'node24',
      minify: false,
      sourcemap: false,
      rollupOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, inSource(path)])),
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
        },
      },
    },
  },
  renderer: {
    root: inSource('renderer'),
    plugins: [react(), pdfResources()],
    build: {
      outDir: 'out/renderer',
      target: 'chrome146',
      // Nothing inline: the page's policy allows no data: address.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2_000,
      rollupOptions: { input: { index: inSource('renderer/index.html') } },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      minify: false,
      sourcemap: false,
      rollupOptions: {
        input: { preload: inSource('electron/preload/preload.ts') },
        // A sandboxed preload is one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
})
