import { afterAll, beforeAll, expect, test } from 'vitest'
import { createVaultCli, type VaultCli } from '../vault-cli.ts'

let cli: VaultCli
let id = ''

beforeAll(async () => {
  cli = await createVaultCli()
  id = await cli.create('case', { title: 'Дело о проверке', kind: 'criminal' })
})
afterAll(() => cli.remove())

type Listed = { entries: { sequence: number; hash: string; details?: unknown }[]; head: string }
const list = () => cli.ask<Listed>(['custody', 'list', '--subject', id, '--open'])

test('verify takes printed heads: a true one passes, a strange one is damage', async () => {
  const [entry] = (await list()).entries
  const printed = `${entry?.sequence}:${entry?.hash.toUpperCase()}`
  expect(await cli.ask(['custody', 'verify', '--head', printed])).toMatchObject({ problems: [] })
  const strange = `${entry?.sequence}:${'ab'.repeat(32)}`
  const { status, out } = await cli.told(['custody', 'verify', '--head', printed, '--head', strange])
  expect([status, out.includes('It differs from what was printed')]).toEqual([6, true])
  for (const wrong of ['1', '1:ab', `x:${'ab'.repeat(32)}`, `0x1:${'ab'.repeat(32)}`])
    expect((await cli.told(['custody', 'verify', '--head', wrong])).status).toBe(2)
})

test('erase needs a reason and a number, erases once, and leaves the chain whole', async () => {
  const sequence = String((await list()).entries[0]?.sequence)
  expect((await cli.told(['custody', 'erase', sequence])).status).toBe(2)
  for (const wrong of ['0', '-1', '1e3', 'x'])
    expect((await cli.told(['custody', 'erase', wrong, '--reason', 'суд'])).status).toBe(2)
  expect((await list()).entries[0]).toHaveProperty('details')
  expect((await cli.told(['custody', 'erase', sequence, '--reason', 'суд'])).status).toBe(0)
  expect((await list()).entries[0]).not.toHaveProperty('details')
  expect((await cli.told(['custody', 'erase', sequence, '--reason', 'суд'])).status).toBe(8)
  expect((await cli.told(['custody', 'erase', '99999', '--reason', 'суд'])).status).toBe(3)
  expect(await cli.ask(['custody', 'verify'])).toMatchObject({ problems: [] })
})
