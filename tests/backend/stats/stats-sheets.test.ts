import { expect, test } from 'vitest'
import readExcelFile from 'read-excel-file/node'
import { renderSheets } from '../../../electron/backend/render/render-sheets.ts'
import { statsSheets } from '../../../electron/backend/stats/stats-sheets.ts'

const numbers = {
  total: 20,
  tables: [
    {
      table: 'kind',
      total: 20,
      cells: [
        { key: 'criminal', count: 12 },
        { key: 'civil-other', count: null },
        { key: 'support-only', count: null },
      ],
    },
    { table: 'violence', total: null, cells: [] },
    { table: 'measures', total: 0, cells: [] },
  ],
  waits: [
    { wait: 'registration', medianDays: 8.5, count: null },
    { wait: 'answer', medianDays: null, count: null },
  ],
  years: null,
} as const

test('a workbook has a sheet for each table that may be told, and says what is not', async () => {
  const sheets = statsSheets(
    { ...numbers, tables: [...numbers.tables], waits: [...numbers.waits] } as never,
    { fromYear: 2024 },
    'ru',
  )
  expect(sheets.map(({ name }) => name)).toEqual(['Работа фонда в цифрах', 'Дела по виду'])
  const read = await readExcelFile(Buffer.from(await renderSheets(sheets)))
  const rows = (name: string) => read.find(({ sheet }) => sheet === name)?.data
  expect(rows('Дела по виду')).toEqual([
    ['Дела по виду', 'Число'],
    ['Уголовное', 12],
    ['Гражданское, иное', 'не показано'],
    ['Сопровождение без суда', 'не показано'],
    ['Всего', 20],
  ])
  const first = rows('Работа фонда в цифрах')?.map((row) => row.filter((cell) => cell !== null))
  expect(first).toContainEqual(['Дела, открытые с 2024'])
  expect(first).toContainEqual(['Дней от обращения до регистрации (медиана)', 8.5])
  expect(first).toContainEqual([
    'Происшествия по виду насилия',
    'Чисел здесь слишком мало, чтобы их показать.',
  ])
})
