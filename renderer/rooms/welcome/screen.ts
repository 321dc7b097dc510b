import type { KitFacts } from '../../ui/recovery-paper.tsx'
import type { ChosenVault } from './chosen-vault.ts'

/** What stands at the door. */
export type Screen =
  | { readonly at: 'list' }
  | { readonly at: 'unlock'; readonly vault: ChosenVault }
  | { readonly at: 'recover'; readonly vault: ChosenVault }
  | { readonly at: 'create' }
  | { readonly at: 'restore' }
  /** A vault was made: its recovery key goes to paper before the person goes in. */
  | { readonly at: 'kit'; readonly recoveryKey: string; readonly facts: KitFacts }
  /** A vault was opened with the recovery key: a new passphrase is due. */
  | { readonly at: 'fresh'; readonly person: string }

export type GoTo = (screen: Screen) => void
