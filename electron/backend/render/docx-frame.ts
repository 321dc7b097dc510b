/** What surrounds the text of a DOCX: styles, page size, headers with page numbers, the draft and sample marks. */
import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type IPropertiesOptions,
  type ISectionOptions,
} from 'docx'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import {
  bodySizePt,
  marginMm,
  mmToPt,
  pageMarks,
  pageMm,
  textWidthPt,
  type Orientation,
} from './page-layout.ts'
import type { RenderOptions } from './render-options.ts'

/** Tinos is the metric twin of Times New Roman: a reader who has only the latter sees the same lines. */
const font = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: 'Times New Roman',
}
const wordLanguage = { ru: 'ru-RU', kk: 'kk-KZ' } as const satisfies Record<DocumentLanguage, string>

/** Points in twips, the unit of WordprocessingML. */
export function ptToTwips(pt: number): number {
  return Math.round(pt * 20)
}

/** Millimetres in twips. */
export function mmToTwips(mm: number): number {
  return ptToTwips(mmToPt(mm))
}

/** Styles and settings of the whole document. Heading styles are Word's own, so that its navigation pane works. */
export function buildDocumentSettings(language: DocumentLanguage): Omit<IPropertiesOptions, 'sections'> {
  const heading = {
    run: { bold: true, size: bodySizePt * 2, color: '000000', font },
    paragraph: { keepNext: true, alignment: AlignmentType.CENTER, spacing: { before: 200, after: 160 } },
  }
  return {
    styles: {
      default: {
        document: {
          run: {
            font,
            size: bodySizePt * 2,
            language: { value: wordLanguage[language], bidirectional: 'ar-SA' },
          },
          paragraph: { spacing: { line: 276 } },
        },
        title: heading,
        heading1: heading,
        heading2: heading,
        heading3: heading,
      },
    },
    hyphenation: { autoHyphenation: true, doNotHyphenateCaps: true },
    defaultTabStop: mmToTwips(12.5),
  }
}

/** Everything of a run of pages but its text. Only the first page of the document goes without a number. */
export function buildSectionFrame(
  page: { readonly orientation: Orientation; readonly first: boolean; readonly language: DocumentLanguage },
  options: RenderOptions,
): Omit<ISectionOptions, 'children'> {
  const marks = pageMarks[page.language]
  const header = (numbered: boolean) =>
    new Header({
      children: [
        buildHeaderLine(page.orientation, { numbered, ...(options.draft ? { mark: marks.draft } : {}) }),
      ],
    })
  const footer = () => new Footer({ children: [buildFooterLine(options.sample ? marks.sample : '')] })
  return {
    properties: {
      titlePage: page.first,
      page: {
        // docx turns the paper itself when the orientation is landscape.
        size: {
          width: mmToTwips(pageMm.width),
          height: mmToTwips(pageMm.height),
          orientation:
            page.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          left: mmToTwips(marginMm.left),
          right: mmToTwips(marginMm.right),
          top: mmToTwips(marginMm.top),
          bottom: mmToTwips(marginMm.bottom),
          header: mmToTwips(9),
          footer: mmToTwips(9),
        },
      },
    },
    headers: { default: header(true), ...(page.first ? { first: header(false) } : {}) },
    footers: { default: footer(), ...(page.first ? { first: footer() } : {}) },
  }
}

function buildHeaderLine(orientation: Orientation, line: { numbered: boolean; mark?: string }): Paragraph {
  const width = ptToTwips(textWidthPt(orientation))
  return new Paragraph({
    tabStops: [
      { type: TabStopType.CENTER, position: width / 2 },
      { type: TabStopType.RIGHT, position: width },
    ],
    children: [
      ...(line.numbered ? [new TextRun({ children: [new Tab(), PageNumber.CURRENT], size: 24 })] : []),
      ...(line.mark === undefined
        ? []
        : [
            new TextRun({ children: line.numbered ? [new Tab()] : [new Tab(), new Tab()] }),
            new TextRun({
              text: line.mark,
              bold: true,
              size: 22,
              border: { style: BorderStyle.SINGLE, size: 6, space: 2 },
            }),
          ]),
    ],
  })
}

function buildFooterLine(mark: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: mark === '' ? [] : [new TextRun({ text: mark, size: 16, color: '5A5A5A' })],
  })
}
