import { describe, expect, it } from 'vitest'
import { localDay, localInstant } from '../../electron/backend/local-time.ts'

const east = (minutes: number) => ({ utcOffsetMinutes: () => minutes })

describe('time of the machine', () => {
  it.each([
    ['2026-03-25T21:30:00.000Z', 300, '2026-03-26T02:30:00.000+05:00'],
    ['2026-01-01T02:00:00.000Z', -210, '2025-12-31T22:30:00.000-03:30'],
    ['2026-03-25T21:30:00.000Z', 0, '2026-03-25T21:30:00.000Z'],
  ])('shows %s at %i minutes as %s', (instant, offset, shown) => {
    expect(localInstant(instant, east(offset))).toBe(shown)
    expect(new Date(shown).getTime()).toBe(new Date(instant).getTime())
    expect(localDay(instant, east(offset))).toBe(shown.slice(0, 10))
  })

  it('is in UTC where no calendar is known', () => {
    expect(localDay('2026-03-25T21:30:00.000Z', {})).toBe('2026-03-25')
  })
})
