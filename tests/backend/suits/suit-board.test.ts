import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InputOf } from '../../../shared/contract/contract.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let kit: TestBackend
beforeAll(async () => {
  kit = await openTestBackend()
})
afterAll(() => kit.close())

async function suit(title: string, fields: object, rest: { plaintiff?: string; court?: string } = {}) {
  const court =
    rest.court === undefined
      ? undefined
      : (await kit.ask('person.create', { kind: 'legal', legalName: rest.court })).id
  const { id: caseId } = await kit.ask('case.create', {
    title,
    kind: 'civil-defamation',
    ...(court === undefined ? {} : { courtId: court }),
  })
  if (rest.plaintiff !== undefined) {
    const { id: personId } = await kit.ask('person.create', {
      kind: 'natural',
      name: { surname: rest.plaintiff, given: 'Лира' },
    })
    await kit.ask('role.create', { caseId: caseId, personId: personId, role: 'plaintiff' })
  }
  const { id } = await kit.ask('suit.create', {
    caseId: caseId as never,
    direction: 'against-us',
    ...fields,
  } as never)
  return { id, caseId }
}
const board = (input: InputOf<'suit.board'> = {}) => kit.ask('suit.board', input)
const titles = async (input: InputOf<'suit.board'> = {}) =>
  (await board(input)).items.map(({ caseTitle }) => caseTitle)

test('an empty vault has an empty table with sums of nought', async () => {
  expect(await board()).toMatchObject({ items: [], total: 0, totals: { suits: 0, claimedTiyn: 0 } })
})

test('stands by the next date, sorts by everything, and filters', async () => {
  const late = await suit('Поздний', { moralDamageTiyn: 300 }, { plaintiff: 'Яшина', court: 'Суд А' })
  const soon = await suit('Ранний', { moralDamageTiyn: 100 }, { plaintiff: 'Абаева', court: 'Суд Б' })
  await suit('Наш', { direction: 'by-us', outcome: 'granted', awardedTiyn: 50 })
  const hearing = (caseId: string, heldOn: string, state = 'planned') =>
    kit.ask('hearing.create', { caseId: caseId, heldOn, state: state as never })
  await hearing(late.caseId, '2026-06-01')
  await hearing(soon.caseId, '2026-01-01')
  await hearing(soon.caseId, '2026-03-20', 'cancelled')
  await hearing(soon.caseId, '2026-05-01')
  await kit.ask('filing.create', {
    caseId: soon.caseId,
    direction: 'made',
    kind: 'response',
    dueOn: '2026-04-01',
  })
  expect(await titles()).toEqual(['Ранний', 'Поздний', 'Наш'])
  const { items } = await board()
  expect(items.map(({ next }) => next)).toEqual([
    { on: '2026-04-01', what: 'filing' },
    { on: '2026-06-01', what: 'hearing' },
    undefined,
  ])
  expect(items[0]).toMatchObject({ plaintiffs: [{ name: 'Абаева Лира' }], court: { name: 'Суд Б' } })
  expect(await titles({ sort: 'plaintiff' })).toEqual(['Ранний', 'Поздний', 'Наш'])
  expect(await titles({ sort: 'court' })).toEqual(['Поздний', 'Ранний', 'Наш'])
  expect(await titles({ sort: 'claimed', descending: true })).toEqual(['Поздний', 'Ранний', 'Наш'])
  expect(await titles({ filter: { direction: 'by-us' } })).toEqual(['Наш'])
  expect(await titles({ filter: { open: true } })).toEqual(['Ранний', 'Поздний'])
  expect(await titles({ filter: { open: false } })).toEqual(['Наш'])
  const { courts, lawyers } = await kit.ask('suit.board-choices', {})
  expect(courts.map(({ name }) => name)).toEqual(['Суд А', 'Суд Б'])
  expect(lawyers).toEqual([])
  expect(await titles({ filter: { courtId: courts[0]?.id } })).toEqual(['Поздний'])
  expect(await titles({ text: 'яшин' })).toEqual(['Поздний'])
  expect(await titles({ text: 'ранн' })).toEqual(['Ранний'])
  expect(await titles({ limit: 1, offset: 1 })).toEqual(['Поздний'])
})

test('what it comes to is the sum of its rows, whatever is filtered and however it is paged', async () => {
  const known = await Promise.all(
    [1, 7, 30_000_001, 5].map((sum, at) =>
      suit(`Сумма ${String(at)}`, {
        moralDamageTiyn: sum,
        awardedTiyn: sum * 3,
        costsClaimedTiyn: sum + 2,
        ...(at % 2 === 0 ? { costsAwardedTiyn: 11 } : { outcome: 'refused' }),
      }),
    ),
  )
  expect(known).toHaveLength(4)
  const filter = fc.record(
    { direction: fc.constantFrom('against-us', 'by-us'), open: fc.boolean() },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(filter, fc.integer({ min: 1, max: 4 }), async (chosen, limit) => {
      const asked = { filter: chosen as never, limit }
      const { totals, total } = await board(asked)
      const pages = await Promise.all(
        Array.from({ length: Math.ceil(total / limit) }, (_, page) =>
          board({ ...asked, offset: page * limit }),
        ),
      )
      const rows = pages.flatMap(({ items }) => items)
      const sum = (name: 'claimedTiyn' | 'awardedTiyn' | 'costsClaimedTiyn' | 'costsAwardedTiyn') =>
        rows.reduce((all, row) => all + (row[name] ?? 0), 0)
      expect(new Set(rows.map(({ id }) => id)).size).toBe(total)
      expect(totals).toEqual({
        suits: rows.length,
        claimedTiyn: sum('claimedTiyn'),
        awardedTiyn: sum('awardedTiyn'),
        costsClaimedTiyn: sum('costsClaimedTiyn'),
        costsAwardedTiyn: sum('costsAwardedTiyn'),
      })
    }),
    { numRuns: 25 },
  )
})

test('it prints, and leaves only where the policy lets every case on it go', async () => {
  const { pdf, obstacles } = await kit.ask('suit.preview-board', { recipient: 'other' })
  expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
  expect(obstacles).toEqual([])
  const { caseId } = await suit('Закрытый', {})
  await kit.ask('case.update', { id: caseId, version: 1, changes: { closedHearing: true } })
  const file = `${kit.folder}/board.pdf`
  const refused = await kit.refusal('suit.export-board', { file, recipient: 'other' })
  expect(refused.code).toBe('export.refused')
  const written = await kit.ask('suit.export-board', { file, recipient: 'court', language: 'kk' })
  expect(written.bytes).toBeGreaterThan(1_000)
  const { entries } = await kit.ask('custody.list', { limit: 1_000 })
  expect(entries.at(-1)?.action).toBe('suit.export-board')
})
