const written = /^(?<tenge>\d{1,13})(?:[.,](?<tiyn>\d{1,2}))?$/u

/**
 * An amount as a person types it in tenge, «5 000 000», «1500,50», in tiyn. `null` for nothing typed, undefined for what is no
 * amount.
 */
export function parseTenge(text: string): number | null | undefined {
  const bare = text.replace(/[\s\u00a0\u202f]|₸/gu, '')
  if (bare === '') return null
  const { tenge, tiyn = '' } = written.exec(bare)?.groups ?? {}
  return tenge === undefined ? undefined : Number(tenge) * 100 + Number(tiyn.padEnd(2, '0'))
}

/** Tiyn as a person would type it in tenge, with spaces between thousands. */
export function writeTenge(tiyn: number): string {
  const tenge = String(Math.floor(tiyn / 100)).replace(/\B(?=(?:\d{3})+$)/gu, ' ')
  const rest = tiyn % 100
  return rest === 0 ? tenge : `${tenge},${String(rest).padStart(2, '0')}`
}
