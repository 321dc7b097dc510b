import { useText } from '../client/language.ts'
import { PassphraseField } from './passphrase-field.tsx'
import { RecoveryKeyField } from './recovery-key-field.tsx'
import { readTypedKey } from './recovery-key-text.ts'

/** What was typed for a slot of this kind, as the backend takes it; undefined while it is not whole. */
export function givenKey(
  kind: string,
  typed: string,
): { readonly passphrase: string } | { readonly recoveryKey: string } | undefined {
  if (kind === 'passphrase') return typed === '' ? undefined : { passphrase: typed.normalize('NFC') }
  const key = readTypedKey(typed)
  return key.state === 'whole' ? { recoveryKey: key.key } : undefined
}

type KeyFieldProps = {
  /** The kind of slot the vault is opened with: `passphrase`, `recovery` or `recipient`. */
  readonly kind: string
  readonly passphraseLabel?: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isReadOnly: boolean
  readonly hasFocus?: boolean
}

/** The one place where the key of a vault is typed, whichever kind it is; `givenKey` makes of it what is sent. */
export function KeyField({ kind, passphraseLabel, ...field }: KeyFieldProps) {
  const text = useText('keys')
  if (kind === 'passphrase')
    return <PassphraseField label={passphraseLabel ?? text('passphrase')} {...field} />
  return <RecoveryKeyField label={kind === 'recipient' ? text('proveKey') : text('key')} {...field} />
}
