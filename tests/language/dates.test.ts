import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateLong, dateShort, time } from '../../shared/language/dates.ts'

test.each([
  ['2026-04-05', '5 апреля 2026 года', '2026 жылғы 5 сәуір', '05.04.2026'],
  ['2024-02-29', '29 февраля 2024 года', '2024 жылғы 29 ақпан', '29.02.2024'],
  ['1999-12-31', '31 декабря 1999 года', '1999 жылғы 31 желтоқсан', '31.12.1999'],
  ['2026-03-01T23:30:00-11:00', '1 марта 2026 года', '2026 жылғы 1 наурыз', '01.03.2026'],
  ['2026-03-12T00:10:00.123+05:00', '12 марта 2026 года', '2026 жылғы 12 наурыз', '12.03.2026'],
])('%s', (iso, ...forms) => {
  expect([dateLong(iso, 'ru'), dateLong(iso, 'kk'), dateShort(iso)]).toEqual(forms)
})

test('a moment is shown in its own offset', () => {
  expect(time('2026-03-12T14:05:59+05:00')).toBe('14:05')
  expect(time('2026-03-12T14:05:59Z')).toBe('14:05')
  expect(time('2026-03-12T00:00:00-08:00')).toBe('00:00')
})

test.each(['2026-02-29', '2026-13-01', '2026-04-31', '2026-00-10', '05.04.2026', '', '2026-04-05T24:00:00Z'])(
  '%j is refused',
  (wrong) => {
    expect(() => dateLong(wrong, 'ru')).toThrow(RangeError)
    expect(() => dateShort(wrong)).toThrow(RangeError)
  },
)

test('a date has no time', () => {
  expect(() => time('2026-04-05')).toThrow(RangeError)
})

test('every day is accepted and its short form turns back into it', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10)
      return dateShort(iso).split('.').toReversed().join('-') === iso
    }),
  )
})
