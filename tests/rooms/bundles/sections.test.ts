import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addSection,
  allExhibits,
  findExhibit,
  moveSection,
  placeExhibits,
  removeExhibits,
  removeSection,
  renameSection,
  stepExhibits,
  type Sections,
} from '../../../renderer/rooms/bundles/sections.ts'

const sections: Sections = [
  { title: 'А', evidenceIds: ['1', '2', '3'] },
  { title: 'Б', evidenceIds: [] },
  { title: 'В', evidenceIds: ['4', '5'] },
]
const short = (given: Sections) =>
  given.map(({ title, evidenceIds }) => `${title}:${evidenceIds.join('')}`).join(' ')

describe('exhibits', () => {
  test('come in, and move within a section and across', () => {
    expect(short(placeExhibits(sections, ['8', '9'], { section: 1, index: 0 }))).toBe('А:123 Б:89 В:45')
    expect(short(placeExhibits(sections, ['1'], { section: 0, index: 3 }))).toBe('А:231 Б: В:45')
    expect(short(placeExhibits(sections, ['1', '2'], { section: 0, index: 1 }))).toBe('А:123 Б: В:45')
    expect(short(placeExhibits(sections, ['4', '1'], { section: 0, index: 2 }))).toBe('А:2413 Б: В:5')
    expect(short(placeExhibits(sections, ['2', '9'], { section: 2, index: 2 }))).toBe('А:13 Б: В:4529')
  })

  test('go out', () => {
    expect(short(removeExhibits(sections, ['2', '5', 'none']))).toBe('А:13 Б: В:4')
  })

  test('step by one, over the edge of a section into its neighbour, and stop at the ends', () => {
    expect(short(stepExhibits(sections, ['2'], -1))).toBe('А:213 Б: В:45')
    expect(short(stepExhibits(sections, ['2'], 1))).toBe('А:132 Б: В:45')
    expect(short(stepExhibits(sections, ['3'], 1))).toBe('А:12 Б:3 В:45')
    expect(short(stepExhibits(sections, ['4'], -1))).toBe('А:123 Б:4 В:5')
    expect(short(stepExhibits(sections, ['1'], -1))).toBe(short(sections))
    expect(short(stepExhibits(sections, ['5'], 1))).toBe(short(sections))
    expect(short(stepExhibits(sections, ['1', '2'], 1))).toBe('А:312 Б: В:45')
  })

  test('are never lost nor doubled, whatever is placed where', () => {
    const ids = fc.uniqueArray(fc.constantFrom('1', '2', '3', '4', '5', '8', '9'))
    const slot = fc.record({ section: fc.nat(2), index: fc.nat(4) })
    fc.assert(
      fc.property(ids, slot, (moving, at) => {
        const placed = allExhibits(placeExhibits(sections, moving, at))
        expect(placed.toSorted()).toEqual([...new Set([...allExhibits(sections), ...moving])].toSorted())
        const first = placed.indexOf(moving[0] ?? '')
        if (moving.length > 0) expect(placed.slice(first, first + moving.length)).toEqual(moving)
      }),
    )
  })

  test('are found by their section and place', () => {
    expect(findExhibit(sections, '5')).toEqual({ section: 2, index: 1 })
    expect(findExhibit(sections, '9')).toBeUndefined()
  })
})

describe('sections', () => {
  test('are added, renamed, moved and taken out, but for the last', () => {
    expect(short(addSection(sections, 'Г'))).toBe('А:123 Б: В:45 Г:')
    expect(short(renameSection(sections, 1, 'Я'))).toBe('А:123 Я: В:45')
    expect(short(moveSection(sections, 0, 3))).toBe('Б: В:45 А:123')
    expect(short(moveSection(sections, 2, 0))).toBe('В:45 А:123 Б:')
    expect(short(moveSection(sections, 1, 1))).toBe(short(sections))
    expect(short(removeSection(sections, 0))).toBe('Б: В:45')
    const only: Sections = [{ title: 'А', evidenceIds: ['1'] }]
    expect(removeSection(only, 0)).toBe(only)
  })
})
