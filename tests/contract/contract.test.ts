import { expect, test } from 'vitest'
import { z } from 'zod'
import { contract } from '../../shared/contract/contract.ts'

const operations = Object.entries(contract)

test.each(operations.map(([name, operation]) => [name, operation] as const))(
  '%s refuses a key it does not know',
  (_name, operation) => {
    const parsed = operation.input.safeParse({ surplus: 'x' })
    const told = JSON.stringify(parsed.error?.issues ?? [])
    // A choice between shapes is made by its kind before keys are looked at.
    expect(parsed.success).toBe(false)
    if (!(operation.input instanceof z.ZodDiscriminatedUnion)) expect(told).toContain('unrecognized_keys')
  },
)

test('only what opens, describes or restores a vault, and what ships with the program, works without one', () => {
  const locked = operations.filter(([, operation]) => operation.vault === 'none').map(([name]) => name)
  expect(locked.toSorted()).toEqual([
    'law.list',
    'law.show',
    'playbook.shipped',
    'vault.check-passphrase',
    'vault.create',
    'vault.describe',
    'vault.lock',
    'vault.open',
    'vault.restore',
    'vault.suggest-passphrase',
  ])
})

test('no answer has a place for a passphrase or a key but the recovery key, once', () => {
  const places = operations.flatMap(([name, operation]) => {
    const json = JSON.stringify(z.toJSONSchema(operation.output, { unrepresentable: 'any' }))
    return [...json.matchAll(/"(passphrase|recoveryKey|databaseKey|identity|secret)":/gu)].map(
      ([, key]) => `${name} ${key ?? ''}`,
    )
  })
  expect(places.toSorted()).toEqual(['vault.create recoveryKey', 'vault.slots.add recoveryKey'])
})
