import type { DocumentTree } from '../../../shared/document/tree.ts'
import { buildPdfModel } from './pdf-model.ts'
import { readTypstSource } from './render-files.ts'
import type { RenderOptions } from './render-options.ts'
import { compileTypst } from './typst-compiler.ts'

let source: string | undefined

/**
 * A filled tree as a tagged PDF 1.7, A4, with its fonts inside. The same tree and options give the same bytes. Characters that no
 * bundled font has are shown as `[U+…]`; `findUnsupportedCharacters` names them beforehand. Fails with `document.not-rendered`.
 */
export async function renderPdf(tree: DocumentTree, options: RenderOptions): Promise<Uint8Array> {
  source ??= readTypstSource('filing.typ')
  return compileTypst({ source, data: buildPdfModel(tree, options) })
}
