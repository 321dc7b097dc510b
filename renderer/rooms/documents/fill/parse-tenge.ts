/** Whole tiyn of an amount in tenge as a person types it; undefined for anything else. */
export function parseTenge(text: string): number | undefined {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/gu, '').replace(',', '.')
  if (!/^\d{1,13}(?:\.\d{1,2})?$/u.test(plain)) return undefined
  const [whole = '0', part = ''] = plain.split('.')
  return Number(whole) * 100 + Number(part.padEnd(2, '0'))
}
