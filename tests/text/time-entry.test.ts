import { expect, test } from 'vitest'
import { parseTypedTime } from '../../shared/text/time-entry.ts'

test.each([
  ['09:05', '09:05'],
  ['9:05', '09:05'],
  ['9.05', '09:05'],
  ['9-05', '09:05'],
  [' 23 59 ', '23:59'],
  ['0930', '09:30'],
  ['00:00', '00:00'],
])('%s is the time %s', (typed, time) => {
  expect(parseTypedTime(typed)).toBe(time)
})

test.each(['', '9', '9:5', '24:00', '12:60', '930', '12:300', '9:05 утра', '-1:30', '１２:３０'])(
  '%s is no time',
  (typed) => {
    expect(parseTypedTime(typed)).toBeUndefined()
  },
)
