import { personTitle } from '../../../shared/model/person-title.ts'
import { listRoles } from '../cases/cases.ts'
import type { QueryContext } from '../context.ts'
import { localDay } from '../local-time.ts'
import { involvedPeople, nameRule } from './check-export.ts'
import { isMinor } from '../../../shared/model/minor.ts'
import { isHidden, isNamed } from './person-obstacles.ts'
import { scanText } from './scan-text.ts'

/** Someone a text names: what she is called inside the vault, and whether she is protected. */
type NamedPerson = {
  readonly id: string
  readonly name: string
  readonly minor: boolean
  readonly hidden: boolean
}

/** The people of a case whom a text names, found as the export policy finds them. */
export function namedPeople(
  context: QueryContext,
  request: { readonly caseId: string; readonly text: string },
): NamedPerson[] {
  const today = localDay(context.now, context.environment)
  const text = scanText(request.text)
  const involved = involvedPeople(context.db, listRoles(context.db, request.caseId), [])
  return [...involved.values()]
    .map(({ person }) => person)
    .filter((person) => isNamed(text, person, nameRule(person, involved, today)))
    .map((person) => ({
      id: person.id,
      name: personTitle(person),
      minor: isMinor(person, today),
      hidden: isHidden(person),
    }))
}
