import { describe, expect, test } from 'vitest'
import { printable, tableLines } from '../../electron/cli/table.ts'

describe('printable', () => {
  test('lets no control character, escape sequence or direction override through', () => {
    const hostile = 'a\u001B[2Jb\u0007\u009B31m\u202Egpj.exe\u2066\u200F\nnext\tcell'
    expect(printable(hostile)).toBe(
      'a\u{FFFD}[2Jb\u{FFFD}\u{FFFD}31m\u{FFFD}gpj.exe\u{FFFD}\u{FFFD} next cell',
    )
    expect(printable('Қазақстан — «дело» № 5 😀')).toBe('Қазақстан — «дело» № 5 😀')
  })
})

describe('tableLines', () => {
  test('aligns columns, cuts long cells and ends no line with a space', () => {
    expect(
      tableLines([
        ['id', 'title'],
        ['1', 'й'.normalize('NFD')],
        ['22', 'x'.repeat(80)],
        ['333', ''],
      ]),
    ).toEqual(['id   title', `1    ${'й'.normalize('NFD')}`, `22   ${'x'.repeat(63)}…`, '333'])
    expect(tableLines([])).toEqual([])
    const sentence = [['1', 'x'.repeat(80)]]
    expect(tableLines(sentence, 'sentence')).toEqual([`1  ${'x'.repeat(80)}`])
  })

  test('counts a letter of several code points as one', () => {
    expect(
      tableLines([
        ['й'.normalize('NFD'), 'b'],
        ['cc', 'd'],
      ]),
    ).toEqual([`${'й'.normalize('NFD')}   b`, 'cc  d'])
  })
})
