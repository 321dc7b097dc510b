import { useMemo } from 'react'
import { TextField } from '../../../ui/record-fields.tsx'
import type { RecordEditor } from '../../../ui/record-editor.ts'

type Contact = { readonly purpose: string; readonly value: string; readonly valueKk?: string }

type ContactFieldProps = {
  readonly editor: RecordEditor
  /** `addresses`, `phones` or `emails`. */
  readonly field: string
  readonly label: string
  readonly part: 'value' | 'valueKk'
}

/** The contacts with another procedural one: the only purpose a document may show. An emptied one goes. */
function withProcedural(
  contacts: readonly Contact[],
  part: ContactFieldProps['part'],
  value: string,
): Contact[] {
  const place = contacts.findIndex(({ purpose }) => purpose === 'procedural')
  const known = contacts[place]
  if (value === '') return contacts.filter((_contact, index) => index !== place || part === 'valueKk')
  // An address that is known in Kazakh alone stands for both.
  const next =
    known === undefined ? { purpose: 'procedural', value, [part]: value } : { ...known, [part]: value }
  return known === undefined
    ? [...contacts, next]
    : contacts.map((each, index) => (index === place ? next : each))
}

/** The contact for the court, typed as one line; every other contact of the person stays as it is. */
export function ContactField({ editor, field, label, part }: ContactFieldProps) {
  const line = useMemo((): RecordEditor => {
    const contacts = () => (editor.value(field) as readonly Contact[] | undefined) ?? []
    return {
      ...editor,
      value: () => contacts().find(({ purpose }) => purpose === 'procedural')?.[part] ?? '',
      save: (name, value) => editor.save(name, withProcedural(contacts(), part, String(value))),
    }
  }, [editor, field, part])
  return <TextField editor={line} field={field} label={label} />
}
