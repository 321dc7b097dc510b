import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createParser, type Parser } from '../../../../electron/backend/parsing/parser.ts'
import { readZip, writeZip } from '../../../../electron/backend/render/zip-archive.ts'
import { csvOf, messyRows, workbookOf } from '../../case-import/messy-list.ts'

let parser: Parser
beforeAll(() => {
  parser = createParser()
})
afterAll(() => parser.close())

const read = (contents: Uint8Array) => parser.readTable({ contents, mediaType: '', name: 'list' })

/** Cyrillic as Excel in Kazakhstan saves it: what windows-1251 lacks becomes a question mark. */
function inWindows1251(text: string): Uint8Array {
  const upper = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя'
  const code = (letter: string) => {
    const place = upper.indexOf(letter)
    if (place >= 0) return 0xc0 + place
    if (letter === '№') return 0xb9
    return letter.charCodeAt(0) < 128 ? letter.charCodeAt(0) : 63
  }
  return Uint8Array.from(text, code)
}

describe('a text table', () => {
  const rows = [
    ['Дело №', 'Потерпевшая', 'Примечание'],
    ['1', 'Выдуманова; Сауле', 'две\nстроки и "кавычки"'],
  ]
  const cells = [rows[0], ['1', 'Выдуманова; Сауле', 'две\nстроки и "кавычки"']]

  test.each([';', ',', '\t', '|'])('is read with %j between the cells', async (sign) => {
    const found = await read(Buffer.from(csvOf(rows, sign)))
    expect(found).toMatchObject({ outcome: 'read', format: 'csv', delimiter: sign, encoding: 'utf-8' })
    expect(found).toMatchObject({ sheets: [{ rows: cells }] })
  })

  test('is read by its own sign, however many lines its notes have', async () => {
    const notes = Array.from({ length: 30 }, (_none, line) => `строка ${String(line)}`).join('\n')
    const long = Array.from({ length: 20 }, (_none, row) => [String(row), notes, 'проба'])
    const found = await read(Buffer.from(csvOf([['Дело №', 'Заметки', 'Вид'], ...long], ',')))
    if (found.outcome !== 'read') throw new Error(found.reason)
    expect(found.delimiter).toBe(',')
    expect(found.sheets[0]?.rows[20]).toEqual(['19', notes, 'проба'])
  })

  test('in UTF-8 with a mark, in UTF-16 either way, in windows-1251', async () => {
    const text = csvOf([
      ['Дело №', 'Суд'],
      ['1', 'Суд города Примерска'],
    ])
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le')
    const swapped = Buffer.from(wide).swap16()
    for (const [bytes, encoding] of [
      [Buffer.from(`\ufeff${text}`), 'utf-8'],
      [wide, 'utf-16'],
      [swapped, 'utf-16'],
      [inWindows1251(text), 'windows-1251'],
    ] as const)
      expect(await read(bytes), encoding).toMatchObject({
        encoding,
        sheets: [
          {
            rows: [
              ['Дело №', 'Суд'],
              ['1', 'Суд города Примерска'],
            ],
          },
        ],
      })
  })

  test('may begin with the mark of Excel, keep zeros by a formula, and have rows of any length', async () => {
    const found = await read(Buffer.from('sep=;\r\nа;б\r\n="0012";"x"y;\r\n;\r\n1\r\n'))
    expect(found).toMatchObject({
      sheets: [{ rows: [['а', 'б'], ['0012', '"x"y', null], [], ['1']] }],
    })
  })

  test('may have empty rows by the thousand: they cost nothing, and the others keep their numbers', async () => {
    const found = await read(
      Buffer.from(`Дело №;Суд\n;\n1;х\n${';\n'.repeat(30_000)}2;у\n${';\n'.repeat(30_000)}`),
    )
    if (found.outcome !== 'read') throw new Error(found.reason)
    const rows = found.sheets[0]?.rows ?? []
    expect(rows).toHaveLength(30_004)
    expect([rows[2], rows[30_003]]).toEqual([
      ['1', 'х'],
      ['2', 'у'],
    ])
    expect(await read(Buffer.from(';;\n;;\n'))).toEqual({ outcome: 'refused', reason: 'empty' })
    // The sign between the cells is found below many empty lines.
    expect(await read(Buffer.from(`${'\n'.repeat(200)}а,б\n1,2`))).toMatchObject({ delimiter: ',' })
  })

  test('of one column is one column', async () => {
    expect(await read(Buffer.from('Потерпевшая\nВыдуманова'))).toMatchObject({
      sheets: [{ rows: [['Потерпевшая'], ['Выдуманова']] }],
    })
  })
})

describe('a workbook', () => {
  test('gives its filled sheets, days as days, numbers as numbers', async () => {
    const bytes = await workbookOf(
      { name: 'Дела', rows: messyRows },
      { name: 'Пустой', rows: [] },
      { name: 'Ещё', rows: [['а']] },
    )
    const found = await read(bytes)
    if (found.outcome !== 'read') throw new Error(found.reason)
    expect(found.sheets.map(({ name }) => name)).toEqual(['Дела', 'Ещё'])
    expect(found.sheets[0]?.rows[3]?.slice(0, 5)).toMatchObject([
      '1/2023',
      'уголовное',
      expect.any(String),
      '900101300126',
      { on: '1990-01-01' },
    ])
    expect(found.sheets[0]?.rows[6]?.[3]).toBe(10_203_400_123)
  })

  test('gives its other sheets when one is too long or reaches too far, and names that one', async () => {
    const long = Array.from({ length: 20_002 }, () => ['1'])
    const bytes = await workbookOf(
      { name: 'Дела', rows: [['Суд'], ['х']] },
      { name: 'Архив', rows: long },
      { name: 'Даль', rows: [['а', 'б']] },
    )
    const far = readZip(bytes).map(({ name, bytes: part }) =>
      name.endsWith('worksheets/sheet3.xml')
        ? { name, bytes: Buffer.from(Buffer.from(part).toString('utf8').replace('r="B1"', 'r="XFD1048576"')) }
        : { name, bytes: part },
    )
    const found = await read(writeZip(far))
    expect(found).toMatchObject({ outcome: 'read', tooLong: ['Архив', 'Даль'] })
    expect(found.outcome === 'read' ? found.sheets.map(({ name }) => name) : []).toEqual(['Дела'])
    expect(await read(await workbookOf({ name: 'Архив', rows: long }))).toEqual({
      outcome: 'refused',
      reason: 'too-many-rows',
    })
  })

  test('that counts from 1904 keeps its days', async () => {
    const bytes = await workbookOf({ name: 'Дела', rows: [[new Date('2023-02-14T00:00:00Z')]] })
    const moved = readZip(bytes).map(({ name, bytes: part }) => {
      const text = Buffer.from(part).toString('utf8')
      if (name === 'xl/workbook.xml')
        return {
          name,
          bytes: Buffer.from(text.replace(/<workbookPr[^>]*\/>|(?=<sheets>)/u, '<workbookPr date1904="1"/>')),
        }
      // The same day, counted from the other beginning.
      if (!name.includes('worksheets/')) return { name, bytes: part }
      return {
        name,
        bytes: Buffer.from(
          text.replace(/<v>(\d+)<\/v>/u, (_whole, days: string) => `<v>${String(Number(days) - 1_462)}</v>`),
        ),
      }
    })
    expect(await read(writeZip(moved))).toMatchObject({ sheets: [{ rows: [[{ on: '2023-02-14' }]] }] })
  })

  test('whose formulas were worked out gives their values', async () => {
    const bytes = await workbookOf({ name: 'Дела', rows: [['а'], [7]] })
    const parts = readZip(bytes).map(({ name, bytes: part }) => ({
      name,
      bytes: name.includes('worksheets/')
        ? Buffer.from(Buffer.from(part).toString('utf8').replace('<v>7</v>', '<f>3+4</f><v>7</v>'))
        : part,
    }))
    expect(await read(writeZip(parts))).toMatchObject({ sheets: [{ rows: [['а'], [7]] }] })
  })
})

describe('what is no table', () => {
  const refused = (reason: string) => ({ outcome: 'refused', reason })
  const part = async (name: string, change: (text: string) => string) => {
    const bytes = await workbookOf({
      name: 'Дела',
      rows: [
        ['а', 'б'],
        ['1', '2'],
      ],
    })
    return writeZip(
      readZip(bytes).map((entry) =>
        entry.name.includes(name)
          ? { name: entry.name, bytes: Buffer.from(change(Buffer.from(entry.bytes).toString('utf8'))) }
          : entry,
      ),
    )
  }

  test('says so', async () => {
    expect(await read(new Uint8Array(0))).toEqual(refused('empty'))
    expect(await read(Buffer.from(' \r\n'))).toEqual(refused('empty'))
    expect(await read(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toEqual(refused('old-excel'))
    expect(await read(Buffer.from('%PDF-1.7'))).toEqual(refused('not-table'))
    expect(await read(new Uint8Array(5_000).fill(1))).toEqual(refused('not-table'))
    expect(await read(writeZip([{ name: 'word/document.xml', bytes: Buffer.from('<x/>') }]))).toEqual(
      refused('not-table'),
    )
    expect(await read(Buffer.from('PK\u0003\u0004 broken'))).toEqual(refused('unreadable'))
    expect(
      await read(
        await part('worksheets/', () => '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>99</v></c>'),
      ),
    ).toMatchObject({ outcome: 'refused' })
    expect(await read(await workbookOf({ name: 'Дела', rows: [] }))).toEqual(refused('empty'))
  })

  test('a bomb is stopped before it goes off: by what really comes out, and by how far a sheet reaches', async () => {
    const bomb = await part('worksheets/', (text) =>
      text.replace('</sheetData>', `</sheetData>${' '.repeat(270 * 1024 * 1024)}`),
    )
    expect(bomb.length).toBeLessThan(2 * 1024 * 1024)
    expect(await read(bomb)).toEqual(refused('too-large'))
    const far = await part('worksheets/', (text) => text.replace('r="B2"', 'r="XFD1048576"'))
    expect(await read(far)).toEqual(refused('too-large'))
    // The parser goes on.
    expect(await read(Buffer.from('а;б\n1;2'))).toMatchObject({ outcome: 'read' })
  })

  test('one text that stands in very many cells is counted as often as it stands there', async () => {
    const bytes = await workbookOf({ name: 'Дела', rows: [['я'.repeat(30_000)]] })
    const rows = (first: string, text: string) =>
      Array.from({ length: 3_000 }, (_none, place) => text.replaceAll(first, String(place + 1))).join('')
    const parts = readZip(bytes).map(({ name, bytes: packed }) => {
      const text = Buffer.from(packed).toString('utf8')
      if (!name.includes('worksheets/') || !name.endsWith('.xml')) return { name, bytes: packed }
      const row = '<row r="#"><c r="A#" t="s"><v>0</v></c></row>'
      const body = `<sheetData>${rows('#', row)}</sheetData>`
      return { name, bytes: Buffer.from(text.replace(/<sheetData>.*<\/sheetData>/su, body)) }
    })
    const bomb = writeZip(parts)
    expect(bomb.length).toBeLessThan(200_000)
    expect(await read(bomb)).toEqual(refused('too-large'))
  })

  test('sizes that the archive states are not believed', async () => {
    const bytes = Buffer.from(await part('nothing', (text) => text))
    const place = bytes.indexOf(
      'xl/worksheets/',
      bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) - 4_000,
    )
    expect(place).toBeGreaterThan(0)
    for (const entry of [bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))])
      bytes.writeUInt32LE(1, entry + 24)
    expect(await read(bytes)).toMatchObject({ outcome: 'read' })
  })

  test('more rows than an import takes', async () => {
    expect(await read(Buffer.from('а;б\n1;2\n'.repeat(10_001)))).toEqual(refused('too-many-rows'))
    const most = await read(Buffer.from(`а;б\n${'1;2\n'.repeat(20_000)}`))
    expect(most).toMatchObject({ outcome: 'read' })
  })

  test('a file larger than any list is refused as too large, not as a stopped reading', async () => {
    const line = `1;Выдуманова Сауле;${'x'.repeat(900)}\n`
    const bytes = Buffer.from(line.repeat(Math.ceil((33 * 1024 * 1024) / Buffer.byteLength(line))))
    expect(await read(bytes)).toEqual(refused('too-large'))
    const small = createParser({ timeoutMs: 0 })
    expect(await small.readTable({ contents: Buffer.from('а;б'), mediaType: '', name: 'list' })).toEqual(
      refused('too-large'),
    )
    await small.close()
  })
})
