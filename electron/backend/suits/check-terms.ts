import type { Stored } from '../../../shared/contract/record-operations.ts'
import type { SuitFinding } from '../../../shared/contract/suit-contract.ts'
import type { Publication, Statement, Suit } from '../../../shared/model/suit.ts'

type Candidate = SuitFinding & { readonly applies: boolean }

/** What the terms and the pre-trial step of a suit are looked at with. */
export type TermsOf = {
  readonly suit: Stored<Suit>
  readonly publications: readonly Stored<Publication>[]
  readonly statements: readonly Stored<Statement>[]
}

/** The same day some months later; the last day of the month where it has no such day (ГПК 123(2), ГК 173). */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const target = month - 1 + months
  const last = new Date(Date.UTC(year, target + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, target, Math.min(date, last))).toISOString().slice(0, 10)
}

/** The first day on which something was published, of these. */
function earliest(publications: readonly Publication[]): string | undefined {
  return publications
    .flatMap(({ publishedAt }) => (publishedAt === undefined ? [] : [publishedAt.slice(0, 10)]))
    .toSorted()[0]
}

function isLaterThan(day: string | undefined, from: string | undefined, months: number): boolean {
  return day !== undefined && from !== undefined && day > monthsAfter(from, months)
}

/** What to look at in the pre-trial step (ГК 143(4)) and in limitation (ГК 178, 180, 187). Nothing is decided here. */
export function termFindings({ suit, publications, statements }: TermsOf): Candidate[] {
  const claims = new Set((suit.claims ?? []).map((claim) => claim.kind))
  const own = publications.filter(({ suitId }) => suitId === undefined || (suitId as string) === suit.id)
  const inMedia = own.filter(({ outletId }) => outletId !== undefined)
  const asksRefutation = claims.has('refutation')
  const asksMoney = claims.has('moral-damage') || suit.moralDamageTiyn !== undefined
  const { pretrialStep: step, filedOn } = suit
  const isAnswered = step?.repliedOn !== undefined || step?.reply !== undefined
  const { askedOn } = step ?? {}
  return [
    {
      code: 'no-pretrial-step',
      field: 'pretrialStep.askedOn',
      applies: suit.direction === 'by-us' && asksRefutation && step === undefined,
    },
    {
      code: 'pretrial-step-not-shown',
      field: 'pretrialStep.askedOn',
      applies: suit.direction === 'against-us' && asksRefutation && step === undefined && inMedia.length > 0,
    },
    {
      code: 'pretrial-month-not-over',
      field: 'pretrialStep.askedOn',
      applies:
        asksRefutation &&
        !isAnswered &&
        askedOn !== undefined &&
        filedOn !== undefined &&
        filedOn < monthsAfter(askedOn, 1),
    },
    {
      code: 'limitation-three-years',
      field: 'limitationNotes',
      applies: asksMoney && isLaterThan(filedOn, earliest(own), 36),
    },
    {
      code: 'limitation-media-year',
      field: 'limitationNotes',
      applies: asksRefutation && isLaterThan(filedOn, earliest(inMedia), 12),
    },
    {
      code: 'limitation-excluded',
      field: 'limitationNotes',
      applies: statements.some(({ positions }) => positions?.includes('limitation') === true),
    },
  ]
}
