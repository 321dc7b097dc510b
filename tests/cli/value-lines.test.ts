import { expect, test } from 'vitest'
import { recordLabels, type Labels } from '../../electron/cli/labels.ts'
import { cellText, valueLines } from '../../electron/cli/value-lines.ts'

const plain: Labels = { label: (path) => path, value: (_path, value) => String(value) }

test('every value has a line under its place; what is absent has none', () => {
  expect(
    valueLines({ id: 'x', name: { given: 'А' }, tags: ['b', 'c'], none: undefined, n: 0, ok: false }, plain),
  ).toEqual(['id: x', 'name.given: А', 'tags.0: b', 'tags.1: c', 'n: 0', 'ok: false'])
})

test('a record reads in a person’s language', () => {
  const suit = {
    direction: 'against-us',
    claims: [{ kind: 'apology', text: 'apology' }],
    moralDamageTiyn: 500_000_050,
  }
  const spaced = valueLines(suit, recordLabels('suit', 'ru')).map((line) => line.replaceAll(/\s/gu, ' '))
  expect(spaced).toEqual([
    'Чей иск: Иск к нам',
    'Исковые требования 1 / Вид требования: Извинение',
    'Исковые требования 1 / Текст требования: apology',
    'Сумма морального вреда: 5 000 000 тенге 50 тиынов',
  ])
  expect(valueLines({ closedHearing: true }, recordLabels('case', 'kk'))).toEqual(['Жабық отырыс: Иә'])
})

test('no value moves the cursor', () => {
  expect(valueLines({ title: 'a\u001B[2J' }, plain).join('')).not.toContain('\u001B')
})

test('a cell shortens ids to the end that differs, joins names and words lists', () => {
  const id = '01a20513-f461-76b5-80e5-2c27dea6861a'
  expect([
    cellText(id, 'personId', plain),
    cellText([id], 'personIds', plain),
    cellText(id, 'title', plain),
    cellText(undefined, 'title', plain),
  ]).toEqual(['dea6861a', 'dea6861a', id, ''])
  expect(cellText({ surname: 'Примерова', given: 'Айгуль' }, 'name', plain)).toBe('Примерова Айгуль')
  expect(cellText(['minor', 'closed-hearing'], 'lifts', recordLabels('permit', 'ru'))).toBe(
    'Несовершеннолетнее лицо, Закрытое заседание',
  )
})
