import type { CaseMapping, ImportColumn } from '../../../../shared/case-import/case-mapping.ts'
import { foldHeading } from '../../../../shared/case-import/propose-mapping.ts'
import type { OutputOf } from '../../../../shared/contract/contract.ts'

export type Sheet = OutputOf<'case.describe-sheet'>
type Person = CaseMapping['people'][number]

/** What a heading means apart from where it stands: of whom, is said by her part and which of that part she is. */
type Meaning = Omit<ImportColumn, 'heading' | 'place' | 'person'> & {
  readonly of?: Person & { readonly nth: number }
}

/** What a person said herself of headings, by heading; undefined where she took a meaning away. */
export type ByHand = ReadonlyMap<string, Meaning | undefined>

const mostPeople = 20

/** A heading wherever it stands; of two that are the same each has its own. Columns without a heading have none. */
function headingKeys(headings: readonly string[]): (string | undefined)[] {
  const seen = new Map<string, number>()
  return headings.map((heading) => {
    const folded = foldHeading(heading)
    const nth = (seen.get(folded) ?? 0) + 1
    seen.set(folded, nth)
    return folded === '' ? undefined : `${folded} ${String(nth)}`
  })
}

function meaningAt({ columns, people }: CaseMapping, place: number): Meaning | undefined {
  const column = columns.find((one) => one.place === place)
  if (column === undefined) return undefined
  const { field, purpose, days, person } = column
  const whose = person === undefined ? undefined : people[person - 1]
  return {
    field,
    ...(purpose === undefined ? {} : { purpose }),
    ...(days === undefined ? {} : { days }),
    ...(whose === undefined
      ? {}
      : { of: { ...whose, nth: people.slice(0, person).filter(({ role }) => role === whose.role).length } }),
  }
}

/** What of a mapping a person said herself, besides what she said before of headings that this sheet does not have. */
export function saidByHand(sheet: Sheet, mapping: CaseMapping, before: ByHand = new Map()): ByHand {
  const said = new Map(before)
  for (const [place, key] of headingKeys(sheet.headings).entries()) {
    if (key === undefined) continue
    const [own, proposed] = [meaningAt(mapping, place), meaningAt(sheet.proposed, place)]
    if (JSON.stringify(own) === JSON.stringify(proposed)) said.delete(key)
    else said.set(key, own)
  }
  return said
}

/** The number of a person in the list, from 1; she joins it where she is not in it. Undefined when it is full. */
function numberOf(people: Person[], { nth, ...person }: Person & { nth: number }): number | undefined {
  const alike = people.flatMap(({ role }, place) => (role === person.role ? [place + 1] : []))
  const found = alike[nth - 1]
  if (found !== undefined) return found
  return people.length < mostPeople ? people.push(person) : undefined
}

/** Leaves out people whom no column is about. */
function withoutIdle(columns: readonly ImportColumn[], people: readonly Person[]) {
  const used = people.flatMap((_one, place) =>
    columns.some(({ person }) => person === place + 1) ? [place + 1] : [],
  )
  return {
    people: used.flatMap((number) => people[number - 1] ?? []),
    columns: columns.map((column) =>
      column.person === undefined ? column : { ...column, person: used.indexOf(column.person) + 1 },
    ),
  }
}

/** What a sheet proposes, with what was said by hand of the headings it has. */
export function proposedWith(
  { headings, proposed }: Sheet,
  said: ByHand,
): Pick<CaseMapping, 'columns' | 'people'> {
  const people: Person[] = [...proposed.people]
  const columns = headingKeys(headings).flatMap((key, place): ImportColumn[] => {
    if (key === undefined || !said.has(key)) return proposed.columns.filter((one) => one.place === place)
    const meaning = said.get(key)
    if (meaning === undefined) return []
    const { of, ...rest } = meaning
    const person = of === undefined ? undefined : numberOf(people, of)
    if (of !== undefined && person === undefined) return []
    return [{ ...rest, heading: headings[place] ?? '', place, ...(person === undefined ? {} : { person }) }]
  })
  return withoutIdle(columns, people)
}
