import { expect, test } from 'vitest'
import {
  nothing,
  withChoice,
  withMapping,
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

test('who somebody is, is decided anew when the columns name other people; which rows are left out stays', () => {
  const choices = [
    { row: 2, take: false, people: [{ person: 2, use: 'same' as const }] },
    { row: 3, people: [{ person: 1, use: 'new' as const }] },
  ]
  const now = { ...asked, choices, preview }
  const named = { ...now.mapping, people: [{ role: 'victim' as const }] }
  expect(withMapping(now, named)).toMatchObject({ mapping: named, choices: [{ row: 2, take: false }] })
  expect(withMapping(now, named).choices).toHaveLength(1)
  expect(withMapping(now, named).preview).toBeUndefined()
  expect(withMapping(now, { ...now.mapping, kind: 'criminal' }).choices).toBe(choices)
})

test('an answer about columns that mean something else by now, or about another sheet, is dropped', () => {
  const { mapping } = asked
  const changed = { ...asked, step: 'columns' as const, mapping: { ...mapping, sameNames: true } }
  expect(withPreview(changed, { asked, mapping, preview })).toBe(changed)
  const other = { ...asked, sheet: 1 }
  expect(withPreview(other, { asked, mapping, preview })).toBe(other)
})
