import type { OperationName } from '../../../shared/contract/contract.ts'
import type { Backend } from '../backend.ts'

const opening: readonly OperationName[] = ['vault.open', 'vault.create']

/**
 * The same backend, which also says whether a vault is open. While one is being opened it counts as open: a screen that is
 * locked meanwhile must lock it too. Openings and lockings may overlap: what one of them ends with says nothing of the others.
 */
export function watchVault(backend: Backend, tell: (isOpen: boolean) => void): Backend {
  let openings = 0
  let isHeld = false
  let told = false
  function say(): void {
    const isOpen = isHeld || openings > 0
    if (isOpen !== told) tell(isOpen)
    told = isOpen
  }
  const call: Backend['call'] = async (name, input, options) => {
    const isOpening = opening.includes(name)
    if (isOpening) openings += 1
    say()
    const result = await backend.call(name, input, options)
    if (isOpening) openings -= 1
    if (isOpening && result.ok) isHeld = true
    if (name === 'vault.lock' && result.ok) isHeld = false
    say()
    return result
  }
  return { ...backend, call }
}
