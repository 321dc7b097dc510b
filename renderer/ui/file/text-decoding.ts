/** A text's encoding: what its mark says, else UTF-8 when it is that, else what Windows here wrote. */
export function encodingOf(
  head: Uint8Array,
  isWhole: boolean,
): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  head.subarray(0, 4096).forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const half = Math.min(head.length, 4096) / 2
  if ((zeros[1] ?? 0) > half * 0.3) return 'utf-16le'
  if ((zeros[0] ?? 0) > half * 0.3) return 'utf-16be'
  try {
    // A letter may be cut at the end of the first piece: it is not held against it.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: !isWhole })
    return 'utf-8'
  } catch {
    return 'windows-1251'
  }
}

/** Signs that show nothing, or turn the order of letters around, as one that can be seen. */
export function visibleText(text: string): string {
  return text.replaceAll(/[\u0000-\u0008\u000b\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/gu, '␦')
}
