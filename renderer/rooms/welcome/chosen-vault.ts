import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { ShellOutputOf } from '../../../shared/contract/shell-contract.ts'
import { isFailure } from '../../../shared/failures/failure.ts'
import { call, callShell } from '../../client/call.ts'

type Place = NonNullable<ShellOutputOf<'shell.pick-folder'>['place']>
export type RecentVault = ShellOutputOf<'shell.recent-vaults'>['vaults'][number]

/** A place that was chosen; its own token is used up, so every call asks for a fresh one. */
export type ChosenPlace = {
  readonly name: string
  readonly freshToken: () => Promise<string>
}

/** A vault that stands at the door, with what is known of it without a key. */
export type ChosenVault = ChosenPlace & { readonly facts: OutputOf<'vault.describe'> }

function placeAgain({ token, name }: Place): ChosenPlace {
  return {
    name,
    freshToken: async () => (await callShell('shell.choose-again', { token })).place.token,
  }
}

/** The vault behind a token. Throws the Failure of `vault.describe`, `vault.not-found` when there is none. */
export async function describePlace(place: Place): Promise<ChosenVault> {
  const facts = await call('vault.describe', { folder: place.token })
  return { ...placeAgain(place), facts }
}

export async function chooseRecent(vault: RecentVault): Promise<ChosenVault> {
  return describePlace((await callShell('shell.choose-recent', { id: vault.id })).place)
}

/** A place for something new, or the vault that is there already. */
export async function chooseFree(place: Place): Promise<{ place: ChosenPlace; isTaken: boolean }> {
  try {
    return { place: await describePlace(place), isTaken: true }
  } catch (error) {
    if (isFailure(error, 'vault.not-found')) return { place: placeAgain(place), isTaken: false }
    throw error
  }
}

/** A folder's file name for a name that a person typed. */
export function folderName(name: string): string {
  return `${name.trim().replace(/\.sandyq$/iu, '')}.sandyq`
}
