import { fileKind } from '../exhibit/file-kind.ts'
import type { ParsedFile } from '../parse-job.ts'
import { decodeText } from './decode-text.ts'
import { decodeEntities, htmlText } from './html-text.ts'
import { mailText } from './mail-text.ts'
import { pdfText } from './pdf-text.ts'
import { finishText, type ExtractedText, type FoundText } from './text-reading.ts'

const unreadable: FoundText = { text: '', reading: { state: 'not-read', reason: 'unreadable' } }

/** The text of a file for search and for the export policy, and how far it could be read. */
export function extractText(file: ParsedFile): ExtractedText {
  return finishText(file.bytes.length === 0 ? { text: '' } : findText(file))
}

function findText(file: ParsedFile): FoundText {
  const { bytes, mediaType, name } = file
  const ending = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? ''
  const kind = fileKind(bytes, file)
  if (kind === 'pdf') return pdfText(bytes)
  if (/^(?:text\/html|application\/xhtml\+xml)$/u.test(mediaType) || /^x?html?$/u.test(ending))
    return asText(bytes, (source) => ({ text: htmlText(source), hidden: decodeEntities(source) }))
  if (mediaType === 'message/rfc822' || ending === 'eml') return mailText(bytes)
  if (mediaType.endsWith('json')) return asText(bytes, (source) => ({ text: withoutEscapes(source) }))
  if (kind === 'jpeg' || kind === 'png' || /^(?:image|audio|video)\//u.test(mediaType))
    return { text: '', reading: { state: 'no-text' } }
  if (kind === 'text' || /^text\/|xml$/u.test(mediaType)) return asText(bytes, (text) => ({ text }))
  const guessed = mediaType === 'application/octet-stream' ? decodeText(bytes) : undefined
  return guessed === undefined
    ? { text: '', reading: { state: 'not-read', reason: 'unsupported' } }
    : { text: guessed }
}

function asText(bytes: Uint8Array, read: (source: string) => FoundText): FoundText {
  const source = decodeText(bytes)
  return source === undefined ? unreadable : read(source)
}

/** A JSON text with its `\u0410` and `\n` as the letters they stand for (RFC 8259, 7). */
function withoutEscapes(source: string): string {
  return source
    .replaceAll(/\\u([0-9a-f]{4})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/\\[nrtbf]/gu, ' ')
}
