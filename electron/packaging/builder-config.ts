import type { Configuration } from 'electron-builder'
import { afterPack } from './after-pack.ts'

/** Prebuilt libraries of other systems and everything that only a compiler needs stay out of the package. */
const foreign = [
  '!**/node_modules/**/*.{c,cc,cpp,h,hpp,gyp,gypi,obj,o,a,lib,pdb,map,md,markdown,d.ts,d.mts,d.cts,ts,flow}',
  '!**/node_modules/**/{CMakeLists.txt,binding.gyp,Makefile,test,tests,example,examples,docs,.github}',
  '!**/node_modules/**/*.bare',
  '!**/node_modules/@cantoo/fontkit/node_modules/@types{,/**}',
]

/** What stands in the archive: the built program, its resources, and the libraries it loads at run time. */
const contents = [
  'out/main/**',
  'out/preload/**',
  'out/renderer/**',
  'resources/**',
  '!resources/{decisions,pictures,icons}{,/**}',
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
  'package.json',
  '!**/*.map',
]

/**
 * Of the prebuilt libraries only those of the system and processor that is packed for. A list of exclusions alone would begin
 * with everything there is: each system names the contents again.
 */
const filesFor = (system: 'darwin' | 'linux' | 'win32'): string[] => [
  ...contents,
  ...foreign,
  `!**/node_modules/**/prebuilds/!(${system}-\${arch}){,/**}`,
]

/**
 * The desktop app as it is handed out. Nothing is published and nothing is downloaded by the app; updates are new packages. Fuses
 * are flipped in `afterPack`, because electron-builder itself knows only eight of the nine.
 */
const config: Configuration = {
  appId: 'kz.sandyq.vault',
  productName: 'Sandyq',
  copyright: 'AGPL-3.0-only',
  artifactName: 'sandyq-${version}-${os}-${arch}.${ext}',
  directories: { output: 'out/packages', buildResources: 'resources/icons' },
  files: [...contents, ...foreign],
  asar: true,
  asarUnpack: ['**/*.node'],
  npmRebuild: false,
  nodeGypRebuild: false,
  publish: null,
  electronLanguages: ['ru', 'en-US'],
  afterPack,
  fileAssociations: [
    { ext: 'sandyq', name: 'Sandyq vault', description: 'Sandyq', role: 'Editor', isPackage: true },
  ],
  win: { target: ['nsis'], icon: 'resources/icons/sandyq.ico', files: filesFor('win32') },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false,
    license: 'LICENSE',
  },
  mac: {
    target: ['dmg'],
    icon: 'resources/icons/sandyq.icns',
    files: filesFor('darwin'),
    category: 'public.app-category.business',
    hardenedRuntime: true,
  },
  linux: {
    target: ['AppImage', 'deb'],
    icon: 'resources/icons/sandyq.png',
    files: filesFor('linux'),
    category: 'Office',
    executableName: 'sandyq',
    maintainer: 'Sandyq',
    synopsis: 'Encrypted case vault for lawyers',
  },
}

export default config
