import { expect, test } from 'vitest'
import { withoutUndefined } from '../../electron/backend/without-undefined.ts'

test('only keys that are undefined go', () => {
  const given = { a: undefined, b: null, c: 0, d: '', e: false }
  expect(Object.keys(withoutUndefined(given))).toEqual(['b', 'c', 'd', 'e'])
})
