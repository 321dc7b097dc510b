import { pdfText } from './pdf-sink.ts'

export interface DocumentInformation {
  readonly title: string
  readonly author?: string
  /** ISO instant with its offset. */
  readonly createdAt: string
}

/** The information dictionary: title, author if one was chosen, dates; nothing else. */
export function informationDictionary(information: DocumentInformation): string {
  const date = pdfDate(information.createdAt)
  const author = information.author === undefined ? '' : `/Author ${pdfText(information.author)}`
  return `<</Title ${pdfText(information.title)}${author}/CreationDate(${date})/ModDate(${date})>>`
}

/** The same as XMP (ISO 16684-1). */
export function xmpPacket(information: DocumentInformation): string {
  const title = `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(information.title)}</rdf:li></rdf:Alt></dc:title>`
  const creator =
    information.author === undefined
      ? ''
      : `<dc:creator><rdf:Seq><rdf:li>${escapeXml(information.author)}</rdf:li></rdf:Seq></dc:creator>`
  const date = escapeXml(information.createdAt)
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    `${title}${creator}<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n')
}

/** `2026-11-22T20:14:05+05:00` as `D:20261122201405+05'00'` (PDF 32000-1, 7.9.4). */
function pdfDate(instant: string): string {
  const parts =
    /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(Z|([+-]\d{2}):(\d{2}))$/u.exec(instant)
  if (parts === null) throw new Error('an instant with its offset was expected')
  const [, year, month, day, hour, minute, second = '00', zone, offsetHour, offsetMinute] = parts
  return `D:${year}${month}${day}${hour}${minute}${second}${zone === 'Z' ? 'Z' : `${offsetHour}'${offsetMinute}'`}`
}

function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
