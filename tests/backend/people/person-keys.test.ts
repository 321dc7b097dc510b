import { expect, test } from 'vitest'
import { personKeys, possibleRoots } from '../../../shared/language/person-keys.ts'
import { person } from '../../../shared/model/person.ts'

const keysOf = (fields: object, kind: string) =>
  personKeys(person.parse({ kind: 'natural', name: {}, ...fields }))
    .filter((one) => one.kind === kind)
    .map((one) => one.key)

test('Russian, Kazakh and Latin spellings of a name give one key', () => {
  const names = [
    { name: { surname: 'Қайратқызы', given: 'Әсел' } },
    { name: { surname: 'Кайраткызы', given: 'Асель' } },
    { name: {}, nameLatin: { surname: 'Qairatqyzy', given: 'Asel' } },
  ]
  const keys = names.map((one) => keysOf(one, 'name'))
  expect(new Set(keys.flat()).size).toBe(1)
  expect(keys.every((list) => list.length === 1)).toBe(true)
})

test('with a patronymic a name is told by it, without one by what is there', () => {
  const name = { surname: 'Выдуманова', given: 'Сауле' }
  expect(keysOf({ name: { ...name, patronymic: 'Асановна' } }, 'full')).toEqual([
    expect.stringMatching(/^\p{L}+ \p{L}+ \p{L}+$/u),
  ])
  expect(keysOf({ name: { ...name, patronymic: 'Асановна' } }, 'short')).toEqual([])
  expect(keysOf({ name }, 'short')).toEqual(keysOf({ name }, 'name'))
  expect(keysOf({ name }, 'full')).toEqual([])
})

test('a number is its digits; too few tell nobody apart', () => {
  expect(keysOf({ iin: '900101 300126' }, 'number')).toEqual(['900101300126'])
  expect(keysOf({ iin: '123' }, 'number')).toEqual([])
})

test('every case form of a surname begins with one of its roots', () => {
  const stored = new Set(keysOf({ name: { surname: 'Вымыслова', given: 'Сауле' } }, 'root'))
  for (const typed of ['Вымыслова', 'к Вымысловой', 'Vymyslova', 'ВЫМЫСЛОВУ Сауле'])
    expect(possibleRoots(typed).some((root) => stored.has(root))).toBe(true)
  expect(possibleRoots('Примеров').some((root) => stored.has(root))).toBe(false)
})
