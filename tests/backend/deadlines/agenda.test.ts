import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let kit: TestBackend
let open = ''
let secret = ''
let lawyer = ''
let other = ''

const person = async (surname: string) =>
  (await kit.ask('person.create', { kind: 'natural', name: { surname, given: 'Проба' } })).id

beforeAll(async () => {
  kit = await openTestBackend()
  lawyer = await person('Защитникова')
  other = await person('Другова')
  const leadLawyerId = lawyer
  const title = 'Образцова против Примерова'
  open = (
    await kit.ask('case.create', { title, kind: 'civil-defamation', internalNumber: 'Д-7', leadLawyerId })
  ).id
  secret = (
    await kit.ask('case.create', {
      title: 'Тайное дело Примеровой',
      kind: 'criminal',
      internalNumber: 'У-9',
      pretrialSecrecy: true,
    })
  ).id
  const ofOpen = { caseId: open }
  await kit.ask('deadline.create', { ...ofOpen, rule: 'civil.response', startsOn: '2026-03-12' })
  await kit.ask('deadline.create', { ...ofOpen, name: 'Прошлый срок', endsOn: '2026-03-10' })
  await kit.ask('deadline.create', { ...ofOpen, name: 'Сделан', endsOn: '2026-03-20', doneOn: '2026-03-11' })
  await kit.ask('task.create', {
    ...ofOpen,
    title: 'Позвонить Примерову',
    dueOn: '2026-03-13',
    responsibleId: other,
  })
  await kit.ask('hearing.create', { ...ofOpen, heldOn: '2026-03-18', startsAt: '10:30', state: 'planned' })
  await kit.ask('deadline.create', {
    caseId: secret,
    rule: 'criminal.lawyer-request',
    startsOn: '2026-03-12',
  })
  await kit.ask('role.create', {
    ...ofOpen,
    personId: lawyer,
    role: 'advocate',
    authority: { kind: 'доверенность', until: '2026-04-05' },
  })
})
afterAll(() => kit.close())

const month = { from: '2026-03-01', until: '2026-04-30' }
const list = (more: object = {}) => kit.ask('agenda.list', { ...month, ...more })

describe('the agenda', () => {
  test('gathers open days of all cases in their order', async () => {
    const { items, today, isCut } = await list()
    expect([today, isCut]).toEqual(['2026-03-12', false])
    expect(items.map(({ on, kind, caseNumber }) => [on, kind, caseNumber])).toEqual([
      ['2026-03-10', 'deadline', 'Д-7'],
      ['2026-03-13', 'task', 'Д-7'],
      ['2026-03-18', 'hearing', 'Д-7'],
      // 22 March is Nauryz: the term moves to 26.
      ['2026-03-26', 'deadline', 'У-9'],
      ['2026-03-31', 'deadline', 'Д-7'],
      ['2026-04-05', 'authority', 'Д-7'],
    ])
  })

  test('shows what is done when asked, and narrows to a case, a kind and a lawyer', async () => {
    expect((await list({ done: true, kinds: ['deadline'] })).items.map((item) => item.doneOn)).toContain(
      '2026-03-11',
    )
    expect((await list({ caseId: secret })).items).toHaveLength(1)
    expect((await list({ kinds: [] })).items).toHaveLength(0)
    const own = await list({ lawyerId: lawyer })
    expect(own.items.map((item) => item.kind)).toEqual(['deadline', 'hearing', 'deadline', 'authority'])
    expect((await list({ lawyerId: other })).items.map((item) => item.responsible)).toEqual(['Другова Проба'])
  })

  test('counts what is late and near, and calls to mind what is due in three days', async () => {
    expect(await kit.ask('agenda.summary', {})).toMatchObject({ overdue: 1, dueToday: 0, week: 2 })
    const { reminders } = await kit.ask('agenda.summary', {})
    expect(reminders.map((item) => item.title)).toEqual(['Позвонить Примерову'])
    const isNear = async (day: string) => {
      kit.clock.now = new Date(`${day}T10:00:00.000Z`)
      const { items } = await kit.ask('agenda.list', { from: '2026-03-31', until: '2026-03-31' })
      return items.find((item) => item.rule === 'civil.response')?.isNear
    }
    // Three days before, on the day itself, and no longer after it.
    expect(await isNear('2026-03-27')).toBeUndefined()
    expect(await isNear('2026-03-28')).toBe(true)
    expect(await isNear('2026-03-31')).toBe(true)
    expect(await isNear('2026-04-01')).toBeUndefined()
    kit.clock.now = new Date('2026-03-28T10:00:00.000Z')
    const later = await kit.ask('agenda.summary', {})
    expect(later.reminders.map((item) => item.rule)).toEqual(['civil.response'])
    expect(later.overdue).toBe(3)
    kit.clock.now = new Date('2026-03-12T10:00:00.000Z')
  })
})

test('orders, measures, safety and consents of all cases stand in it while they are open', async () => {
  const { id: caseId } = await kit.ask('case.create', { title: 'Вымышленная защита', kind: 'support-only' })
  const { id: personId } = await kit.ask('person.create', { kind: 'natural', name: { surname: 'Примерная' } })
  const order = { caseId, kind: 'protective-order' as const, servedOn: '2027-02-02', expiresOn: '2027-03-01' }
  const { id: orderId } = await kit.ask('order.create', order)
  await kit.ask('measure.create', {
    caseId,
    kind: 'custody',
    suspectId: personId,
    startsOn: '2027-02-01',
    endsOn: '2027-02-15',
  })
  await kit.ask('safety.create', {
    caseId,
    kind: 'risk-review',
    personId,
    at: '2027-02-01',
    nextOn: '2027-02-20',
  })
  await kit.ask('safety.create', {
    caseId,
    kind: 'safety-plan',
    personId,
    at: '2027-02-01',
    steps: [{ what: 'Позвонить', dueOn: '2027-02-10' }],
  })
  await kit.ask('consent.create', {
    caseId,
    personId,
    purpose: 'media',
    scopes: ['story'],
    givenBy: 'self',
    givenOn: '2026-03-01',
    until: '2027-04-01',
  })
  const days = async () =>
    (await kit.ask('agenda.list', { from: '2027-01-01', until: '2027-12-31' })).items.map(({ on, kind }) => [
      on,
      kind,
    ])
  expect(await days()).toEqual([
    ['2027-02-02', 'order-served'],
    ['2027-02-10', 'safety-step'],
    ['2027-02-15', 'measure'],
    ['2027-02-20', 'safety'],
    ['2027-03-01', 'order'],
    ['2027-04-01', 'consent'],
  ])
  await kit.ask('order.update', { id: orderId, version: 1, changes: { endedOn: '2027-02-05' } })
  expect((await days()).map(([, kind]) => kind)).toEqual(['safety-step', 'measure', 'safety', 'consent'])
  // He is released whether or not the case is closed; a paper for its work needs nobody to renew it then.
  await kit.ask('case.update', { id: caseId, version: 1, changes: { closedOn: '2026-03-01' } })
  expect((await days()).map(([, kind]) => kind)).toEqual(['safety-step', 'measure', 'safety'])
})

describe('the exported calendar', () => {
  test('names rules, kinds and numbers, never a person or a title, and leaves out what is secret', async () => {
    const answer = await kit.ask('agenda.export', { ...month, language: 'ru', out: 'days.ics' })
    expect(answer).toMatchObject({ events: 5, leftOut: 1 })
    const text = readFileSync(join(kit.folder, 'days.ics'), 'utf8').replaceAll('\r\n ', '')
    expect(text).toContain('SUMMARY:Отзыв на иск — Д-7')
    expect(text).toContain('SUMMARY:Заседание — Д-7')
    expect(text).toContain('DTSTART:20260318T103000')
    expect(text).toContain('DTSTART;VALUE=DATE:20260331')
    for (const word of ['Примеров', 'Образцов', 'Позвонить', 'Прошлый', 'Защитникова', 'У-9', 'Тайное'])
      expect(text).not.toContain(word)
    const { entries } = await kit.ask('custody.list', { open: true })
    expect(entries.at(-1)).toMatchObject({ action: 'agenda.export', details: { events: 5, leftOut: 1 } })
  })

  test('is not written over a file that is there', async () => {
    const input = { ...month, language: 'kk', out: 'days.ics' }
    expect((await kit.refusal('agenda.export', input)).code).toBe('output.exists')
    expect(
      await kit.ask('agenda.export', { ...month, language: 'kk', out: 'days.ics', replace: true }),
    ).toMatchObject({
      events: 5,
    })
    expect(readFileSync(join(kit.folder, 'days.ics'), 'utf8')).toContain('Талап қоюға пікір')
  })

  test('has nothing of a sealed case, not even its number', async () => {
    const { id: caseId } = await kit.ask('case.create', {
      title: 'Запечатанное дело',
      kind: 'criminal',
      internalNumber: 'З-1',
      confidentiality: 'sealed',
    })
    await kit.ask('task.create', { caseId, title: 'Позвонить', dueOn: '2028-05-04' })
    const answer = await kit.ask('agenda.export', {
      from: '2028-05-01',
      until: '2028-05-31',
      language: 'ru',
      out: 'sealed.ics',
    })
    expect(answer).toMatchObject({ events: 0, leftOut: 1 })
    expect(readFileSync(join(kit.folder, 'sealed.ics'), 'utf8')).not.toContain('З-1')
  })
})
