import { ActionIcon, Button, Input, Select, Stack, TextInput, UnstyledButton } from '@mantine/core'
import { IconEyeOff, IconPlus, IconX } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { describeFailure } from '../../../shared/failures/codes.ts'
import { contactPurpose, type ContactPurpose } from '../../../shared/model/person.ts'
import { fieldLabel } from '../../../shared/text/field-text.ts'
import { valueChoices, valueLabel } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useRowsDraft } from '../../client/typed-draft.ts'
import { SafeContact } from '../../ui/person/safe-contact.tsx'
import type { RecordEditor } from '../../ui/record-editor.ts'
import type { CardProps } from './card-props.ts'
import classes from './people.module.css'
import { PersonCard } from './person-card.tsx'
import { WorkplaceOffer } from './workplace-offer.tsx'

/** Addresses, phones and e-mail, each with what it is for. A shelter is not shown until someone asks for it. */
export function ContactsCard({ editor, person }: CardProps) {
  const text = useText('people')
  return (
    <PersonCard title={text('contacts')} hint={text('contactsHint')}>
      {person.kind === 'natural' ? <SafeContact note={person.safeContact} /> : null}
      <Stack gap="sm">
        <ContactsField editor={editor} field="addresses" addLabel={text('addAddress')} hasKazakh />
        <WorkplaceOffer editor={editor} person={person} />
        <ContactsField editor={editor} field="phones" addLabel={text('addPhone')} />
        <ContactsField editor={editor} field="emails" addLabel={text('addEmail')} />
      </Stack>
    </PersonCard>
  )
}

type Contact = { readonly purpose: ContactPurpose; readonly value: string; readonly valueKk?: string }
type ContactsFieldProps = {
  readonly editor: RecordEditor
  readonly field: 'addresses' | 'phones' | 'emails'
  readonly addLabel: string
  readonly hasKazakh?: boolean
}

function whole(contacts: readonly Contact[]): Contact[] {
  return contacts
    .filter((contact) => contact.value.trim() !== '')
    .map(({ purpose, value, valueKk }) => ({
      purpose,
      value: value.trim(),
      ...(valueKk === undefined || valueKk.trim() === '' ? {} : { valueKk: valueKk.trim() }),
    }))
}

function ContactsField({ editor, field, addLabel, hasKazakh = false }: ContactsFieldProps) {
  const language = useLanguage()
  const stored = (editor.value(field) as readonly Contact[] | undefined) ?? []
  const storedText = JSON.stringify(whole(stored))
  const [contacts, setContacts] = useState<readonly Contact[]>(stored)
  const known = useRef(storedText)
  const failure = editor.failure(field)
  useEffect(() => {
    if (known.current === storedText) return
    known.current = storedText
    setContacts(JSON.parse(storedText) as Contact[])
  }, [storedText])
  // Also a Kazakh address whose Russian one is still to come.
  const unsaved = contacts.filter((one) => `${one.value}${one.valueKk ?? ''}`.trim() !== '')
  const isKept = JSON.stringify(whole(contacts)) === storedText && whole(contacts).length === unsaved.length
  useRowsDraft<Contact>(
    `record/${editor.record.id}/${field}`,
    isKept ? undefined : JSON.stringify(unsaved),
    setContacts,
  )
  const keep = (next: readonly Contact[]) => {
    const kept = whole(next)
    const text = JSON.stringify(kept)
    if (text === storedText) return
    known.current = text
    void editor.save(field, kept.length === 0 ? null : kept)
  }
  const change = (place: number, changes: Partial<Contact>) =>
    contacts.map((contact, index) => (index === place ? { ...contact, ...changes } : contact))
  const label = fieldLabel('person', field, language)
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      error={failure === undefined ? undefined : describeFailure(language, failure.code, failure.details)}
    >
      <Stack gap={6} role="group" aria-label={label}>
        {contacts.map((contact, place) => (
          <ContactLine
            key={place}
            contact={contact}
            label={`${label} ${String(place + 1)}`}
            hasKazakh={hasKazakh}
            onType={(changes) => setContacts(change(place, changes))}
            onLeave={() => keep(contacts)}
            onPurpose={(purpose) => {
              const next = change(place, { purpose })
              setContacts(next)
              keep(next)
            }}
            onRemove={() => {
              const next = contacts.filter((_contact, index) => index !== place)
              setContacts(next)
              keep(next)
            }}
          />
        ))}
        <div>
          <Button
            variant="subtle"
            leftSection={<IconPlus size={14} />}
            onClick={() => setContacts([...contacts, { purpose: 'procedural', value: '' }])}
            autoFocus={editor.focus?.startsWith(field) === true}
          >
            {addLabel}
          </Button>
        </div>
      </Stack>
    </Input.Wrapper>
  )
}

type ContactLineProps = {
  readonly contact: Contact
  readonly label: string
  readonly hasKazakh: boolean
  readonly onType: (changes: Partial<Contact>) => void
  readonly onLeave: () => void
  readonly onPurpose: (purpose: ContactPurpose) => void
  readonly onRemove: () => void
}

function ContactLine({ contact, label, hasKazakh, ...on }: ContactLineProps) {
  const text = useText('people')
  const frame = useText('frame')
  const language = useLanguage()
  const isShelter = contact.purpose === 'shelter'
  const [isShown, setShown] = useState(contact.value === '')
  const isHidden = isShelter && !isShown
  const purpose = `${fieldLabel('person', 'addresses.purpose', language)}: ${label}`
  return (
    <div className={classes['contact']}>
      <Select
        w={170}
        aria-label={purpose}
        data={valueChoices('contactPurpose', language)}
        value={contact.purpose}
        onChange={(value) => {
          const chosen = contactPurpose.safeParse(value).data
          if (chosen !== undefined) on.onPurpose(chosen)
        }}
        allowDeselect={false}
      />
      {isHidden ? (
        <UnstyledButton
          className={classes['hidden']}
          aria-label={text('showHidden', { label: valueLabel('contactPurpose', 'shelter', language) })}
          onClick={() => setShown(true)}
        >
          {text('hidden')}
        </UnstyledButton>
      ) : (
        <>
          <TextInput
            flex={2}
            aria-label={label}
            value={contact.value}
            onChange={(event) => on.onType({ value: event.currentTarget.value })}
            onBlur={on.onLeave}
            onKeyDown={(event) => {
              if (event.key === 'Enter') on.onLeave()
            }}
            autoFocus={contact.value === ''}
          />
          {hasKazakh ? (
            <TextInput
              flex={2}
              aria-label={`${fieldLabel('person', 'addresses.valueKk', language)} ${label}`}
              placeholder={fieldLabel('person', 'addresses.valueKk', language)}
              value={contact.valueKk ?? ''}
              onChange={(event) => on.onType({ valueKk: event.currentTarget.value })}
              onBlur={on.onLeave}
            />
          ) : null}
        </>
      )}
      {isShelter && isShown ? (
        <ActionIcon
          aria-label={text('hide', { label: valueLabel('contactPurpose', 'shelter', language) })}
          onClick={() => setShown(false)}
        >
          <IconEyeOff size={16} />
        </ActionIcon>
      ) : null}
      <ActionIcon aria-label={frame('removeItem', { label, number: '' })} onClick={on.onRemove}>
        <IconX size={16} />
      </ActionIcon>
    </div>
  )
}
