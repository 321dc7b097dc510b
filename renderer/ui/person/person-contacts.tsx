import type { Person } from '../../../shared/model/person.ts'
import { fieldLabel } from '../../../shared/text/field-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import classes from './person.module.css'
import { SafeContact } from './safe-contact.tsx'

const kinds = ['phones', 'emails', 'addresses'] as const

/** How a person is reached, under what is safe for her; of a shelter only that there is one. */
export function PersonContacts({ person }: { readonly person: Person }) {
  const text = useText('people')
  const language = useLanguage()
  const contacts = kinds.flatMap((kind) => (person[kind] ?? []).map((contact) => ({ kind, ...contact })))
  const open = contacts.filter((contact) => contact.purpose !== 'shelter')
  const hasShelter = open.length < contacts.length
  return (
    <>
      {person.kind === 'natural' ? <SafeContact note={person.safeContact} /> : null}
      {contacts.length === 0 ? null : (
        <dl className={classes['contacts']}>
          {open.map(({ kind, purpose, value }, place) => (
            <div key={`${kind} ${String(place)}`}>
              <dt>
                {fieldLabel('person', `${kind}.value`, language)},{' '}
                {valueLabel('contactPurpose', purpose, language).toLowerCase()}
              </dt>
              <dd>{value}</dd>
            </div>
          ))}
          {hasShelter ? (
            <div>
              <dt>{valueLabel('contactPurpose', 'shelter', language)}</dt>
              <dd>{text('shelterHidden')}</dd>
            </div>
          ) : null}
        </dl>
      )}
    </>
  )
}
