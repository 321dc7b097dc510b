import type { InputOf } from '../../../shared/contract/contract.ts'

/** What of the log is shown. Days are those of this computer's calendar, both included. */
export type LogFilter = {
  readonly subject: string | undefined
  readonly action: string | undefined
  readonly actor: string | undefined
  readonly sinceOn: string
  readonly untilOn: string
}

export const noFilter: LogFilter = {
  subject: undefined,
  action: undefined,
  actor: undefined,
  sinceOn: '',
  untilOn: '',
}

/** The instant at which a day of this computer's calendar begins; undefined for what is no day. */
function beginningOf(day: string, later = 0): string | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? []
  if (year === undefined) return undefined
  return new Date(Number(year), Number(month) - 1, Number(date) + later).toISOString()
}

/** The question of `custody.browse`. */
export function questionOf(
  { subject, action, actor, sinceOn, untilOn }: LogFilter,
  caseId: string | undefined,
): Omit<InputOf<'custody.browse'>, 'offset' | 'limit'> {
  const asked = {
    caseId,
    subject,
    action,
    actor,
    since: beginningOf(sinceOn),
    until: beginningOf(untilOn, 1),
  }
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined))
}
