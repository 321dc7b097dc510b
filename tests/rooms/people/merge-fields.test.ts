import { expect, test } from 'vitest'
import {
  bothValues,
  firstChoice,
  mergeChanges,
  mergeFields,
} from '../../../renderer/rooms/people/merge/merge-fields.ts'

type Person = Parameters<typeof mergeFields>[0]

const meta = { version: 1, createdAt: '', createdBy: '', changedAt: '', changedBy: '' }
const person = (id: string, fields: object) =>
  ({ id, kind: 'natural', name: {}, ...meta, ...fields }) as Person
const phone = (value: string) => ({ purpose: 'contact', value })
const order = ['kind', 'name', 'iin', 'occupation', 'phones', 'notes']

test('only what differs is asked; the order of keys and the history of the records do not count', () => {
  const one = person('1', { name: { surname: 'А', given: 'Б' }, iin: '1', version: 3 })
  const other = person('2', { name: { given: 'Б', surname: 'А' }, iin: '2' })
  const { differing, same } = mergeFields(one, other, order)
  expect([differing.map((entry) => entry.field), same]).toEqual([['iin'], 1])
})

test('at first what is there is chosen, of two lists and two notes both, else the record that stays', () => {
  const field = (one: unknown, other: unknown, mayBoth = false) => ({ field: 'x', one, other, mayBoth })
  expect(firstChoice(field(undefined, 'b'), 'one')).toBe('other')
  expect(firstChoice(field('a', undefined), 'other')).toBe('one')
  expect(firstChoice(field('a', 'b'), 'other')).toBe('other')
  expect(firstChoice(field(['a'], ['b'], true), 'one')).toBe('both')
})

test('both values of a list are in it once, both notes one below the other', () => {
  expect(bothValues([phone('1')], [{ value: '1', purpose: 'contact' }, phone('2')])).toEqual([
    phone('1'),
    phone('2'),
  ])
  expect(bothValues('одно', 'другое')).toBe('одно\n\nдругое')
})

test('every field that differs is said, also one that is left empty: silence would carry it over', () => {
  const one = person('1', { occupation: 'врач', phones: [phone('1')] })
  const other = person('2', { iin: '5', occupation: 'педиатр', phones: [phone('2')] })
  const { differing } = mergeFields(one, other, order)
  expect(mergeChanges(differing, {}, 'one')).toEqual({
    iin: '5',
    occupation: 'врач',
    phones: [phone('1'), phone('2')],
  })
  expect(mergeChanges(differing, { iin: 'one', phones: 'one', occupation: 'other' }, 'one')).toEqual({
    iin: null,
    occupation: 'педиатр',
    phones: [phone('1')],
  })
})
