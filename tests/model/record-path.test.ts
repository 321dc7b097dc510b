import { describe, expect, test } from 'vitest'
import { changeAtPath, readPath } from '../../shared/model/record-path.ts'

const record = { title: 'а', recording: { place: 'двор', device: 'телефон' }, tags: ['x'] }

describe('a dotted name of a field', () => {
  test('reads an inner field, and nothing where there is none', () => {
    expect(readPath(record, 'recording.place')).toBe('двор')
    expect(readPath(record, 'title')).toBe('а')
    expect(readPath(record, 'recording.nowhere.deeper')).toBeUndefined()
    expect(readPath(record, 'tags.0')).toBeUndefined()
    expect(readPath(undefined, 'title')).toBeUndefined()
  })

  test('changes the whole field that holds it', () => {
    expect(changeAtPath(record, 'recording.place', 'улица')).toEqual({
      recording: { device: 'телефон', place: 'улица' },
    })
    expect(changeAtPath(record, 'received.from', 'Проба')).toEqual({ received: { from: 'Проба' } })
    expect(changeAtPath(record, 'title', null)).toEqual({ title: null })
  })

  test('clears the field with its last inner value', () => {
    expect(changeAtPath(record, 'recording.place', null)).toEqual({ recording: { device: 'телефон' } })
    expect(changeAtPath({ recording: { place: 'двор' } }, 'recording.place', '')).toEqual({ recording: null })
    expect(changeAtPath({}, 'recording.place', null)).toEqual({ recording: null })
  })

  test('leaves the record itself as it was', () => {
    const before = structuredClone(record)
    changeAtPath(record, 'recording.place', null)
    expect(record).toEqual(before)
  })
})
