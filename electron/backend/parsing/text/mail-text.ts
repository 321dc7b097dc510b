import { decodeText } from './decode-text.ts'
import { decodeEntities, htmlText } from './html-text.ts'
import type { FoundText } from './text-reading.ts'

/** Parts within parts: a forwarded message is one. */
const deepest = 8
const mostParts = 500

type Part = { readonly headers: string; readonly body: string }
type Tally = { text: string[]; hidden: string[]; parts: number; hasOther: boolean; hasFailed: boolean }

/**
 * The words of an e-mail (RFC 5322, RFC 2045-2047): its headers, its text and HTML parts, the names of what is attached.
 * What is attached is not opened: a person has to look at it.
 */
export function mailText(bytes: Uint8Array): FoundText {
  const tally: Tally = { text: [], hidden: [], parts: 0, hasOther: false, hasFailed: false }
  readPart(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'), tally, 0)
  const state = tally.hasOther ? 'no-text' : 'read'
  return {
    text: tally.text.join('\n').trim(),
    hidden: tally.hidden.join('\n'),
    reading: tally.hasFailed ? { state: 'not-read', reason: 'unreadable' } : { state },
  }
}

/** Everything here is one character a byte until a part's own encoding is known. */
function readPart(source: string, tally: Tally, depth: number): void {
  tally.parts += 1
  if (tally.parts > mostParts || depth > deepest) {
    tally.hasFailed = true
    return
  }
  const part = splitPart(source)
  tally.text.push(decodeHeaders(part.headers))
  const type = header(part, 'content-type') || 'text/plain'
  if (/^multipart\//iu.test(type)) return readParts(part.body, parameter(type, 'boundary'), { tally, depth })
  const bytes = decodeTransfer(part.body, header(part, 'content-transfer-encoding'))
  if (/^message\//iu.test(type)) return readPart(bytes.toString('latin1'), tally, depth + 1)
  if (!/^text\//iu.test(type)) {
    tally.hasOther = true
    return
  }
  const text = decodeCharset(bytes, parameter(type, 'charset'))
  if (text === undefined) tally.hasFailed = true
  else if (/^text\/html/iu.test(type)) {
    tally.text.push(htmlText(text))
    tally.hidden.push(decodeEntities(text))
  } else tally.text.push(text)
}

function readParts(body: string, boundary: string, at: { tally: Tally; depth: number }): void {
  if (boundary === '') {
    at.tally.hasFailed = true
    return
  }
  const [preamble = '', ...rest] = `\n${body}`.split(`\n--${boundary}`)
  at.tally.hidden.push(latin1Text(preamble))
  for (const piece of rest) {
    if (piece.startsWith('--')) at.tally.hidden.push(latin1Text(piece))
    else readPart(piece.slice(piece.indexOf('\n') + 1), at.tally, at.depth + 1)
  }
}

function latin1Text(source: string): string {
  return decodeText(Buffer.from(source, 'latin1')) ?? ''
}

function splitPart(source: string): Part {
  if (/^\r?\n/u.test(source)) return { headers: '', body: source }
  const end = /\r?\n\r?\n/u.exec(source)
  return end === null
    ? { headers: source, body: '' }
    : { headers: source.slice(0, end.index), body: source.slice(end.index + end[0].length) }
}

function header(part: Part, name: string): string {
  const unfolded = part.headers.replaceAll(/\r?\n[ \t]+/gu, ' ')
  const line = unfolded.split(/\r?\n/u).find((one) => one.toLowerCase().startsWith(`${name}:`))
  return line?.slice(name.length + 1).trim() ?? ''
}

function parameter(value: string, name: string): string {
  const found = new RegExp(`;\\s{0,20}${name}\\s{0,20}=\\s{0,20}(?:"([^"]*)"|([^\\s;]+))`, 'iu').exec(value)
  return found?.[1] ?? found?.[2] ?? ''
}

function decodeTransfer(body: string, encoding: string): Buffer {
  if (/base64/iu.test(encoding)) return Buffer.from(body, 'base64')
  return Buffer.from(/quoted-printable/iu.test(encoding) ? unquote(body) : body, 'latin1')
}

function unquote(text: string): string {
  return text
    .replaceAll(/=\r?\n/gu, '')
    .replaceAll(/=([0-9a-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function decodeCharset(bytes: Buffer, charset: string): string | undefined {
  // windows-1251 is read by our own table: not every build of the runtime knows it.
  if (charset === '' || /^(?:utf-?8|us-ascii|windows-1251|cp1251)$/iu.test(charset)) return decodeText(bytes)
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return undefined
  }
}

/** Headers with their encoded words resolved (RFC 2047) and the names of RFC 2231. */
function decodeHeaders(headers: string): string {
  const words = latin1Text(headers.replaceAll(/\?=\s+=\?/gu, '?==?'))
  return words
    .replaceAll(/=\?[\w-]+(?:\*[\w-]*)?\?[bq]\?[^?\s]*\?=/giu, (whole) => decodeWord(whole) ?? whole)
    .replaceAll(
      /(?:%[0-9a-f]{2})+/giu,
      (run) => decodeText(Buffer.from(run.replaceAll('%', ''), 'hex')) ?? run,
    )
}

function decodeWord(encoded: string): string | undefined {
  const [, charset = '', kind = '', word = ''] = encoded.split('?')
  const bytes =
    kind.toLowerCase() === 'b'
      ? Buffer.from(word, 'base64')
      : Buffer.from(unquote(word.replaceAll('_', ' ')), 'latin1')
  return decodeCharset(bytes, charset.replace('=', '').replace(/\*.*$/u, ''))
}
