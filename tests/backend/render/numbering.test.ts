import { expect, test } from 'vitest'
import { createHeadingCounter, itemLabel } from '../../../electron/backend/render/numbering.ts'
import type { Heading, ListItem } from '../../../shared/document/tree.ts'

const heading = (level: 1 | 2 | 3, number?: string): Heading => ({
  type: 'heading',
  attrs: { level, numbered: true, ...(number === undefined ? {} : { number }) },
  content: [],
})
const item = (number?: number): ListItem => ({
  type: 'listItem',
  ...(number === undefined ? {} : { attrs: { number } }),
  content: [],
})

test('headings count by level', () => {
  const next = createHeadingCounter()
  const levels = [1, 2, 2, 3, 1, 2] as const
  expect(levels.map((level) => next(heading(level)))).toEqual(['1.', '1.1.', '1.2.', '1.2.1.', '2.', '2.1.'])
})

test('a skipped level has no number', () => {
  expect(createHeadingCounter()(heading(2))).toBe('1.')
})

test('numbers that filling has set win', () => {
  expect(createHeadingCounter()(heading(2, '4.7'))).toBe('4.7.')
  expect(itemLabel('2.', item(5), 0)).toBe('2.5.')
  expect(itemLabel('', item(), 2)).toBe('3.')
})
