import { Text, Textarea } from '@mantine/core'
import { useText } from '../client/language.ts'
import { readTypedKey, type TypedKey } from './recovery-key-text.ts'

/** How a typed key stands, in words; nothing before the first character. */
function useTypedKeyText(typed: string, key: TypedKey): string {
  const text = useText('keys')
  if (typed.trim() === '') return ''
  if (key.state === 'whole') return text('keyWhole')
  if (key.state === 'mistyped') return text('keyMistyped')
  return text(key.state === 'short' ? 'keyShort' : 'keyLong', { count: key.count })
}

type RecoveryKeyFieldProps = {
  /** Without it, that of a recovery key. */
  readonly label?: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isReadOnly: boolean
  readonly hasFocus?: boolean
}

/** A recovery key typed from paper, checked while it is typed: not hidden, for nobody copies 58 characters blindly. */
export function RecoveryKeyField(props: RecoveryKeyFieldProps) {
  const { value, onChange, isReadOnly, hasFocus = false } = props
  const text = useText('keys')
  const said = useTypedKeyText(value, readTypedKey(value))
  return (
    <div>
      <Textarea
        label={props.label ?? text('key')}
        description={text('keyHint')}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        readOnly={isReadOnly}
        minRows={3}
        autoFocus={hasFocus}
        // In a dialog the first control would have it.
        data-autofocus={hasFocus ? true : undefined}
        autoComplete="off"
        spellCheck={false}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
      />
      <Text size="xs" mih={18} mt={2} role="status">
        {said}
      </Text>
    </div>
  )
}
