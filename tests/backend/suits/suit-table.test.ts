import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { InputOf } from '../../../shared/contract/contract.ts'
import { readPages } from '../render/read-pdf.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let desk: TestBackend
let caseId: string
let suitId: string

beforeEach(async () => {
  desk = await openTestBackend()
  caseId = (await desk.ask('case.create', { title: 'Вымышленное дело', kind: 'civil-defamation' })).id
  suitId = (await desk.ask('suit.create', { caseId, direction: 'against-us', claimReceivedOn: '2026-03-16' }))
    .id
})
afterEach(() => desk.close())

type Fields = Partial<Omit<InputOf<'statement.create'>, 'caseId' | 'suitId'>>

const add = async (quotation: string, fields: Fields = {}) =>
  (await desk.ask('statement.create', { caseId, suitId, quotation, ...fields })).id
const publish = async (fields: object = {}) =>
  (
    await desk.ask('publication.create', {
      caseId,
      suitId,
      medium: 'сайт',
      publishedAt: '2026-03-01',
      ...fields,
    })
  ).id
const exhibit = async () =>
  (await desk.ask('evidence.create', { caseId, title: 'Решение', kind: 'document' })).id
const table = async () => {
  const { items } = await desk.ask('statement.list', { filter: { suitId }, sort: 'order' })
  return items.map(({ quotation }) => quotation)
}
const codes = async (id: string) =>
  (await desk.ask('suit.check', { id: suitId })).statements
    .filter((finding) => finding.id === id)
    .map(({ code }) => code)

describe('the order of the table', () => {
  test('is the list given, and only what moved is written', async () => {
    const ids = [await add('первое'), await add('второе'), await add('третье')] as const
    expect(
      await desk.ask('suit.order-statements', { id: suitId, statements: [ids[2], ids[0], ids[1]] }),
    ).toEqual({ moved: 3 })
    expect(await table()).toEqual(['третье', 'первое', 'второе'])
    const { moved } = await desk.ask('suit.order-statements', {
      id: suitId,
      statements: [ids[2], ids[1], ids[0]],
    })
    expect([moved, await table()]).toEqual([2, ['третье', 'второе', 'первое']])
    expect((await desk.ask('statement.show', { id: ids[2] })).version).toBe(2)
    expect(
      await desk.ask('suit.order-statements', { id: suitId, statements: [ids[2], ids[1], ids[0]] }),
    ).toEqual({ moved: 0 })
  })

  test('is refused when someone added or removed a statement, or one stands twice', async () => {
    const [one, two] = [await add('первое'), await add('второе')]
    for (const statements of [[one], [one, one], [one, two, two], [one, suitId]]) {
      const { code } = await desk.refusal('suit.order-statements', { id: suitId, statements })
      expect(code).toBe('record.changed')
    }
    expect(await table()).toEqual(['первое', 'второе'])
  })
})

describe('adding statements', () => {
  test('puts them at the end or below another one, whatever numbers the table had', async () => {
    const first = await add('первое')
    await add('второе')
    const publicationId = await publish()
    await desk.ask('suit.add-statements', {
      id: suitId,
      below: first,
      publicationId,
      statements: [{ quotation: 'а' }, { quotation: 'б', positions: ['opinion'] }],
    })
    await desk.ask('suit.add-statements', { id: suitId, statements: [{ quotation: 'последнее' }] })
    expect(await table()).toEqual(['первое', 'а', 'б', 'второе', 'последнее'])
    const { items } = await desk.ask('statement.list', { filter: { suitId }, sort: 'order' })
    expect(items.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5])
    expect(items.map((item) => item.publicationId)).toEqual([
      undefined,
      publicationId,
      publicationId,
      undefined,
      undefined,
    ])
  })

  test('is all or nothing', async () => {
    const statements = [{ quotation: 'годное' }, { quotation: '   ' }]
    expect((await desk.refusal('suit.add-statements', { id: suitId, statements })).code).toBe('input.invalid')
    const foreign = [{ quotation: 'годное' }, { quotation: 'чужое', publicationId: caseId }]
    expect((await desk.refusal('suit.add-statements', { id: suitId, statements: foreign })).code).toBe(
      'record.not-found',
    )
    const below = { id: suitId, below: caseId, statements: [{ quotation: 'годное' }] }
    expect((await desk.refusal('suit.add-statements', below)).code).toBe('record.not-found')
    expect(await table()).toEqual([])
  })
})

describe('the check of a suit', () => {
  test('says what an answer to a statement lacks, in the order of the table', async () => {
    const bare = await add('пустое')
    expect(await codes(bare)).toEqual(['no-position', 'no-argument', 'no-proof', 'no-publication'])
    const evidenceId = await exhibit()
    const publicationId = await publish()
    const whole = await add('полное', {
      positions: ['true'],
      argument: 'довод',
      publicationId,
      proof: [{ evidenceId }],
    })
    expect(await codes(whole)).toEqual([])
    const opinion = await add('мнение', { positions: ['opinion'], argument: 'довод', publicationId })
    expect(await codes(opinion)).toEqual([])
    const undated = await publish({ publishedAt: undefined, captureEvidenceId: evidenceId })
    const late = await add('давнее', { positions: ['limitation'], argument: 'довод', publicationId: undated })
    expect(await codes(late)).toEqual(['publication-undated'])
    const unproved = await add('верное', { positions: ['true'], argument: 'довод', publicationId: undated })
    expect(await codes(unproved)).toEqual(['no-proof', 'publication-undated'])
  })

  test('asks for argument and translation in the language of the proceedings', async () => {
    await desk.ask('case.update', { id: caseId, version: 1, changes: { language: 'kk' } })
    const publicationId = await publish()
    const id = await add('по-русски', {
      language: 'ru',
      positions: ['opinion'],
      argument: 'довод',
      publicationId,
    })
    expect(await codes(id)).toEqual(['no-argument', 'no-translation'])
  })

  test('of our own suit asks for what a claimant must show', async () => {
    suitId = (await desk.ask('suit.create', { caseId, direction: 'by-us', claims: [{ kind: 'refutation' }] }))
      .id
    const id = await add('о нас', { publicationId: await publish() })
    expect(await codes(id)).toEqual(['no-capture', 'not-identifiable'])
    const { suit } = await desk.ask('suit.check', { id: suitId })
    expect(suit.map(({ code }) => code)).toEqual(['no-pretrial-step'])
  })

  test('tells of contradictions within a statement', async () => {
    const id = await add('спорное', {
      positions: ['true', 'opinion'],
      classification: 'fact',
      isTrue: false,
      argument: 'довод',
      proof: [{ evidenceId: await exhibit() }],
      publicationId: await publish(),
    })
    expect(await codes(id)).toEqual(['positions-inconsistent', 'truth-denied', 'position-and-kind'])
  })

  test('tells of contradictions between statements, and names the other one', async () => {
    const publicationId = await publish()
    const rest = { argument: 'довод', proof: [{ evidenceId: await exhibit() }] }
    const ours = await add('сказали', { ...rest, publicationId, positions: ['true'] })
    const denied = await add('не говорили', { ...rest, publicationId, positions: ['not-disseminated-by-us'] })
    const elsewhere = await add('Сказали!', {
      ...rest,
      publicationId: await publish(),
      positions: ['opinion'],
    })
    const { statements } = await desk.ask('suit.check', { id: suitId })
    expect(statements).toEqual([
      { id: ours, code: 'publication-positions-differ', field: 'positions', other: denied },
      { id: ours, code: 'repeated-quotation', field: 'positions', other: elsewhere },
      { id: denied, code: 'publication-positions-differ', field: 'positions', other: ours },
      { id: elsewhere, code: 'repeated-quotation', field: 'positions', other: ours },
    ])
  })

  test('notes that a legal person asks for moral damage, and that the day of receipt is not known', async () => {
    const { id: firm } = await desk.ask('person.create', { kind: 'legal', legalName: 'ТОО «Пример»' })
    await desk.ask('role.create', { caseId, personId: firm, role: 'plaintiff' })
    await desk.ask('suit.update', {
      id: suitId,
      version: 1,
      changes: { moralDamageTiyn: 100, claimReceivedOn: null },
    })
    expect((await desk.ask('suit.check', { id: suitId })).suit).toEqual([
      { code: 'no-received-date', field: 'claimReceivedOn' },
      { code: 'moral-damage-of-legal-person', field: 'moralDamageTiyn' },
    ])
  })
})

describe('the preview', () => {
  test('is the table of the response as a PDF, with what it lacks; nothing of the workshop is in it', async () => {
    const publicationId = await publish()
    const id = await add('Цитата для показа', {
      publicationId,
      positions: ['opinion'],
      workProduct: { doubts: 'СОМНЕНИЕ' },
      notes: 'ЗАМЕТКА',
    })
    const { pdf, missing } = await desk.ask('suit.preview', { id: suitId, language: 'ru' })
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
    expect(missing.map(({ enteredIn, record }) => [enteredIn, record])).toEqual([['statement.argument', id]])
    const text = readPages(pdf)
      .flatMap(({ lines }) => lines.map((line) => line.text))
      .join(' ')
    expect(text).toContain('Цитата для показа')
    expect(text).not.toContain('СОМНЕНИЕ')
    expect(text).not.toContain('ЗАМЕТКА')
    expect((await desk.ask('document.list', { caseId })).total).toBe(0)
  })
})
