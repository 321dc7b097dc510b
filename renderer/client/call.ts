import {
  contract,
  type InputOf,
  type OperationName,
  type OutputOf,
  type Result,
} from '../../shared/contract/contract.ts'
import type { CallOptions } from '../../shared/contract/page-bridge.ts'
import type { ShellInputOf, ShellOperationName, ShellOutputOf } from '../../shared/contract/shell-contract.ts'
import { Failure } from '../../shared/failures/failure.ts'
import { bridge } from './bridge.ts'
import { createStore } from './store.ts'
import { withVisibleNames } from './visible-names.ts'

/** How many changes are on their way into the vault; the state line says so. */
export const writesUnderWay = createStore(0)

/** Waits until no change is on its way into the vault, and what its answer leads to was done as well. */
export async function writesDone(): Promise<void> {
  while (writesUnderWay.get() > 0) {
    await new Promise<void>((resolve) => {
      const stop = writesUnderWay.subscribe(() => {
        if (writesUnderWay.get() > 0) return
        stop()
        resolve()
      })
    })
    // Who asked hears of the answer first; another change that follows from it begins right then.
    await new Promise((resolve) => setTimeout(resolve))
  }
}

/** The answer of the backend; throws its Failure. */
export async function call<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  options?: CallOptions,
): Promise<OutputOf<Name>> {
  const isWriting = contract[name].kind === 'command'
  if (isWriting) writesUnderWay.set((count) => count + 1)
  try {
    return valueOf((await bridge.call(name, input, options)) as Result<OutputOf<Name>>)
  } finally {
    if (isWriting) writesUnderWay.set((count) => count - 1)
  }
}

/** The answer of the main process: dialogs, settings, clipboard, lock. Throws its Failure. */
export async function callShell<Name extends ShellOperationName>(
  name: Name,
  input: ShellInputOf<Name>,
): Promise<ShellOutputOf<Name>> {
  return valueOf((await bridge.call(name, input)) as Result<ShellOutputOf<Name>>)
}

function valueOf<Value>(result: Result<Value>): Value {
  if (result.ok) return withVisibleNames(result.value)
  const { code, details } = result.failure
  throw new Failure(code, withVisibleNames(details))
}
