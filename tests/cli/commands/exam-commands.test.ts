import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createVaultCli, type VaultCli } from '../vault-cli.ts'

let cli: VaultCli
let caseId = ''
let examId = ''
let sampleId = ''

beforeAll(async () => {
  cli = await createVaultCli()
  caseId = await cli.create('case', { title: 'Дело Примеровой', kind: 'criminal' })
  const incidentId = await cli.create('incident', {
    caseId,
    when: { from: '2026-03-01', precision: 'day' },
  })
  examId = await cli.create('exam', {
    caseId,
    kind: 'expert-opinion',
    number: '12-34',
    documentedOn: '2026-03-05',
    incidentId: incidentId.slice(-8),
    startedAt: '2026-03-02T10:00:00+05:00',
    appointment: { body: 'Отдел полиции Примерска' },
    shown: { on: '2026-03-20' },
    remarks: [{ kind: 'remark', text: 'Ответ неполон.' }],
  })
  sampleId = await cli.create('sample', {
    caseId,
    examId: examId.slice(-8),
    what: 'Одежда',
    washed: 'no',
    collectedBy: 'Врачева В.',
    handovers: [{ from: 'Врачева В.', to: 'Лаборатория', seal: 'broken' }],
  })
})
afterAll(() => cli.remove())

describe('exam, finding and sample', () => {
  test('are created, listed within their examination, changed and shown', async () => {
    const bruise = await cli.create('finding', {
      caseId,
      examId,
      type: 'bruise',
      region: 'knee-left',
      order: 2,
    })
    await cli.create('finding', { caseId, examId, type: 'abrasion', order: 1 })
    const { items } = await cli.ask<{ items: { type: string }[] }>([
      'finding',
      'list',
      '--case',
      caseId,
      '--filter',
      `examId=${examId.slice(-8)}`,
      '--sort',
      'order',
    ])
    expect(items.map(({ type }) => type)).toEqual(['abrasion', 'bruise'])
    const stdin = JSON.stringify({ lengthMm: 12, place: { view: 'front', points: [{ x: 57, y: 72 }] } })
    await cli.ask(['finding', 'update', bruise, '--file', '-'], { stdin })
    const shown = await cli.ask(['finding', 'show', bruise.slice(-8)])
    expect(shown).toMatchObject({ lengthMm: 12, place: { view: 'front' }, version: 2 })
    expect(shown).not.toHaveProperty('consistency')
  })

  test('lists are worded for people in the language asked for', async () => {
    const { out } = await cli.told(['exam', 'list', '--case', caseId, '--lang', 'ru'])
    expect(out).toContain('12-34')
    expect((await cli.told(['sample', 'list', '--case', caseId, '--lang', 'kk'])).out).toContain('Одежда')
  })

  test('a broken seal is warned about and kept', async () => {
    const stdin = JSON.stringify({ laboratory: 'Лаборатория' })
    const { status, out } = await cli.told(
      ['sample', 'update', sampleId, '--file', '-', '--version', '1', '--lang', 'ru'],
      { stdin },
    )
    expect(status).toBe(0)
    expect(out).toMatch(/печать/iu)
    expect(await cli.ask(['sample', 'show', sampleId])).toMatchObject({ version: 2, washed: 'no' })
  })

  test('what is in use is not deleted, a sample is, with a reason', async () => {
    expect((await cli.told(['exam', 'delete', examId, '--reason', 'проба'])).status).not.toBe(0)
    const id = await cli.create('sample', { caseId, what: 'Лишнее' })
    expect(await cli.ask(['sample', 'delete', id, '--reason', 'введено по ошибке'])).toEqual({ id })
    expect((await cli.told(['sample', 'show', 'ffffffff'])).status).toBe(3)
  })

  test('a place outside its drawing is refused with the field, and without what was typed', async () => {
    const place = { view: 'front', points: [{ x: 101, y: 1 }] }
    const { status, err } = await cli.told(['finding', 'create', '--file', '-'], {
      stdin: JSON.stringify({ caseId, examId, type: 'bruise', place, location: 'Тайна' }),
    })
    expect(status).toBe(2)
    expect(err).toContain('place')
    expect(err).not.toContain('Тайна')
  })
})

test('exam hours tells the range from the incident, and a dash where a moment is not known', async () => {
  const value = await cli.ask<{ exam: object; samples: object[] }>(['exam', 'hours', examId.slice(-8)])
  expect(value.exam).toMatchObject({ isBefore: false })
  expect(value.samples).toEqual([{ id: sampleId, what: 'Одежда' }])
  const { out } = await cli.told(['exam', 'hours', examId, '--lang', 'ru'])
  expect(out).toMatch(/\d+–\d+\s+Обследование\n—\s+Одежда/u)
})

test('exam sheet writes a PDF once, and refuses another ending', async () => {
  const file = join(cli.folder, 'sheet.pdf')
  const run = ['exam', 'sheet', examId, '--out', file, '--language', 'kk']
  expect((await cli.told(['exam', 'sheet', examId, '--out', join(cli.folder, 'sheet.txt')])).status).toBe(2)
  expect((await cli.told(run)).status).toBe(0)
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-')
  expect((await cli.told(run)).status).not.toBe(0)
  expect((await cli.told([...run, '--replace'])).status).toBe(0)
})

test('document fill --exam makes the document of УПК 286 and names its gaps', async () => {
  const run = ['document', 'fill', '--case', caseId, '--template', 'remarks-on-opinion', '--language', 'ru']
  const file = join(cli.folder, 'remarks.pdf')
  const filled = await cli.ask<{ id: string; missing: { path: string }[] }>([
    ...run,
    '--exam',
    examId.slice(-8),
    '--out',
    file,
    '--recipient',
    'prosecutor',
  ])
  expect(filled.missing.map(({ path }) => path)).toEqual(['client.name', 'case.registration-numbers'])
  expect(existsSync(file)).toBe(true)
  expect(await cli.ask(['document', 'show', filled.id])).toMatchObject({ template: 'remarks-on-opinion' })
  expect((await cli.told([...run, '--exam', 'ffffffff'])).status).toBe(3)
})
