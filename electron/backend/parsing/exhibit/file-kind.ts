import type { ExhibitFacts } from '../prepared-exhibit.ts'

/** What an exhibit file is, by its first bytes; the declared type decides only where the bytes say nothing. */
export function fileKind(
  bytes: Uint8Array,
  declared: { mediaType: string; name: string },
): ExhibitFacts['kind'] {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1')
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  const { mediaType } = declared
  const extension = /\.([a-z0-9]+)$/iu.exec(declared.name)?.[1]?.toLowerCase() ?? ''
  if (mediaType === 'application/pdf' || extension === 'pdf') return 'pdf'
  if (['text/plain', 'text/csv', 'text/markdown'].includes(mediaType)) return 'text'
  return ['txt', 'log', 'csv', 'md'].includes(extension) ? 'text' : 'other'
}
