import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  a4,
  bandHeight,
  concatMatrix,
  placePage,
} from '../../../../electron/backend/parsing/exhibit/page-placement.ts'

const side = fc.double({ min: 1, max: 40_000, noNaN: true })

test('contents keep their proportions, lie on the sheet and leave the band free', () => {
  fc.assert(
    fc.property(side, side, (width, height) => {
      const placed = placePage(width, height)
      expect(placed.width).toBeLessThanOrEqual(14_400.001)
      expect(placed.height).toBeLessThanOrEqual(14_400.001)
      expect(placed.left).toBeGreaterThanOrEqual(-0.001)
      expect(placed.left + width * placed.scale).toBeLessThanOrEqual(placed.width + 0.001)
      expect(placed.bottom).toBeGreaterThanOrEqual(bandHeight * placed.bandScale - 0.001)
      expect(placed.bottom + height * placed.scale).toBeLessThanOrEqual(placed.height + 0.001)
    }),
  )
})

test('A4 and A3 keep their size; a small receipt comes onto A4 at its own size', () => {
  expect(placePage(595.28, 841.89)).toMatchObject({ width: 595.28, height: 841.89, bandScale: 1 })
  expect(placePage(841.89, 1190.55)).toMatchObject({ width: 841.89, height: 1190.55 })
  expect(placePage(120, 200)).toMatchObject({ ...a4, scale: 1 })
})

test('matrices are joined in the order in which they act', () => {
  expect(concatMatrix([2, 0, 0, 2, 0, 0], [1, 0, 0, 1, 5, 7])).toEqual([2, 0, 0, 2, 5, 7])
  expect(concatMatrix([1, 0, 0, 1, 5, 7], [2, 0, 0, 2, 0, 0])).toEqual([2, 0, 0, 2, 10, 14])
})
