import { expect, test } from 'vitest'
import { GivenNames, plainFileName } from '../../../electron/backend/whole-export/safe-names.ts'

test.each([
  ['../../etc/passwd', '_.._etc_passwd'],
  ['C:\\Windows\\x.txt', 'C__Windows_x.txt'],
  ['con.txt', '_con.txt'],
  ['a\u202egpj.exe', 'a_gpj.exe'],
  ['точка. ', 'точка'],
  ['', 'file'],
  ['a\nb   c.pdf', 'a b c.pdf'],
])('%j', (wanted, name) => {
  expect(plainFileName(wanted)).toBe(name)
})

test('a long name is cut between letters and keeps its ending', () => {
  const name = plainFileName(`${'Қ'.repeat(300)}.pdf`)
  expect(name).toMatch(/^Қ+\.pdf$/u)
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180)
  expect(Buffer.byteLength(plainFileName(`a.${'x'.repeat(300)}`))).toBeLessThanOrEqual(180)
  expect(plainFileName('👩‍👧'.repeat(60)).isWellFormed()).toBe(true)
})

test('names are given once in a folder, capital letters apart or not, composed or not', () => {
  const names = new GivenNames()
  expect(names.give('a', 'Фото.jpg')).toBe('Фото.jpg')
  expect(names.give('a', 'фото.JPG')).toBe('фото (2).JPG')
  expect(names.give('a', 'ФОТО.jpg')).toBe('ФОТО (3).jpg')
  expect(names.give('b', 'Фото.jpg')).toBe('Фото.jpg')
  expect(names.give('a', 'й')).toBe('й')
  expect(names.give('a', 'и\u0306')).toBe('й (2)')
})
