/** The upper half of windows-1251 (WHATWG Encoding Standard); `\u0098` is unassigned. */
const windows1251 =
  'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї' +
  'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя'

type TextEncoding = 'utf-8' | 'utf-16' | 'windows-1251'

/** A text and the encoding it was found to be in. */
type DecodedText = { readonly text: string; readonly encoding: TextEncoding }

/**
 * The text of a file whose encoding is not declared: by byte order mark, as valid UTF-8, as UTF-16 by its zero bytes, else
 * windows-1251. Undefined when the bytes are no text in any of them.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  return findText(bytes)?.text
}

/** As `decodeText`, with the encoding. */
export function findText(bytes: Uint8Array): DecodedText | undefined {
  if (bytes.length === 0) return { text: '', encoding: 'utf-8' }
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return decode('utf-8', bytes)
  if (startsWith(bytes, 0xff, 0xfe)) return decode('utf-16', bytes)
  if (startsWith(bytes, 0xfe, 0xff)) return decodeBigEndian(bytes)
  const [even, odd] = countZeros(bytes)
  if (even + odd > 0) {
    const half = Math.min(bytes.length, 65_536) / 2
    if (bytes.length % 2 === 0 && odd > half * 0.3 && even < half * 0.05) return decode('utf-16', bytes)
    if (bytes.length % 2 === 0 && even > half * 0.3 && odd < half * 0.05) return decodeBigEndian(bytes)
    return undefined
  }
  if (hasControls(bytes)) return undefined
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: decodeWindows1251(bytes), encoding: 'windows-1251' }
  }
}

function decode(encoding: 'utf-8' | 'utf-16', bytes: Uint8Array): DecodedText {
  return { text: new TextDecoder(encoding === 'utf-16' ? 'utf-16le' : encoding).decode(bytes), encoding }
}

function decodeBigEndian(bytes: Uint8Array): DecodedText {
  const swapped = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  return decode('utf-16', swapped.swap16())
}

function decodeWindows1251(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) {
    const codes = Array.from(bytes.subarray(at, at + 8192), (byte) =>
      byte < 128 ? byte : windows1251.charCodeAt(byte - 128),
    )
    parts.push(String.fromCharCode(...codes))
  }
  return parts.join('')
}

/** Zero bytes at even and at odd places of the first 64 KiB. */
function countZeros(bytes: Uint8Array): [even: number, odd: number] {
  const counts: [number, number] = [0, 0]
  bytes.subarray(0, 65_536).forEach((byte, index) => {
    if (byte === 0) counts[index % 2 === 0 ? 0 : 1] += 1
  })
  return counts
}

/** Control characters that no text file holds. */
function hasControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536)
  const controls = sample.filter((byte) => byte < 32 && ![9, 10, 12, 13, 27].includes(byte)).length
  return controls > sample.length / 100
}

function startsWith(bytes: Uint8Array, ...prefix: number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte)
}
