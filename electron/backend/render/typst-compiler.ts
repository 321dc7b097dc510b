/**
 * One warm Typst compiler for the whole process: no host fonts, no network, no packages, no files but the source it is given.
 * Typst remembers what it has laid out and never forgets: about 1 MB stays for every different document, so a worker that
 * renders many should be replaced after some hundreds.
 */
import initialise, { TypstCompilerBuilder, type TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler'
import { Failure } from '../../../shared/failures/failure.ts'
import { fontFamilies, readFont, readTypstWasm } from './render-files.ts'

type Wasm = Awaited<ReturnType<typeof initialise>>
type Compiler = { readonly typst: TypstCompiler; readonly paths: Map<string, string> }

const pdfFormat = 1
const shortDiagnostics = 2

let ready: Promise<Compiler> | undefined
let loaded: Wasm | undefined

/**
 * Compiles a Typst source of resources/typst to PDF bytes. `data` reaches the source as JSON text in `sys.inputs.data`, never as
 * markup. The same input gives the same bytes. Fails with `document.not-rendered` when Typst refuses.
 */
export async function compileTypst(options: {
  readonly source: string
  readonly data: unknown
}): Promise<Uint8Array> {
  ready ??= createCompiler()
  const { typst, paths } = await ready.catch(forgetCompiler)
  const path = ensureSource({ typst, paths }, options.source)
  let answer: { result?: Uint8Array; diagnostics?: readonly string[] }
  try {
    const world = typst.snapshot(undefined, path, [['data', JSON.stringify(options.data)]])
    try {
      answer = world.get_artifact(pdfFormat, shortDiagnostics)
    } finally {
      world.free()
    }
  } catch (error) {
    return forgetCompiler(error)
  }
  if (answer.result !== undefined) return answer.result
  const [first = 'typst'] = answer.diagnostics ?? []
  throw new Failure('document.not-rendered', { problem: first.slice(0, 200) })
}

/** Loads the compiler and its fonts, so that the first document does not wait for them. */
export async function warmTypst(): Promise<void> {
  ready ??= createCompiler()
  await ready
}

/** How much memory the compiler has taken so far, in bytes; it never gives any back. */
export function typstHeapBytes(): number {
  return loaded?.memory.buffer.byteLength ?? 0
}

const reservedBytes = 256 * 1024 * 1024

/**
 * Takes memory once and gives it back to the compiler's allocator. A WebAssembly heap that grows in small steps makes the
 * host collect garbage at each: fifty times in forty renderings without this, twice with it.
 */
function reserveMemory(wasm: Wasm): void {
  // The allocator's names in this pinned version: `__wbindgen_export` takes (size, alignment), `__wbindgen_export4` gives back.
  wasm.__wbindgen_export4(wasm.__wbindgen_export(reservedBytes, 1), reservedBytes, 1)
}

async function createCompiler(): Promise<Compiler> {
  const wasm = await initialise({ module_or_path: readTypstWasm() })
  loaded = wasm
  reserveMemory(wasm)
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const { files } of fontFamilies) {
    for (const file of files) await builder.add_raw_font(readFont(file))
  }
  return { typst: await builder.build(), paths: new Map() }
}

/** Sources are constants: each is added once and stays parsed. */
function ensureSource({ typst, paths }: Compiler, source: string): string {
  const known = paths.get(source)
  if (known !== undefined) return known
  const path = `/${paths.size}.typ`
  typst.add_source(path, source)
  paths.set(source, path)
  return path
}

/** After a crash inside WebAssembly the compiler may be in any state: the next call makes a new one. */
function forgetCompiler(error: unknown): never {
  ready = undefined
  throw new Failure('document.not-rendered', { problem: 'typst' }, { cause: error })
}
