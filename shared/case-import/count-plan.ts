import type { PlannedPerson, PlannedRow } from './planned-row.ts'

/** Everyone whom a row names, its court too. */
export function everyoneOf({ people, court }: PlannedRow): PlannedPerson[] {
  return court === undefined ? [...people] : [...people, court]
}

/** How many records the rows that are taken would become: just as many as are written. */
export function countPlan(rows: readonly PlannedRow[], isTaken: (row: PlannedRow) => boolean) {
  const taken = rows.filter(isTaken)
  const people = new Set<string>()
  const used = new Set<string>()
  // Who is named twice with one part in one case has it once.
  const roles = new Set<string>()
  for (const row of taken) {
    for (const { as, use } of everyoneOf(row))
      if (use === undefined) people.add(as)
      else used.add(use)
    for (const { as, use, role } of row.people)
      roles.add(`${String(row.joins ?? row.row)} ${role} ${use ?? as}`)
  }
  return {
    cases: taken.filter(({ joins }) => joins === undefined).length,
    people: people.size,
    roles: roles.size,
    used: used.size,
    skipped: rows.length - taken.length,
  }
}
