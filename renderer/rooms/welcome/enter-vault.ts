import type { InputOf, OutputOf } from '../../../shared/contract/contract.ts'
import { call, callShell } from '../../client/call.ts'
import { forgetCrash, holdDoor } from '../../client/doorway.ts'
import type { ChosenPlace } from './chosen-vault.ts'
import type { GoTo } from './screen.ts'

type Key = Omit<InputOf<'vault.open'>, 'folder'>

/** Opens a vault and has it named among the recent ones. Throws the Failure of `vault.open`. */
export async function enterVault(place: ChosenPlace, key: Key): Promise<OutputOf<'vault.open'>> {
  const folder = await place.freshToken()
  const opened = await call('vault.open', { folder, ...key })
  forgetCrash()
  // A vault that is not named in the list is open all the same.
  await callShell('shell.vault-opened', { token: folder }).catch(() => undefined)
  return opened
}

/** As `enterVault` with the recovery key; the person stays at the door to set a new passphrase. */
export async function enterByRecoveryKey(place: ChosenPlace, recoveryKey: string, goTo: GoTo): Promise<void> {
  holdDoor(true)
  try {
    const { person } = await enterVault(place, { recoveryKey })
    goTo({ at: 'fresh', person })
  } catch (error) {
    holdDoor(false)
    throw error
  }
}
