import { MultiSelect, Select, Stack, TextInput } from '@mantine/core'
import { consentScope, type ConsentScope } from '../../shared/model/consent.ts'
import { recipient as recipients, type Recipient } from '../../shared/model/recipient.ts'
import { valueChoices } from '../../shared/text/value-text.ts'
import { useLanguage, useText } from '../client/language.ts'

/** Who a copy is for and what of survivors it shows, as far as it was told. */
export type Audience = {
  readonly recipient: Recipient
  readonly name?: string
  readonly shows?: readonly ConsentScope[]
}

/** The same as the operations of export ask for it. */
export function audienceInput({ recipient, name = '', shows }: Audience) {
  return {
    recipient,
    ...(name.trim() === '' ? {} : { recipientName: name.trim() }),
    // Nothing chosen is nothing said: then everything is taken to be shown.
    ...(shows === undefined || shows.length === 0 ? {} : { shows: [...shows] }),
  }
}

/** Ways out that ask for her consent: there it counts who gets it by name and what it shows. */
const byConsent: ReadonlySet<Recipient> = new Set(['media', 'donors', 'training', 'other', 'expert'])

type AudienceFieldsProps = {
  readonly label: string
  readonly audience: Audience
  readonly onChange: (audience: Audience) => void
  readonly isFocused?: boolean
}

/** For whom a copy is; where consents are asked for, also to whom by name and what it shows. */
export function AudienceFields({ label, audience, onChange, isFocused = false }: AudienceFieldsProps) {
  const text = useText('consents')
  const language = useLanguage()
  const { recipient, name = '', shows = consentScope.options } = audience
  return (
    <Stack gap="sm">
      <Select
        label={label}
        data={valueChoices('recipient', language)}
        value={recipient}
        onChange={(next) => onChange({ recipient: recipients.parse(next) })}
        allowDeselect={false}
        data-autofocus={isFocused ? true : undefined}
      />
      {byConsent.has(recipient) ? (
        <>
          <TextInput
            label={text('recipientName')}
            description={text('recipientNameHint')}
            value={name}
            onChange={(event) => onChange({ ...audience, name: event.currentTarget.value })}
          />
          <MultiSelect
            label={text('shows')}
            description={text(recipient === 'expert' ? 'showsHint-expert' : 'showsHint')}
            data={valueChoices('consentScope', language)}
            value={[...shows]}
            onChange={(next) =>
              onChange({ ...audience, shows: consentScope.options.filter((scope) => next.includes(scope)) })
            }
          />
        </>
      ) : null}
    </Stack>
  )
}
