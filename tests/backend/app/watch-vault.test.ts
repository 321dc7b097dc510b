import { expect, test } from 'vitest'
import { watchVault } from '../../../electron/backend/app/watch-vault.ts'
import type { Backend } from '../../../electron/backend/backend.ts'
import type { OperationName, Result } from '../../../shared/contract/contract.ts'

/** A backend whose calls end when the test says so, in the order it says. */
function watched() {
  const told: boolean[] = []
  const running: { readonly name: OperationName; readonly end: (isDone: boolean) => Promise<void> }[] = []
  const call = (name: OperationName) => {
    const { promise, resolve } = Promise.withResolvers<Result<unknown>>()
    const failure = { code: 'vault.wrong-passphrase', details: {} } as const
    const end = async (isDone: boolean) => {
      resolve(isDone ? { ok: true, value: {} } : { ok: false, failure })
      await promise
      await Promise.resolve()
    }
    running.push({ name, end })
    return promise
  }
  const backend = watchVault({ call } as unknown as Backend, (isOpen) => told.push(isOpen))
  const begin = (name: OperationName) => {
    void backend.call(name, {})
    return running.at(-1)?.end ?? (() => Promise.reject(new Error('not called')))
  }
  return { told, begin }
}

test('a vault counts as open from the opening on, and no longer when that fails', async () => {
  const { told, begin } = watched()
  const end = begin('vault.open')
  expect(told).toEqual([true])
  await end(false)
  expect(told).toEqual([true, false])
})

test('an opening that fails says nothing of another', async () => {
  const { told, begin } = watched()
  const [wrong, right] = [begin('vault.open'), begin('vault.open')]
  await wrong(false)
  await right(true)
  expect(told).toEqual([true])
})

test('a locking that overlaps an opening says nothing of it', async () => {
  const { told, begin } = watched()
  await begin('vault.create')(true)
  const [lock, open] = [begin('vault.lock'), begin('vault.open')]
  await lock(true)
  expect(told).toEqual([true])
  await open(true)
  await begin('vault.lock')(true)
  expect(told).toEqual([true, false])
})
