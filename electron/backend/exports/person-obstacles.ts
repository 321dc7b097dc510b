import type { ExportObstacle } from '../../../shared/contract/export-contract.ts'
import type { Stored } from '../../../shared/contract/record-operations.ts'
import { isMinor } from '../../../shared/model/minor.ts'
import type { ObstaclePlace } from '../../../shared/model/permit.ts'
import type { Person } from '../../../shared/model/person.ts'
import { containsAddress, containsNumber } from './contact-in-text.ts'
import { containsWords, namesInOrder, namesPerson, type NameRule } from './name-in-text.ts'
import type { ScannedText } from './scan-text.ts'

/** УПК 97: data in a sealed envelope, or a pseudonym in place of the name. */
export function isHidden(person: Person): boolean {
  return person.sealed === true || person.pseudonym !== undefined
}

/** Whether the text names a person: by name in any spelling, by a confirmed case form, or by IIN or BIN. */
export function isNamed(text: ScannedText, person: Person, rule: NameRule): boolean {
  const forms = [...Object.values(person.caseForms?.ru ?? {}), ...Object.values(person.caseForms?.kk ?? {})]
  if (forms.some((form) => containsWords(text, form))) return true
  if (person.kind === 'legal') {
    const names = [person.legalName, person.legalNameKk, person.shortName, person.shortNameKk]
    if (names.some((name) => name !== undefined && namesInOrder(text, name))) return true
    return person.bin !== undefined && containsNumber(text, person.bin)
  }
  const spellings = [person.name, person.nameKk, person.nameLatin]
  if (spellings.some((name) => name !== undefined && namesPerson(text, name, rule))) return true
  return person.iin !== undefined && containsNumber(text, person.iin)
}

/** Two spellings of one contact. */
export function sameContact(value: string): string {
  const digits = value.replaceAll(/\D/gu, '')
  return /\p{L}/u.test(value)
    ? value
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
    : digits.slice(-10)
}

/**
 * The kind of contact that must not leave and stands in the text. A shelter never leaves. What is for getting in touch leaves
 * only when it is procedural too: hers, or of a party of the case, who knows it then.
 */
function protectedContact(
  text: ScannedText,
  person: Person,
  open: ReadonlySet<string>,
): ObstaclePlace | undefined {
  const closed = (contact: { purpose: string; value: string }) =>
    contact.purpose === 'shelter' || (contact.purpose === 'contact' && !open.has(sameContact(contact.value)))
  const spellings = (contact: { value: string; valueKk?: string | undefined }) =>
    contact.valueKk === undefined ? [contact.value] : [contact.value, contact.valueKk]
  const stands = (contacts: Person['addresses'], contains: (text: ScannedText, value: string) => boolean) =>
    (contacts ?? []).some((entry) => closed(entry) && spellings(entry).some((value) => contains(text, value)))

  if (stands(person.addresses, containsAddress)) return 'address'
  if (stands(person.phones, containsNumber)) return 'phone'
  if (stands(person.emails, containsWords)) return 'e-mail'
  return undefined
}

/** Contacts of the case's people that courts and parties know. */
export function openContacts(people: readonly Person[]): Set<string> {
  return new Set(
    people
      .flatMap((person) => [...(person.addresses ?? []), ...(person.phones ?? []), ...(person.emails ?? [])])
      .filter((contact) => contact.purpose === 'procedural')
      .map((contact) => sameContact(contact.value)),
  )
}

/** What stands against letting out a text and exhibits because of one person. */
export function personObstacles(
  person: Stored<Person>,
  scope: {
    readonly text: ScannedText
    readonly today: string
    readonly shown: boolean
    /** Whether the text names her; asked only where it matters. */
    readonly named: () => boolean
    readonly open: ReadonlySet<string>
  },
): ExportObstacle[] {
  const found: ExportObstacle[] = []
  const [minor, hidden] = [isMinor(person, scope.today), isHidden(person)]
  if (minor || hidden) {
    const named = scope.named()
    const where = named ? 'text' : 'exhibits'
    if (minor && (named || scope.shown)) found.push({ code: 'minor', subject: person.id, where })
    if (hidden && (named || scope.shown)) found.push({ code: 'sealed-person', subject: person.id, where })
  }
  const contact = protectedContact(scope.text, person, scope.open)
  if (contact !== undefined) found.push({ code: 'protected-address', subject: person.id, where: contact })
  return found
}
