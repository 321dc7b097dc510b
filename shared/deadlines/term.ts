import { z } from 'zod'

/** What a term is measured in. `sutki` are whole days and nights of the criminal process (УПК 48); `half-months` are 15 days (ГК 174). */
export const termUnit = z.enum([
  'hours',
  'sutki',
  'days',
  'working-days',
  'weeks',
  'half-months',
  'months',
  'years',
])
export type TermUnit = z.infer<typeof termUnit>

export const term = z.strictObject({ count: z.int().min(1).max(10_000), unit: termUnit })
export type Term = z.infer<typeof term>

/** Whose rules of counting hold. */
export const regimeName = z.enum([
  'civil-procedure',
  'criminal-procedure',
  'detention',
  'civil-code',
  'criminal-code',
  'administrative',
])
export type RegimeName = z.infer<typeof regimeName>

/** What happens to an end on a non-working day. */
export const rollRule = z.enum(['next-working-day', 'none'])
export type RollRule = z.infer<typeof rollRule>

type Regime = {
  /** Whether the day it begins with counts. */
  readonly firstDayCounts: boolean
  /** Whether hours run from the minute; else from the next full hour. */
  readonly byMinute: boolean
  readonly roll: RollRule
  /** Articles that say so: of the beginning, the end by unit, the move from a day off, the last hour. */
  readonly articles: {
    readonly start: string
    readonly end: string
    readonly roll?: string
    readonly hour?: string
  }
  readonly act: string
}

/** The rules of counting of each code, read in the texts of the editions that the rule files name. */
export const regimes: Readonly<Record<RegimeName, Regime>> = {
  'civil-procedure': {
    firstDayCounts: false,
    byMinute: false,
    roll: 'next-working-day',
    act: 'civil-procedure',
    articles: { start: '122(2)', end: '123(1)–(3)', roll: '123(4)', hour: '123(5)–(6)' },
  },
  'criminal-procedure': {
    firstDayCounts: false,
    byMinute: false,
    roll: 'next-working-day',
    act: 'criminal-procedure',
    articles: { start: '48(2)', end: '48(3)–(4)', roll: '48(4)', hour: '48(4), 49(1)' },
  },
  detention: {
    firstDayCounts: true,
    byMinute: true,
    roll: 'none',
    act: 'criminal-procedure',
    articles: { start: '48(2), 48(5)', end: '48(3)–(4)' },
  },
  'civil-code': {
    firstDayCounts: false,
    byMinute: true,
    roll: 'next-working-day',
    act: 'civil',
    articles: { start: '173', end: '174', roll: '175', hour: '176' },
  },
  'criminal-code': {
    firstDayCounts: true,
    byMinute: false,
    roll: 'none',
    act: 'criminal',
    articles: { start: '71(2)', end: '71(1)' },
  },
  administrative: {
    firstDayCounts: false,
    byMinute: false,
    roll: 'none',
    act: 'administrative',
    articles: { start: '—', end: '—' },
  },
}
