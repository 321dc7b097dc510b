import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { csvOf, messyRows, workbookOf } from '../../backend/case-import/messy-list.ts'
import { createVaultCli, type VaultCli } from '../vault-cli.ts'

let cli: VaultCli
beforeAll(async () => {
  cli = await createVaultCli()
  cli.write(
    'list.xlsx',
    await workbookOf({ name: 'Дела', rows: messyRows }, { name: 'Второй', rows: [['Суд'], ['х']] }),
  )
})
afterAll(() => cli.remove())

type Preview = {
  mapping: { people: unknown[] }
  rows: { row: number; take: boolean }[]
  cases: number
  stopped: number
}

test('a list is shown, its mapping corrected, written, and taken back', async () => {
  const shown = await cli.ask<Preview>(['case', 'import', '--file', 'list.xlsx', '--preview'])
  expect(shown).toMatchObject({ cases: 4, stopped: 1 })
  expect(shown.rows.map(({ row }) => row)).toEqual([4, 5, 7, 8, 9, 10])
  cli.write('preview.json', JSON.stringify(shown))
  const refused = await cli.told(['case', 'import', '--file', 'list.xlsx', '--mapping', 'preview.json'])
  expect(refused).toMatchObject({ status: 2, out: '' })
  expect(refused.err).toContain('Nothing was written: 1 rows are not settled yet (8)')
  cli.write('choices.json', JSON.stringify({ choices: [{ row: 9, take: false }] }))
  const done = await cli.ask<{ id: string }>([
    'case',
    'import',
    '--file',
    'list.xlsx',
    '--mapping',
    'preview.json',
    '--choices',
    'choices.json',
    '--skip-stopped',
  ])
  expect(done).toMatchObject({ cases: 3, skipped: 2 })
  expect((await cli.ask<{ total: number }>(['case', 'list'])).total).toBe(3)
  expect((await cli.ask<{ imports: unknown[] }>(['case', 'list-imports'])).imports).toMatchObject([
    { id: done.id, file: 'list.xlsx', undone: false },
  ])
  await cli.ask(['case', 'undo-import', done.id, '--reason', 'не тот список'])
  expect((await cli.ask<{ total: number }>(['case', 'list'])).total).toBe(0)
})

test('a column that nothing is taken from is told, and one that is not there', async () => {
  cli.write('wide.csv', 'Дело №;Потерпевшая;Цвет папки\n1;Выдуманова Сауле;синий\n')
  const shown = await cli.told(['case', 'import', '--file', 'wide.csv', '--preview', '--lang', 'ru'])
  expect(shown.err).toContain('Из этих столбцов ничего не берётся: «Цвет папки»')
  const columns = [{ heading: 'Пострадавшая', field: 'fullName', person: 1 }]
  cli.write('other.json', JSON.stringify({ columns, people: [{ role: 'survivor' }] }))
  const argv = [
    'case',
    'import',
    '--file',
    'wide.csv',
    '--mapping',
    'other.json',
    '--preview',
    '--lang',
    'ru',
  ]
  expect((await cli.told(argv)).err).toContain('Этих столбцов в таблице нет: «Пострадавшая»')
})

test('columns are told of by the row of headings that the mapping names', async () => {
  cli.write('two.csv', 'Дело №;Потерпевшая;Суд\nІс №;Жәбірленуші;Түсі\n1;Выдуманова Сауле;синий\n')
  const columns = [
    { heading: 'Іс №', field: 'internalNumber' },
    { heading: 'Жәбірленуші', field: 'fullName', person: 1 },
  ]
  cli.write('second.json', JSON.stringify({ headingRow: 2, columns, people: [{ role: 'victim' }] }))
  const argv = [
    'case',
    'import',
    '--file',
    'two.csv',
    '--mapping',
    'second.json',
    '--preview',
    '--lang',
    'ru',
  ]
  const { err } = await cli.told(argv)
  expect(err).toContain('Из этих столбцов ничего не берётся: «Түсі»')
  expect(err).not.toContain('Этих столбцов в таблице нет')
})

test('a sheet that is too long is told, and the others are read', async () => {
  const long = Array.from({ length: 20_002 }, () => ['1'])
  const book = await workbookOf({ name: 'Дела', rows: messyRows }, { name: 'Архив', rows: long })
  cli.write('long.xlsx', book)
  const shown = await cli.told(['case', 'import', '--file', 'long.xlsx', '--preview', '--lang', 'ru'])
  expect(shown.err).toContain('не прочитаны: «Архив»')
  expect(shown.out).toContain('Дело №')
})

test('it is told in words, in each language, and where the open file lies', async () => {
  const { out } = await cli.told(['case', 'import', '--file', 'list.xlsx', '--preview', '--lang', 'ru'])
  expect(out).toContain('Дело №')
  expect(out).toMatch(/8 - {2}№ 3\/2023 — Придумкина Ольга/u)
  expect(out).toContain('! «Вид дела»: вид дела «не знаю» программе неизвестен')
  const kk = await cli.told(['case', 'import', '--file', 'list.xlsx', '--preview', '--lang', 'kk'])
  expect(kk.out).toContain('деген іс түрі бағдарламаға белгісіз')
  cli.write(
    'one.csv',
    csvOf([
      ['Дело №', 'Вид дела'],
      ['77', 'уголовное'],
    ]),
  )
  cli.write(
    'm.json',
    JSON.stringify({
      columns: [
        { heading: 'Дело №', field: 'internalNumber' },
        { heading: 'Вид дела', field: 'kind' },
      ],
    }),
  )
  const written = await cli.told(['case', 'import', '--file', 'one.csv', '--mapping', 'm.json'])
  expect(written.out).toContain('The file one.csv itself is still on the disk in clear')
})

test('what is wrong with the call is said', async () => {
  const status = async (...argv: string[]) => (await cli.told(['case', 'import', ...argv])).status
  expect(await status('--file', 'list.xlsx')).toBe(2)
  expect(await status('--file', 'nowhere.xlsx', '--preview')).toBe(3)
  expect(await status('--file', 'list.xlsx', '--preview', '--sheet', 'Третий')).toBe(2)
  cli.write('bad.json', JSON.stringify({ columns: [{ heading: 'x', field: 'colour' }] }))
  expect(await status('--file', 'list.xlsx', '--mapping', 'bad.json')).toBe(2)
  const { rows } = await cli.ask<Preview>([
    'case',
    'import',
    '--file',
    'list.xlsx',
    '--preview',
    '--sheet',
    'Второй',
  ])
  expect(rows).toHaveLength(1)
})

test('everything is brought out into a new folder, with a reason and a word of warning', async () => {
  const { status, out, err } = await cli.told([
    'vault',
    'export',
    'out',
    '--reason',
    'переезд',
    '--lang',
    'ru',
  ])
  expect([status, err]).toEqual([0, expect.stringContaining('Всё выходит в открытом виде')])
  expect(out).toMatch(/Файлов: \d+, байт: \d+, не вывелось: 0/u)
  expect(readFileSync(join(cli.folder, 'out/lists/case.csv'), 'utf8')).toContain('77')
  expect((await cli.told(['vault', 'export', 'out', '--reason', 'снова'])).status).toBe(9)
  expect((await cli.told(['vault', 'export', 'other'])).status).toBe(2)
})
