import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createVaultCli, type VaultCli } from '../vault-cli.ts'

let cli: VaultCli
let caseId = ''
let suspect = ''

beforeAll(async () => {
  cli = await createVaultCli()
  caseId = await cli.create('case', { title: 'Дело Примеровой', kind: 'criminal' })
  suspect = await cli.create('person', { kind: 'natural', name: { surname: 'Вымышлев' } })
  const body = await cli.create('person', { kind: 'legal', legalName: 'Отдел полиции Примерска' })
  await cli.create('report', {
    caseId,
    madeAt: '2026-01-02',
    bodyId: body,
    suspectIds: [suspect.slice(-8)],
    registration: { number: '17', at: '2026-01-05' },
    respondedOn: '2026-01-20',
    outcome: 'discontinued',
  })
})
afterAll(() => cli.remove())

test('report inaction answers the table as JSON and in neutral words', async () => {
  const table = await cli.ask<{ rows: object[]; withheld: number }>([
    'report',
    'inaction',
    '--case',
    caseId.slice(-8),
    '--suspect',
    suspect,
  ])
  expect(table.withheld).toBe(0)
  expect(table.rows).toMatchObject([{ daysToRegistration: 3, daysToResponse: 18, outcome: 'discontinued' }])
  const { out } = await cli.told(['report', 'inaction', '--case', caseId, '--lang', 'ru'])
  expect(out).toContain('через 3 дня после обращения; ответ через 18 дней')
  expect((await cli.told(['report', 'inaction'])).status).toBe(2)
})

test('report inaction --out writes a PDF once', async () => {
  const file = join(cli.folder, 'table.pdf')
  const run = ['report', 'inaction', '--case', caseId, '--out', file, '--language', 'kk']
  const told = await cli.told(run)
  expect(told.status).toBe(0)
  const bytes = readFileSync(file)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  expect(told.out.trim()).toBe(`${file}  ${String(bytes.length)}  ${sha256}`)
  expect((await cli.told(run)).status).not.toBe(0)
  expect((await cli.told([...run, '--replace'])).status).toBe(0)
})

test('report across lists what is known of a suspect in all cases', async () => {
  const { items } = await cli.ask<{ items: object[] }>(['report', 'across', '--suspect', suspect])
  expect(items).toMatchObject([{ caseTitle: 'Дело Примеровой', daysToResponse: 18 }])
  const { out } = await cli.told(['report', 'across', '--suspect', suspect, '--lang', 'en'])
  expect(out).toContain('Дело Примеровой')
})

test('safety due tells what is due in a case, in the language asked', async () => {
  await cli.create('measure', { caseId, suspectId: suspect, kind: 'custody', endsOn: '2031-05-05' })
  const days = ['--from', '2031-05-01', '--until', '2031-05-31']
  const { items } = await cli.ask<{ items: object[] }>(['safety', 'due', '--case', caseId, ...days])
  expect(items).toMatchObject([{ on: '2031-05-05', reason: 'measure-ends', isReviewed: false }])
  const { out } = await cli.told(['safety', 'due', ...days, '--lang', 'kk'])
  expect(out).toContain('Шара аяқталады')
  expect(out).toContain('Күзетпен ұстау, 05.05.2031')
})
