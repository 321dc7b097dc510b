import { expect, test } from 'vitest'
import { createIdentity } from '../../electron/backend/vault/recovery-key.ts'
import { drawGroups, keyGroups, readGroup, readTypedKey } from '../../renderer/ui/recovery-key-text.ts'

const key = await createIdentity()
const body = key.slice('AGE-SECRET-KEY-1'.length)
const whole = { state: 'whole', key }

const pressed = new Map(
  Array.from('QWERTYUIOPASDFGHJKLZXCVBNM', (letter, at) => [letter, 'ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ'[at] ?? '']),
)

test.each([
  ['as it is', key],
  ['in lower case', key.toLowerCase()],
  ['in groups', keyGroups(key).join(' ')],
  ['in groups with dashes and line breaks', keyGroups(key).join(' - \n')],
  ['with its prefix in groups', `age secret-key 1 ${keyGroups(key).join(' ')}`],
  ['with O for 0', body.replaceAll('0', 'O')],
  ['with Cyrillic look-alikes', body.replaceAll('A', 'А').replaceAll('C', 'С').replaceAll('H', 'Н')],
  ['on the Russian layout', Array.from(key, (letter) => pressed.get(letter) ?? letter).join('')],
])('a key typed %s is read', (_how, typed) => {
  expect(readTypedKey(typed)).toEqual(whole)
})

test('what is missing, too much or mistyped is told', () => {
  expect(readTypedKey('')).toEqual({ state: 'short', count: 58 })
  expect(readTypedKey(body.slice(0, -3))).toEqual({ state: 'short', count: 3 })
  expect(readTypedKey(`${body}QQ`)).toEqual({ state: 'long', count: 2 })
  const other = body.startsWith('Q') ? 'P' : 'Q'
  expect(readTypedKey(other + body.slice(1))).toEqual({ state: 'mistyped' })
  expect(readTypedKey(`Ж${body.slice(1)}`)).toEqual({ state: 'mistyped' })
})

test('groups are five characters each and make up the whole key', () => {
  expect(keyGroups(key).map((group) => group.length)).toEqual([...Array<number>(11).fill(5), 3])
  expect(keyGroups(key).join('')).toBe(body)
  expect(readGroup(' a2-с 0 ')).toBe('A2C0')
})

test('the groups that are asked for are two, in order, and never the short one', () => {
  const seen = new Set<number>()
  for (let time = 0; time < 500; time += 1) {
    const [first, second] = drawGroups(12)
    expect(first).toBeLessThan(second)
    expect(first).toBeGreaterThanOrEqual(1)
    expect(second).toBeLessThanOrEqual(11)
    seen.add(first).add(second)
  }
  expect(seen.size).toBe(11)
})
