import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { InputOf } from '../../../shared/contract/contract.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'
import { readPages } from '../render/read-pdf.ts'

let desk: TestBackend
let caseId: string
let personId: string
let examId: string

type Finding = Omit<InputOf<'finding.create'>, 'caseId' | 'examId'>

const find = (fields: Finding) => desk.ask('finding.create', { caseId, examId, ...fields })
const on = (view: NonNullable<Finding['place']>['view'], x: number, y: number) => ({
  view,
  points: [{ x, y }],
})

beforeEach(async () => {
  desk = await openTestBackend()
  caseId = (await desk.ask('case.create', { title: 'Вымышленное дело', kind: 'criminal' })).id
  personId = (
    await desk.ask('person.create', {
      kind: 'natural',
      name: { surname: 'Образцова', given: 'Жанар' },
      nameKk: { surname: 'Үлгіқызы', given: 'Жанар' },
    })
  ).id
  await desk.ask('role.create', { caseId, personId, role: 'victim' })
  examId = (
    await desk.ask('exam.create', {
      caseId,
      kind: 'expert-opinion',
      number: '12-34',
      documentedOn: '2026-03-05',
      personId,
      startedAt: '2026-03-02T09:30:00+05:00',
      experts: [{ name: 'Экспертов Э. Э.', speciality: 'судебная медицина', warned: true }],
      answers: [
        { question: 'Имеются ли повреждения?', answer: 'Имеются.' },
        { question: 'Какова давность?', whyNot: 'Данных недостаточно.' },
      ],
      harmDegree: 'light',
    })
  ).id
})
afterEach(() => desk.close())

const lines = async (language: 'ru' | 'kk' = 'ru') => {
  const { pdf } = await desk.ask('exam.preview', { id: examId, language })
  // Above the text stands the number of the page.
  return readPages(pdf)
    .flatMap((page) => page.lines)
    .filter(({ y }) => y > 56)
}
const texts = async (language: 'ru' | 'kk' = 'ru') => (await lines(language)).map(({ text }) => text.trim())

describe('the examination sheet', () => {
  test('stays in by a restriction on the incident whose hours it tells', async () => {
    const when = { from: '2026-03-01T20:00:00+05:00' }
    const { id: incidentId } = await desk.ask('incident.create', { caseId, when })
    const about = { entity: 'incident' as const, id: incidentId }
    await desk.ask('restriction.create', { caseId, kind: 'advocate-secret', about, source: 'адвокат' })
    expect((await desk.ask('exam.preview', { id: examId })).obstacles).toEqual([])
    const { version } = await desk.ask('exam.show', { id: examId })
    await desk.ask('exam.update', { id: examId, version, changes: { incidentId } })
    const { obstacles } = await desk.ask('exam.preview', { id: examId })
    expect(obstacles.map(({ code }) => code)).toEqual(['advocate-secret'])
  })

  test.each(['sample', 'finding'] as const)('stays in by a restriction on a %s it shows', async (entity) => {
    const { id } = await (entity === 'sample'
      ? desk.ask('sample.create', { caseId, examId, what: 'Мазок' })
      : find({ type: 'bruise' }))
    expect((await desk.ask('exam.preview', { id: examId })).obstacles).toEqual([])
    await desk.ask('restriction.create', {
      caseId,
      kind: 'advocate-secret',
      about: { entity, id },
      source: 'адвокат',
    })
    const { obstacles } = await desk.ask('exam.preview', { id: examId })
    expect(obstacles.map(({ code }) => code)).toEqual(['advocate-secret'])
  })

  test('says of a mechanism who stated it', async () => {
    await find({ type: 'bruise', mechanism: 'удар тупым предметом', mechanismBy: 'Экспертов Э. Э.' })
    expect((await texts()).join(' ')).toMatch(/удар тупым\s+предметом\s+\(указал:\s+Экспертов/u)
  })

  test('counts the hours of a sample from its own incident before that of the examination', async () => {
    const incident = async (from: string) =>
      (await desk.ask('incident.create', { caseId, when: { from } })).id
    const [ofExam, own] = [
      await incident('2026-03-01T09:00:00+05:00'),
      await incident('2026-03-02T08:00:00+05:00'),
    ]
    const { version } = await desk.ask('exam.show', { id: examId })
    await desk.ask('exam.update', { id: examId, version, changes: { incidentId: ofExam } })
    const collectedAt = '2026-03-02T11:00:00+05:00'
    await desk.ask('sample.create', { caseId, examId, what: 'Свой', collectedAt, incidentId: own })
    await desk.ask('sample.create', { caseId, examId, what: 'Общий', collectedAt })
    const hours = (await texts()).flatMap((text) => /(?<!\S)(\d+) ч(?!:)/u.exec(text)?.[1] ?? [])
    expect(hours).toEqual(['24', '3', '26'])
  })

  test('has each finding under one number: on its drawing, in the caption and in the list', async () => {
    await find({ type: 'bruise', region: 'upper-arm-left', place: on('front', 74, 30), order: 2 })
    await find({ type: 'abrasion', region: 'shoulder-blade-right', place: on('back', 60, 28), order: 1 })
    await find({ type: 'bite-mark', region: 'forearm-right', place: on('front', 19, 44) })
    await find({ type: 'tenderness' })
    const all = await lines()
    const numbers = (number: string) => all.filter(({ text }) => text.trim() === number)
    const row = (what: string) => all.find(({ text }) => text.trim().startsWith(what))
    const inList = (what: string) =>
      all
        .find(({ text, y }) => /^\d+$/u.test(text.trim()) && Math.abs(y - (row(what)?.y ?? -99)) < 3)
        ?.text.trim()
    expect(['Ссадина', 'Кровоподтёк', 'След укуса', 'Болезненность'].map(inList)).toEqual([
      '1',
      '2',
      '3',
      '4',
    ])
    // On paper twice: on the drawing and in the list; what is on no drawing, once.
    expect(['1', '2', '3', '4'].map((number) => numbers(number).length)).toEqual([2, 2, 2, 1])
    const said = all.map(({ text }) => text.trim())
    expect(said).toContain('Спереди: № 2, 3')
    expect(said).toContain('Сзади: № 1')
    expect(said).toContain('на схеме не отмечено')
    // Her left arm is at the right of the picture from the front, her right arm at its left.
    const [two, three] = [numbers('2')[0], numbers('3')[0]]
    expect(two?.left ?? 0).toBeGreaterThan(three?.left ?? 0)
  })

  test('draws only the views that have findings', async () => {
    expect(await texts()).toContain('Повреждения не внесены.')
    await find({ type: 'bruise', place: on('palms', 20, 60) })
    const said = await texts()
    expect(said.filter((text) => text.includes(': № '))).toEqual(['Ладони: № 1'])
  })

  test('says in Kazakh what it says in Russian', async () => {
    await find({ type: 'bruise', region: 'knee-left', place: on('front', 60, 70) })
    const said = (await texts('kk')).join(' ')
    for (const words of ['Тексеру парағы', 'Үлгіқызы Жанар', 'Көгерген жер', 'Тізе, сол жақ', 'Алдынан: № 1'])
      expect(said).toContain(words)
    expect(said).not.toMatch(/Повреждения|Кровоподтёк/u)
  })

  test('has samples with their chain and what in it does not hold', async () => {
    await desk.ask('sample.create', {
      caseId,
      examId,
      what: 'Мазок с кожи',
      collectedBy: 'Врачева В.',
      handovers: [{ from: 'Другая Д.', to: 'Лаборатория', at: '2026-03-03', seal: 'intact' }],
    })
    const said = (await texts()).join(' ')
    for (const words of ['1. Мазок с кожи', 'Другая Д.', '03.03.2026', 'Цела', 'номера печатей не указаны'])
      expect(said).toContain(words)
    expect(said).toMatch(/передаёт не тот, кто получил\s+последним/u)
  })

  test('has the hours from the incident, as a range where its hour is not known, and none when dates contradict', async () => {
    const said = async () => (await texts()).join(' ')
    expect(await said()).not.toMatch(/\d ч(?!\S)/u)
    const incident = async (from: string) => {
      const { id } = await desk.ask('incident.create', { caseId, when: { from } })
      const { version } = await desk.ask('exam.show', { id: examId })
      await desk.ask('exam.update', { id: examId, version, changes: { incidentId: id } })
    }
    await incident('2026-03-01')
    expect(await said()).toMatch(/(?<!\S)от \d+ до \d+ ч: точное/u)
    await incident('2026-03-01T09:00:00+05:00')
    expect(await said()).toMatch(/(?<!\S)24 ч(?!:)/u)
    await incident('2026-03-09')
    expect(await said()).not.toMatch(/\d ч(?!\S)/u)
  })

  test('has conclusions answer by answer, and nothing of the lawyer’s remarks and notes', async () => {
    const { version } = await desk.ask('exam.show', { id: examId })
    await desk.ask('exam.update', {
      id: examId,
      version,
      changes: { notes: 'ТАЙНА', remarks: [{ kind: 'objection', text: 'ЗАМЕЧАНИЕ' }] },
    })
    const said = (await texts()).join(' ')
    expect(said).toMatch(/Вопрос: Имеются ли повреждения\? Вывод: Имеются\./u)
    expect(said).toMatch(/Ответ не дан: Данных недостаточно\./u)
    expect(said).toContain('Лёгкий вред здоровью')
    expect(said).not.toMatch(/ТАЙНА|ЗАМЕЧАНИЕ/u)
  })
})

describe('the way out', () => {
  const out = () => join(desk.folder, 'sheet.pdf')
  const write = { language: 'ru', recipient: 'court' } as const

  test('leaves a file with its entry in the custody log', async () => {
    const { bytes, sha256 } = await desk.ask('exam.export', { id: examId, file: out(), ...write })
    expect(readFileSync(out()).length).toBe(bytes)
    const { entries } = await desk.ask('custody.list', { subject: examId, open: true })
    expect(entries.at(-1)).toMatchObject({ action: 'exam.export', details: { sha256, recipient: 'court' } })
  })

  test.each([
    ['a minor', async () => patch('person', personId, { minor: true }), /minor/u],
    ['pre-trial secrecy', async () => patch('case', caseId, { pretrialSecrecy: true }), /pretrial-secrecy/u],
    [
      'an opinion that is secret',
      async () => {
        const { id } = await desk.ask('evidence.create', {
          caseId,
          title: 'Заключение',
          kind: 'document',
          personIds: [],
          pretrialSecrecy: true,
        })
        await patch('exam', examId, { evidenceId: id })
      },
      /pretrial-secrecy/u,
    ],
  ])('%s keeps it in', async (_what, change, reasons) => {
    await change()
    const refused = await desk.refusal('exam.export', { id: examId, file: out(), ...write })
    expect([refused.code, String(refused.details['reasons'])]).toEqual([
      'export.refused',
      expect.stringMatching(reasons),
    ])
    expect(existsSync(out())).toBe(false)
    const { obstacles } = await desk.ask('exam.preview', { id: examId, ...write })
    expect(obstacles.length).toBeGreaterThan(0)
  })

  test.each([
    ['under a pseudonym', { pseudonym: 'Гүлдер' }],
    ['in a sealed envelope', { sealed: true, pseudonym: 'Гүлдер' }],
  ])('of a person %s stays in although nothing names her: it is about her', async (_what, changes) => {
    await patch('person', personId, changes)
    const refused = await desk.refusal('exam.export', { id: examId, file: out(), ...write })
    expect(String(refused.details['reasons'])).toMatch(/sealed-person/u)
    expect(existsSync(out())).toBe(false)
  })

  test('of a person under a pseudonym names only the pseudonym', async () => {
    await patch('person', personId, { pseudonym: 'Гүлдер' })
    const said = (await texts()).join(' ')
    expect(said).toContain('Гүлдер')
    expect(said).not.toContain('Образцова')
  })

  async function patch(entity: 'person' | 'case' | 'exam', id: string, changes: Record<string, unknown>) {
    const { version } = await desk.ask(`${entity}.show`, { id })
    await desk.ask(`${entity}.update`, { id, version, changes })
  }
})
