import type { OperationName } from '../../../shared/contract/contract.ts'
import type { Backend } from '../backend.ts'

const opening: readonly OperationName[] = ['vault.open', 'vault.create']

/**
 * The same backend, which also says whether a vault is open. While one is being opened it counts as open: a screen that is
 * locked meanwhile must lock it too.
 */
export function watchVault(backend: Backend, tell: (isOpen: boolean) => void): Backend {
  let isOpen = false
  const set = (next: boolean) => {
    if (next !== isOpen) tell(next)
    isOpen = next
  }
  const call: Backend['call'] = async (name, input, options) => {
    const before = isOpen
    if (opening.includes(name)) set(true)
    const result = await backend.call(name, input, options)
    if (opening.includes(name) && !result.ok) set(before)
    if (name === 'vault.lock' && result.ok) set(false)
    return result
  }
  return { ...backend, call }
}
