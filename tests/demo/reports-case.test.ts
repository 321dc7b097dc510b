import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { openTestBackend, type TestBackend } from '../kit/test-backend.ts'
import { buildReportsCase, type ReportsCase } from './build-reports-case.ts'
import { buildSuit } from './build-sample.ts'
import { callingMaker } from './maker.ts'
import { makeTextPdf } from './sample-files.ts'
import { ensurePdf } from './show-reports-case.ts'

let test: TestBackend
let made: ReportsCase

beforeAll(async () => {
  test = await openTestBackend()
  test.clock.now = new Date('2026-06-10T09:00:00.000Z')
  const known = await buildSuit(test.ask, join(test.folder, 'files'))
  made = await buildReportsCase(callingMaker(test.ask), join(test.folder, 'files-reports'), known)
})
afterAll(() => test.close())

describe('the criminal case of the demonstration', () => {
  it('tells of eight reports that came to nothing and a ninth that did not', async () => {
    const { rows } = await test.ask('report.inaction', { caseId: made.caseId })
    expect(rows).toHaveLength(9)
    expect(rows.filter(({ outcome }) => outcome === 'investigation-opened')).toHaveLength(1)
    expect(rows.filter(({ refused }) => refused)).toHaveLength(4)
    expect(rows[2]?.incidents).toMatchObject([{ precision: 'day' }, { on: '2025-10-01', precision: 'month' }])
  })

  it('leaves to court under the pseudonym, and to a newspaper not at all', async () => {
    const sheet = { id: made.examId, file: 'sheet.pdf' }
    await test.ask('exam.export', sheet)
    expect(ensurePdf(test.folder, { file: 'sheet.pdf', pages: 3, found: ['Ласточка'] })).toMatch(/4 с\./u)
    expect(() => ensurePdf(test.folder, { file: 'sheet.pdf', pages: 9, found: [] })).toThrow('4 pages')
    expect(() => ensurePdf(test.folder, { file: 'sheet.pdf', pages: 1, found: ['Лебедь'] })).toThrow('lacks')
    expect(await test.refusal('exam.export', { ...sheet, file: 'm.pdf', recipient: 'media' })).toMatchObject({
      code: 'export.refused',
    })
  })

  it('is not shown when a sheet is missing or says what it must not', async () => {
    expect(() => ensurePdf(test.folder, { file: 'none.pdf', pages: 1, found: [] })).toThrow('not written')
    writeFileSync(join(test.folder, 'told.pdf'), await makeTextPdf(1, () => ['Небылицына Проба']))
    expect(() => ensurePdf(test.folder, { file: 'told.pdf', pages: 1, found: [] })).toThrow('shows')
  })

  it('has a term running from the ruling and one from the sentence, each with its day', async () => {
    const { items } = await test.ask('deadline.list', { filter: { caseId: made.caseId } })
    expect(items.map(({ rule, endsOn }) => [rule, endsOn])).toEqual(
      expect.arrayContaining([
        ['criminal.judge-ruling-complaint', '2026-03-20'],
        ['criminal.appeal', '2026-06-09'],
      ]),
    )
  })
})
