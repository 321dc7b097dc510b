import { describe, expect, test } from 'vitest'
import { date, instant, longText, text, tiyn } from '../../shared/model/values.ts'

const accepts = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success

describe('text', () => {
  test.each([
    ['й'.normalize('NFD'), 'й'],
    ['  Қазақ\u00a0 ', 'Қазақ'],
    ['a\u0000b\u0007c', 'abc'],
    ['две\nстроки\tи', 'две\nстроки\tи'],
    ['half \ud800 letter', 'half \ufffd letter'],
    ['🧾', '🧾'],
  ])('%j is kept as %j', (given, kept) => expect(text.parse(given)).toBe(kept))

  test.each(['', '   ', '\n\t', '\u0000', 5, null, undefined, {}, []])('%j is refused', (value) =>
    expect(accepts(text, value)).toBe(false),
  )

  test('has a longest length, counted after it was made ready', () => {
    expect(accepts(text, 'я'.repeat(20_000))).toBe(true)
    expect(accepts(text, 'я'.repeat(20_001))).toBe(false)
    expect(accepts(text, 'й'.normalize('NFD').repeat(20_000))).toBe(true)
    expect(accepts(longText, 'я'.repeat(1_000_000))).toBe(true)
    expect(accepts(longText, 'я'.repeat(1_000_001))).toBe(false)
  })
})

test.each([
  ['2026-02-28', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-1-1', false],
  ['12.03.2026', false],
  ['2026-03-12T00:00:00Z', false],
])('the date %s: %s', (value, expected) => expect(accepts(date, value)).toBe(expected))

test.each([
  ['2026-03-12T10:00:00Z', true],
  ['2026-03-12T10:00:00.123+05:00', true],
  ['2026-03-12T10:00:00', false],
  ['2026-02-30T10:00:00Z', false],
  ['2026-03-12T25:00:00Z', false],
  ['2026-03-12', false],
])('the instant %s: %s', (value, expected) => expect(accepts(instant, value)).toBe(expected))

test.each([
  [0, true],
  [500_000_000, true],
  [-1, false],
  [0.5, false],
  [Number.MAX_SAFE_INTEGER + 1, false],
  ['5', false],
  [Number.NaN, false],
])('money %s: %s', (value, expected) => expect(accepts(tiyn, value)).toBe(expected))
