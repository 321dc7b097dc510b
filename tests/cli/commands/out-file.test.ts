import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createVaultCli, type VaultCli } from '../vault-cli.ts'

let cli: VaultCli
let caseId = ''

beforeAll(async () => {
  cli = await createVaultCli()
  caseId = await cli.create('case', { title: 'Вымышленное дело', kind: 'criminal' })
})
afterAll(() => cli.remove())

const timeline = (...more: string[]) => ['timeline', 'export', '--case', caseId, ...more]
const stats = (...more: string[]) => ['stats', 'export', ...more]
const head = (name: string) => readFileSync(join(cli.folder, name)).subarray(0, 5).toString('latin1')

describe('a file is what its ending says', () => {
  test('a timeline', async () => {
    await cli.ask(timeline('--out', 'ход.svg'))
    expect(head('ход.svg')).toBe('<?xml')
    await cli.ask(timeline('--out', 'ХОД.PDF'))
    expect(head('ХОД.PDF')).toBe('%PDF-')
  })

  test('numbers', async () => {
    await cli.ask(stats('--out', 'числа.xlsx'))
    expect(head('числа.xlsx').slice(0, 2)).toBe('PK')
    await cli.ask(stats('--out', 'числа.pdf', '--format', 'pdf'))
    expect(head('числа.pdf')).toBe('%PDF-')
  })

  test('with another ending it is what --format says', async () => {
    await cli.ask(timeline('--out', 'ход.txt', '--format', 'svg'))
    expect(head('ход.txt')).toBe('<?xml')
  })
})

describe('nothing is written', () => {
  test('where --format says something else than the ending', async () => {
    const argv = timeline('--out', 'иное.svg', '--format', 'pdf', '--lang', 'ru')
    const { status, err } = await cli.told(argv)
    expect(status).toBe(2)
    expect(err).toContain('--format pdf не подходит к имени в --out: оно кончается на .svg')
    expect(() => head('иное.svg')).toThrow('ENOENT')
  })

  test.each([
    ['ход', ['timeline', 'export', '--case', 'x'], '.pdf, .svg'],
    ['числа.xls', ['stats', 'export'], '.pdf, .xlsx'],
    ['отчёт.pdf.gz', ['ledger', 'report'], '.pdf, .xlsx'],
  ])('where «%s» says nothing', async (name, [room = '', ...argv], endings) => {
    const own = argv.map((word) => (word === 'x' ? caseId : word))
    const { status, err } = await cli.told([room, ...own, '--out', name, '--lang', 'en'])
    expect(status).toBe(2)
    expect(err).toContain(`must end in ${endings}`)
    expect(() => head(name)).toThrow('ENOENT')
  })
})
