import { bridge } from './bridge.ts'
import { createStore } from './store.ts'

/** A vault that was opened from outside: by its icon, or by a second start. */
type OutsideVault = { readonly token: string; readonly name: string }

type Doorway = {
  /** The vault is open, but the person is not through the door: her new recovery key is not on paper yet. */
  readonly isHeld: boolean
  /** The support code of a crash that locked the vault, until one is opened again. */
  readonly crash: string | undefined
  readonly outside: OutsideVault | undefined
}

/** What happens at the door between an open and a closed vault. */
export const doorway = createStore<Doorway>({ isHeld: false, crash: undefined, outside: undefined })

/** Keeps the person at the door although the vault is open, or lets her in. */
export function holdDoor(isHeld: boolean): void {
  doorway.set((state) => ({ ...state, isHeld }))
}

/** A vault was opened: what was told of an earlier crash is over. */
export function forgetCrash(): void {
  doorway.set((state) => ({ ...state, crash: undefined }))
}

/** Takes the vault that was opened from outside, once. */
export function takeOutsideVault(): OutsideVault | undefined {
  const { outside } = doorway.get()
  doorway.set((state) => ({ ...state, outside: undefined }))
  return outside
}

/** Listens for crashes and for vaults opened from outside; `onLocked` is called when a crash has locked the vault. */
export function watchDoorway(onLocked: () => void): () => void {
  return bridge.on((event) => {
    if (event.event === 'open-vault') {
      const { token, name } = event
      doorway.set((state) => ({ ...state, outside: { token, name } }))
    } else if (event.event === 'backend') {
      if (event.state === 'crashed') doorway.set((state) => ({ ...state, crash: event.support ?? '—' }))
      onLocked()
    }
  })
}
