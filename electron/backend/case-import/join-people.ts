import type { LostField } from '../../../shared/case-import/row-problem.ts'
import type { ContactPurpose, NameParts, Person } from '../../../shared/model/person.ts'
import { sameContact } from '../exports/person-obstacles.ts'
import { isInitialOf, leftOutOf, linesOf } from './left-out.ts'

const purposes: readonly ContactPurpose[] = ['shelter', 'contact', 'work', 'procedural']
const openness = ({ purpose }: { readonly purpose: ContactPurpose }) => purposes.indexOf(purpose)

function fuller(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return isInitialOf(one, other) ? other : one
}

function joinNames(one: NameParts, other: NameParts): NameParts {
  const [surname, given, patronymic] = (['surname', 'given', 'patronymic'] as const).map((part) =>
    fuller(one[part], other[part]),
  )
  return {
    ...(surname === undefined ? {} : { surname }),
    ...(given === undefined ? {} : { given }),
    ...(patronymic === undefined ? {} : { patronymic }),
  }
}

/** Lines of both, each once, in their order. */
function joinLines(one: string | undefined, other: string | undefined): string | undefined {
  const lines = [...new Set([...linesOf(one), ...linesOf(other)])]
  return lines.length === 0 ? undefined : lines.join('\n')
}

export type JoinedPerson = {
  readonly person: Person
  /** What the second says otherwise than the first: it does not get into the record. */
  readonly lost: readonly LostField[]
  /** Both say how to reach her, and not the same. Both are kept. */
  readonly hasTwoRules: boolean
}

/**
 * Both records of one person of the table: what the first lacks the other gives, the fuller name holds, lists and rules of safe
 * contact come together. What contradicts is answered, never dropped without a word.
 */
export function joinPeople(one: Person, other: Person): JoinedPerson {
  if (one.kind !== other.kind) return { person: one, lost: leftOutOf(other, one), hasTwoRules: false }
  const joined: Record<string, unknown> = { ...other, ...one }
  for (const field of ['phones', 'addresses', 'emails'] as const) {
    const all = [...(one[field] ?? []), ...(other[field] ?? [])]
    // Of one contact with two purposes the closed one holds: who is helped in one row may be sued in another.
    const byOpenness = all.toSorted((first, second) => openness(second) - openness(first))
    const closed = new Map(
      byOpenness.map((contact) => [sameContact(contact.value) || contact.value, contact]),
    )
    const unique = [...closed.values()]
    if (unique.length > 0) joined[field] = unique
  }
  const notes = [...new Set([one.notes, other.notes].filter((note) => note !== undefined))]
  if (notes.length > 0) joined['notes'] = notes.join('\n')
  let hasTwoRules = false
  if (one.kind === 'natural' && other.kind === 'natural') {
    joined['name'] = joinNames(one.name, other.name)
    const rules = joinLines(one.safeContact, other.safeContact)
    if (rules !== undefined) joined['safeContact'] = rules
    hasTwoRules =
      one.safeContact !== undefined &&
      other.safeContact !== undefined &&
      linesOf(rules).length > linesOf(one.safeContact).length
  }
  const person = joined as Person
  return { person, lost: leftOutOf(other, person), hasTwoRules }
}
