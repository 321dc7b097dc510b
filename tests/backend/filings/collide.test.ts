import { expect, test } from 'vitest'
import { collide, type Slot } from '../../../electron/backend/filings/collide.ts'

const at = (startsAt?: string, endsAt?: string): Slot => ({
  heldOn: '2026-04-20',
  ...(startsAt === undefined ? {} : { startsAt }),
  ...(endsAt === undefined ? {} : { endsAt }),
})
const half = (name: 'morning' | 'afternoon'): Slot => ({ heldOn: '2026-04-20', half: name })

test.each<[string, Slot, Slot, ReturnType<typeof collide>]>([
  ['another day', at('10:00'), { heldOn: '2026-04-21', startsAt: '10:00' }, undefined],
  ['the same time', at('10:00'), at('10:00'), 'overlap'],
  ['one begins when the other ends', at('10:00', '11:00'), at('11:00'), undefined],
  ['one begins a minute before the other ends', at('10:00', '11:00'), at('10:59'), 'overlap'],
  ['no end: it is taken to last two hours', at('10:00'), at('11:59'), 'overlap'],
  ['no end, and two hours later', at('10:00'), at('12:00'), undefined],
  ['an end before the beginning is no end', at('10:00', '09:00'), at('10:00'), 'overlap'],
  ['no time at all', at(), at(), 'half'],
  ['no time, and one that has', at(), at('16:00'), 'half'],
  ['morning and morning', half('morning'), half('morning'), 'half'],
  ['morning and afternoon', half('morning'), half('afternoon'), undefined],
  ['morning and 12:30', half('morning'), at('12:30'), 'half'],
  ['morning and 13:00', half('morning'), at('13:00'), undefined],
  ['afternoon and a morning that lasts until two', half('afternoon'), at('12:00', '14:00'), 'half'],
  ['afternoon and an hour that ends at one', half('afternoon'), at('12:00', '13:00'), undefined],
])('%s', (...[, one, other, expected]) => {
  expect(collide(one, other)).toBe(expected)
  expect(collide(other, one)).toBe(expected)
})
