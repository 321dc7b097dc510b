import { Badge, PasswordInput, Text } from '@mantine/core'
import type { ReactNode, Ref } from 'react'
import { useText } from '../client/language.ts'
import { layoutOf, useCapsLock } from './keyboard-layout.ts'

type PassphraseFieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error?: ReactNode
  readonly isReadOnly?: boolean
  readonly isNew?: boolean
  readonly isVisible?: boolean
  readonly onVisible?: (isVisible: boolean) => void
  readonly hasFocus?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A passphrase being typed: hidden until it is asked for, with the likely keyboard layout and Caps Lock said below. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { label, value, onChange, error, isReadOnly = false, isVisible, onVisible } = props
  const text = useText('keys')
  const capsLock = useCapsLock()
  const layout = layoutOf(value)
  const hints = [
    ...(layout === undefined ? [] : [text(`layout-${layout}`)]),
    ...(capsLock.isOn ? [text('capsLock')] : []),
  ]
  return (
    <div>
      <PasswordInput
        ref={props.inputRef}
        label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={capsLock.onKey}
        onKeyUp={capsLock.onKey}
        readOnly={isReadOnly}
        error={error}
        {...(isVisible === undefined ? {} : { visible: isVisible })}
        {...(onVisible === undefined ? {} : { onVisibilityChange: onVisible })}
        visibilityToggleButtonProps={{ 'aria-label': text('reveal'), tabIndex: 0 }}
        leftSectionWidth={56}
        leftSection={
          layout === undefined ? null : (
            <Badge size="xs" variant="light" radius="sm" aria-hidden>
              {text(`badge-${layout}`)}
            </Badge>
          )
        }
        autoComplete={props.isNew === true ? 'new-password' : 'current-password'}
        autoFocus={props.hasFocus === true}
        // In a dialog the first control would have it.
        data-autofocus={props.hasFocus === true ? true : undefined}
        spellCheck={false}
      />
      <Text size="xs" mih={18} mt={2} aria-live="polite">
        {hints.join(' ')}
      </Text>
    </div>
  )
}
