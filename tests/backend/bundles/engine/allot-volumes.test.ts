import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { allotVolumes } from '../../../../electron/backend/bundles/engine/allot-volumes.ts'

const sizes = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 60 })
const pages = fc.record({
  limit: fc.integer({ min: 20, max: 300 }),
  front: fc.integer({ min: 1, max: 10 }),
  end: fc.integer({ min: 1, max: 8 }),
})

test('every exhibit stands once and in order; a volume is too long only with a single exhibit', () => {
  fc.assert(
    fc.property(sizes, pages, (exhibits, given) => {
      const volumes = allotVolumes(
        exhibits.map((size) => ({ pages: size })),
        given,
      )
      expect(volumes.flatMap((volume) => volume.exhibits)).toEqual(exhibits.map((_, at) => at))
      volumes.forEach((volume, at) => {
        const own = volume.exhibits.reduce((sum, exhibit) => sum + (exhibits[exhibit] ?? 0), 0)
        const total = own + given.front + (at === volumes.length - 1 ? given.end : 0)
        expect(volume.isTooLong).toBe(total > given.limit)
        if (volume.isTooLong) expect(volume.exhibits).toHaveLength(1)
      })
    }),
  )
})

test('an exhibit opens a new volume only when the current one is full', () => {
  const exhibits = [10, 10, 10, 10].map((size) => ({ pages: size }))
  const volumes = allotVolumes(exhibits, { limit: 32, front: 2, end: 1 })
  expect(volumes.map((volume) => volume.exhibits)).toEqual([[0, 1, 2], [3]])
})
