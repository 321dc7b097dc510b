import { afterAll, beforeAll, expect, test } from 'vitest'
import { monthsAfter } from '../../../electron/backend/suits/check-terms.ts'
import type { Publication, Statement, Suit } from '../../../shared/model/suit.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let kit: TestBackend
let outlet: string
beforeAll(async () => {
  kit = await openTestBackend()
  outlet = (await kit.ask('person.create', { kind: 'legal', legalName: 'ТОО «Пример»' })).id
})
afterAll(() => kit.close())

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-03-12', 1, '2026-04-12'],
  ['2023-12-31', 2, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-08-31', 36, '2029-08-31'],
])('%s and %i months are %s', (from, months, expected) => {
  expect(monthsAfter(from, months)).toBe(expected)
})

async function codes(
  suit: Partial<Suit>,
  { publication, statement }: { publication?: Partial<Publication>; statement?: Partial<Statement> } = {},
) {
  const { id: caseId } = await kit.ask('case.create', { title: 'Дело', kind: 'civil-defamation' })
  const { id } = await kit.ask('suit.create', {
    caseId,
    direction: 'against-us',
    claimReceivedOn: '2026-03-01',
    ...suit,
  } as never)
  if (publication !== undefined)
    await kit.ask('publication.create', { caseId, suitId: id, medium: 'Сайт', ...publication })
  if (statement !== undefined)
    await kit.ask('statement.create', { caseId, suitId: id, quotation: 'Слова', ...statement })
  return (await kit.ask('suit.check', { id: id })).suit.map(({ code }) => code)
}
const refutation = { claims: [{ kind: 'refutation' as const }] }

test('the request to the outlet is asked for on our side, and looked for on the other', async () => {
  expect(await codes({ direction: 'by-us', ...refutation })).toEqual(['no-pretrial-step'])
  expect(await codes(refutation)).toEqual([])
  const publication = { outletId: outlet as never }
  expect(await codes(refutation, { publication })).toEqual(['pretrial-step-not-shown'])
  expect(await codes({ ...refutation, pretrialStep: { askedOn: '2026-01-01' } }, { publication })).toEqual([])
})

test('a suit before the month is over is told, unless the outlet refused', async () => {
  const asked = { askedOn: '2026-01-31' }
  const early = { ...refutation, filedOn: '2026-02-27' }
  expect(await codes({ ...early, pretrialStep: asked })).toEqual(['pretrial-month-not-over'])
  expect(await codes({ ...early, filedOn: '2026-02-28', pretrialStep: asked })).toEqual([])
  expect(await codes({ ...early, pretrialStep: { ...asked, reply: 'отказ' } })).toEqual([])
})

test('limitation is to be looked at: money after three years, a medium after one, and a position it does not allow', async () => {
  const suit = {
    ...refutation,
    filedOn: '2026-03-02',
    moralDamageTiyn: 5,
    pretrialStep: { askedOn: '2020-01-01' },
  }
  const published = (publishedAt: string, medium: object = {}) => ({
    publication: { publishedAt, ...medium },
  })
  expect(await codes(suit, published('2023-03-02'))).toEqual([])
  expect(await codes(suit, published('2023-03-01'))).toEqual(['limitation-three-years'])
  const inMedium = { outletId: outlet as never }
  expect(await codes(suit, published('2025-03-02', inMedium))).toEqual([])
  expect(await codes(suit, published('2025-03-01T10:00:00+05:00', inMedium))).toEqual([
    'limitation-media-year',
  ])
  expect(await codes({}, { statement: { positions: ['limitation'] } })).toEqual(['limitation-excluded'])
})

test('what runs beside the suit is looked at with it', async () => {
  const beside = (kind: string, positions?: string[]) =>
    ({ parallelProceedings: [{ kind, ...(positions === undefined ? {} : { positions }) }] }) as Partial<Suit>
  const says = (positions: string[], isTrue?: boolean) =>
    ({ statement: { positions, ...(isTrue === undefined ? {} : { isTrue }) } }) as {
      statement: Partial<Statement>
    }
  expect(await codes(beside('koap-73-3'), says(['opinion']))).toEqual(['parallel-position-unknown'])
  expect(await codes(beside('koap-73-3', ['true']), says(['true']))).toEqual([])
  expect(await codes(beside('koap-73-3', ['not-disseminated-by-us']), says(['true']))).toEqual([
    'parallel-positions-differ',
  ])
  expect(await codes(beside('uk-274', ['opinion']), says(['opinion'], false))).toEqual(['parallel-untrue'])
  expect(await codes(beside('uk-147', ['true']), says(['true']))).toEqual(['parallel-private-life'])
  expect(await codes(beside('other', ['true']), says(['true'], false))).toEqual([])
})
