import { afterAll, beforeAll, expect, test } from 'vitest'
import { AmbiguousId, candidateLines } from '../../electron/cli/ambiguous-id.ts'
import { createVaultCli, type VaultCli } from './vault-cli.ts'

let cli: VaultCli
const ids: string[] = []

beforeAll(async () => {
  cli = await createVaultCli()
  for (let number = 1; number <= 22; number += 1)
    ids.push(await cli.create('case', { title: `Дело ${number}`, kind: 'criminal' }))
})
afterAll(() => cli.remove())

/** Ids made in one test begin alike: their first characters are the time. */
const common = () => (ids[0] ?? '').slice(0, 6)

test('records that fit an abbreviation are listed with their titles, and the rest are counted', async () => {
  const { status, out, err } = await cli.told(['case', 'show', common(), '--lang', 'ru'])
  expect([status, out]).toEqual([2, ''])
  const [sentence, ...rows] = err.trimEnd().split('\n')
  expect(sentence).toBe(`Сокращению ${common()} подходят несколько записей. Наберите больше знаков.`)
  expect(rows.slice(0, 20)).toEqual(ids.slice(0, 20).map((id, at) => `  ${id}  Дело ${at + 1}`))
  expect(rows.slice(20)).toEqual(['  и ещё: 2'])
})

test('also where the abbreviation stands in a flag or inside JSON', async () => {
  const list = await cli.told(['role', 'list', '--case', common()])
  expect(list.err).toContain(ids[0])
  const stdin = JSON.stringify({ caseId: common(), direction: 'by-us' })
  const create = await cli.told(['suit', 'create', '--file', '-'], { stdin })
  expect(create.err).toContain('Дело 1\n')
})

test('a machine is told the code alone', async () => {
  const { err } = await cli.told(['case', 'show', common(), '--json'])
  expect(JSON.parse(err)).toEqual({
    code: 'record.ambiguous',
    details: { id: common() },
    message: expect.any(String),
  })
})

test('the log lists the ids it knows, whatever they were', async () => {
  const { status, err } = await cli.told(['custody', 'list', '--subject', common()])
  expect(status).toBe(2)
  for (const id of ids) expect(err).toContain(id)
})

test('a title moves no cursor, and one that is a code is worded', () => {
  const found = { candidates: [{ id: 'a', title: 'x\u001B[2J' }], total: 1 }
  expect(candidateLines(new AmbiguousId({ entity: 'case', id: 'a' }, found), 'ru').join('')).not.toContain(
    '\u001B',
  )
  const role = { candidates: [{ id: 'a', title: 'judge' }], total: 1 }
  expect(candidateLines(new AmbiguousId({ entity: 'role', id: 'a' }, role), 'ru')).toEqual(['  a  Судья'])
})
