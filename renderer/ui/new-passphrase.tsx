import { Button, Group, Stack, Text } from '@mantine/core'
import { IconDice3 } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '../client/language.ts'
import { PassphraseField } from './passphrase-field.tsx'
import { PassphraseWords } from './passphrase-words.tsx'
import { StrengthMeter } from './strength-meter.tsx'
import { useStrength } from './use-strength.ts'

/** A new passphrase while it is chosen. */
type NewPassphrase = {
  readonly typed: string
  readonly repeated: string
}
export const noPassphrase: NewPassphrase = { typed: '', repeated: '' }

type NewPassphraseFieldsProps = {
  readonly value: NewPassphrase
  readonly onChange: (value: NewPassphrase) => void
  /** Names an attacker knows, in one text. */
  readonly personal: string
  readonly label?: string
  readonly isReadOnly?: boolean
  readonly hasFocus?: boolean
}

/** True when both are typed alike. Whether it is strong the backend decides, again when it is set. */
export function isRepeated({ typed, repeated }: NewPassphrase): boolean {
  return typed !== '' && typed.normalize('NFC') === repeated.normalize('NFC')
}

/** A new passphrase, typed twice, with its strength in words and random words on offer. */
export function NewPassphraseFields(props: NewPassphraseFieldsProps) {
  const { value, onChange, personal, label, isReadOnly = false } = props
  const { typed, repeated } = value
  const text = useText('keys')
  const [isVisible, setVisible] = useState(false)
  const [offersWords, setOffersWords] = useState(false)
  const strength = useStrength(typed, personal)
  const shared = { isReadOnly, isVisible, onVisible: setVisible, isNew: true }
  const take = (phrase: string) => {
    setOffersWords(false)
    setVisible(true)
    onChange({ typed: phrase, repeated: '' })
  }
  return (
    <Stack gap={2}>
      <PassphraseField
        {...shared}
        label={label ?? text('newPassphrase')}
        value={typed}
        onChange={(next) => onChange({ typed: next, repeated })}
        hasFocus={props.hasFocus === true}
      />
      <StrengthMeter strength={strength} />
      {offersWords ? (
        <PassphraseWords onTake={take} />
      ) : (
        <Group>
          <Button
            variant="subtle"
            leftSection={<IconDice3 size={16} aria-hidden />}
            onClick={() => setOffersWords(true)}
          >
            {text('suggest')}
          </Button>
        </Group>
      )}
      <PassphraseField
        {...shared}
        label={text('repeat')}
        value={repeated}
        onChange={(next) => onChange({ typed, repeated: next })}
      />
      <Text size="xs" mih={18} role="status">
        {repeated === '' ? null : text(isRepeated(value) ? 'same' : 'differ')}
      </Text>
    </Stack>
  )
}
