import { Document, Packer } from 'docx'
import type { DocumentTree } from '../../../shared/document/tree.ts'
import { cellStyle, createBlockBuilder } from './docx-blocks.ts'
import { buildDocumentSettings, buildSectionFrame, ptToTwips } from './docx-frame.ts'
import { cleanPackage } from './docx-package.ts'
import { textWidthPt } from './page-layout.ts'
import { listPageRuns } from './page-runs.ts'
import type { RenderOptions } from './render-options.ts'
import { showText } from './visible-text.ts'

/**
 * A filled tree as a DOCX (ISO/IEC 29500 transitional) with the same text as the PDF. The same tree and options give the same
 * bytes. Characters that XML cannot hold are shown as `[U+…]`. Fails with `document.not-rendered` on a template-only node.
 */
export async function renderDocx(tree: DocumentTree, options: RenderOptions): Promise<Uint8Array> {
  const { language } = tree.attrs
  const settings = buildDocumentSettings(language)
  const buildBlocks = createBlockBuilder(options.draft)
  const document = new Document({
    ...settings,
    styles: { ...settings.styles, paragraphStyles: [cellStyle] },
    sections: listPageRuns(tree.content).map(({ orientation, blocks }, index) => ({
      ...buildSectionFrame({ orientation, first: index === 0, language }, options),
      children: buildBlocks(blocks, {
        width: ptToTwips(textWidthPt(orientation)),
        left: 0,
        label: '',
        within: 'page',
      }),
    })),
  })
  return cleanPackage(await Packer.toBuffer(document), {
    title: oneLine(tree.attrs.title),
    language,
    ...(options.author === undefined ? {} : { author: oneLine(options.author) }),
    ...(options.date === undefined ? {} : { date: options.date }),
  })
}

function oneLine(text: string): string {
  return showText(text, 'docx').replaceAll('\n', ' ')
}
