import { expect, test } from 'vitest'
import { visibleName } from '../../shared/language/visible-name.ts'

test('a name whose letters are turned around is shown as it is written', () => {
  expect(visibleName('снимок\u{202E}gpj.exe')).toBe('снимок[U+202E]gpj.exe')
  expect(visibleName('\u{2066}а\u{2069}.pdf')).toBe('[U+2066]а[U+2069].pdf')
})

test('an ordinary name, also in Arabic letters with marks of direction, stays as it is', () => {
  for (const name of [
    'Әлия Құрманғазықызы.pdf',
    'photo (1).jpg',
    '\u{0642}\u{0627}\u{0632}\u{0627}\u{0642}\u{200F}.txt',
    '',
  ])
    expect(visibleName(name)).toBe(name)
})
