import { describe, expect, test } from 'vitest'
import { cameraMoment, joinMoment, splitMoment } from '../../../renderer/rooms/evidence/moment.ts'

describe('a moment typed in two parts', () => {
  test('is a date without a time, an instant with one, nothing without a date', () => {
    expect(joinMoment({ day: '2026-03-12', time: '' })).toBe('2026-03-12')
    expect(joinMoment({ day: '2026-03-12', time: '21:40' })).toMatch(/^2026-03-12T21:40:00[+-]\d\d:\d\d$/u)
    expect(joinMoment({ day: '', time: '21:40' })).toBeUndefined()
  })

  test('comes back as it was typed', () => {
    for (const moment of [
      { day: '2026-03-12', time: '' },
      { day: '2026-12-31', time: '23:59' },
      { day: '2024-02-29', time: '00:00' },
    ])
      expect(splitMoment(joinMoment(moment) ?? '')).toEqual(moment)
    expect(splitMoment('')).toEqual({ day: '', time: '' })
  })
})

describe('what a camera wrote', () => {
  test('is a moment with its own offset, or in the zone of this computer', () => {
    expect(cameraMoment('2026:03:12 21:40:05 +05:00')).toBe('2026-03-12T21:40:05+05:00')
    expect(splitMoment(cameraMoment('2026:03:12 21:40:05') ?? '')).toEqual({
      day: '2026-03-12',
      time: '21:40',
    })
  })

  test.each(['0000:00:00 00:00:00', '2026-03-12', '    :  :     :  :  ', '2026:13:01 00:00:00', ''])(
    'is none when it is %j',
    (written) => expect(cameraMoment(written)).toBeUndefined(),
  )
})
