import writeExcelFile from 'write-excel-file/node'

export type Cell = string | number | Date | null

const day = (text: string) => new Date(`${text}T00:00:00.000Z`)

/** The rows of an office's old list: a title above, merged cells, empty rows, days written every way. All of it is invented. */
export const messyRows: readonly (readonly Cell[])[] = [
  [
    'Список дел общественного фонда «Пример» (вымышленный)',
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ],
  [null, null, null, null, null, null, null, null, null, null],
  [
    'Дело №',
    'Вид дела',
    'Потерпевшая',
    'ИИН',
    'Дата рождения',
    'Телефон',
    'Подозреваемый',
    'Статья',
    'Дата обращения',
    'Суд',
  ],
  [
    '1/2023',
    'уголовное',
    'Выдуманова Сауле Примеровна',
    '900101300126',
    day('1990-01-01'),
    '+7 700 000 00 01',
    'Небылицын Пётр',
    'ст. 120 ч. 2; ст. 110',
    day('2023-02-14'),
    'Суд № 2 города Примерска',
  ],
  // A merged cell: the number stands above, two more people of the same case below.
  [null, null, 'Выдуманова Айсұлу', null, '05.03.2012', null, null, null, null, null],
  [null, null, null, null, null, null, null, null, null, null],
  [
    '2/2023',
    'адм.',
    'Сказкина А. П.',
    10_203_400_123,
    '12.07.88',
    '87000000002',
    'Небылицын Пётр',
    null,
    '14.03.2023',
    null,
  ],
  [
    '3/2023',
    'не знаю',
    'Придумкина Ольга',
    '111',
    'весной',
    '=7+1',
    'Сказкина А. П.',
    null,
    '2023-04-01',
    'Суд № 2 города Примерска',
  ],
  ['1/2023', 'Гражданское', 'Иной Человек Тестович', null, null, null, null, null, 45_000, null],
  [
    '5/2024',
    'консультация',
    'Выдуманова Сауле Примеровна',
    '900101300126',
    null,
    '+7 700 000 00 09',
    null,
    null,
    '31.12.2025',
    null,
  ],
]

type Written = { readonly value: string | number | Date; readonly format?: string; readonly type: unknown }

function toCell(cell: Cell): Written | null {
  if (cell === null) return null
  if (cell instanceof Date) return { value: cell, type: Date, format: 'dd.mm.yyyy' }
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String }
}

/** A workbook of these rows, made by a library that writes them for Excel. */
export function workbookOf(
  ...sheets: { readonly name: string; readonly rows: readonly (readonly Cell[])[] }[]
) {
  const written = sheets.map(({ name, rows }) => ({ sheet: name, data: rows.map((row) => row.map(toCell)) }))
  return writeExcelFile(written as never).toBuffer()
}

/** The same rows as a text that Excel saves: cells between semicolons, days with points. */
export function csvOf(rows: readonly (readonly Cell[])[], delimiter = ';'): string {
  const text = (cell: Cell) => {
    if (cell === null) return ''
    if (cell instanceof Date) return cell.toISOString().slice(0, 10).split('-').toReversed().join('.')
    const plain = String(cell)
    return /["\n;,\t]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
  }
  return rows.map((row) => row.map(text).join(delimiter)).join('\r\n')
}
