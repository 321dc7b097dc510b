import { expect, test } from 'vitest'
import {
  nothing,
  withChoice,
  withPreview,
  type Preview,
} from '../../renderer/rooms/cases/import/import-store.ts'

const preview: Preview = {
  rows: [],
  missing: [],
  cases: 0,
  people: 0,
  roles: 0,
  used: 0,
  skipped: 0,
  stopped: 0,
}
const asked = { ...nothing, step: 'rows' as const, choices: [{ row: 2, take: false }] }

test('what was decided while rows were looked at stays as it was decided', () => {
  const meanwhile = { ...asked, choices: withChoice(asked.choices, { row: 3, take: false }) }
  const choice = { row: 2, people: [{ person: 1, use: 'same' as const }] }
  const mapping = { ...asked.mapping, kind: 'criminal' as const }
  const seen = withPreview(meanwhile, { asked, mapping, choice, preview })
  expect(seen.preview).toBe(preview)
  expect(seen.mapping).toBe(mapping)
  expect(seen.choices).toEqual([
    { row: 3, take: false },
    { row: 2, take: false, people: [{ person: 1, use: 'same' }] },
  ])
})

test('an answer about columns that mean something else by now, or about another sheet, is dropped', () => {
  const { mapping } = asked
  const changed = { ...asked, step: 'columns' as const, mapping: { ...mapping, sameNames: true } }
  expect(withPreview(changed, { asked, mapping, preview })).toBe(changed)
  const other = { ...asked, sheet: 1 }
  expect(withPreview(other, { asked, mapping, preview })).toBe(other)
})
