/** Reads a DOCX back without the library that made it. */
import * as mupdf from 'mupdf'
import { readZip } from '../../../electron/backend/render/zip-archive.ts'

/** The parts of the package by name. */
export function readParts(bytes: Uint8Array): Map<string, string> {
  return new Map(
    readZip(bytes).map(({ name, bytes: part }) => [
      name,
      new TextDecoder('utf8', { fatal: true }).decode(part),
    ]),
  )
}

/** The text of the main part as its XML says it, paragraphs and breaks as line ends. */
export function readDocxText(bytes: Uint8Array): string {
  const xml = readParts(bytes).get('word/document.xml') ?? ''
  return Array.from(
    xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br)\/>|<\/w:p>/gu),
    ([whole, shown]) => (shown === undefined ? (whole === '</w:p>' ? '\n' : ' ') : decodeXml(shown)),
  ).join('')
}

/** The text as MuPDF's own DOCX reader finds it; throws if the file is not sound. */
export function readDocxByMupdf(bytes: Uint8Array): string {
  const document = mupdf.Document.openDocument(bytes, 'docx')
  return Array.from({ length: document.countPages() }, (_, index) =>
    document.loadPage(index).toStructuredText('preserve-whitespace').asText(),
  ).join('\n')
}

/** Problems of an XML part: unbalanced tags, bare markup, characters that XML 1.0 forbids. */
export function checkXml(xml: string): string[] {
  const problems: string[] = []
  const open: string[] = []
  for (const [tag, close, name = '', empty] of xml
    .replace(/^<\?xml[^>]*\?>/u, '')
    .matchAll(/<(\/?)([\w:.-]+)[^<>]*?(\/?)>/gu)) {
    if (empty === '/') continue
    if (close !== '/') open.push(name)
    else if (open.pop() !== name) problems.push(tag)
  }
  if (open.length > 0) problems.push(`not closed: ${open.join(' ')}`)
  const outside = xml.replace(/<[^<>]*>/gu, '')
  if (/[<>]/u.test(outside)) problems.push('bare markup')
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu.test(xml)) problems.push('bare ampersand')
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml))
    problems.push('forbidden character')
  return problems
}

function decodeXml(shown: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  return shown.replace(/&(\w+);/gu, (whole, name: string) => named[name] ?? whole)
}
