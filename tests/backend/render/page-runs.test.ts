import { expect, test } from 'vitest'
import { listPageRuns } from '../../../electron/backend/render/page-runs.ts'
import type { Block } from '../../../shared/document/tree.ts'
import { paragraph, text } from './response-trees.ts'

const a = paragraph(text('a'))
const b = paragraph(text('b'))
const c = paragraph(text('c'))
const landscape = (...content: Block[]): Block => ({
  type: 'section',
  attrs: { orientation: 'landscape' },
  content,
})

test('a section is a run of its own, what follows is portrait again', () => {
  expect(listPageRuns([a, landscape(b), c])).toEqual([
    { orientation: 'portrait', blocks: [a] },
    { orientation: 'landscape', blocks: [b] },
    { orientation: 'portrait', blocks: [c] },
  ])
})

test('no run is empty but the only one', () => {
  expect(listPageRuns([landscape(a), landscape()])).toEqual([{ orientation: 'landscape', blocks: [a] }])
  expect(listPageRuns([])).toEqual([{ orientation: 'portrait', blocks: [] }])
})

test('a section within a section', () => {
  const inner: Block = { type: 'section', attrs: { orientation: 'portrait' }, content: [b] }
  expect(listPageRuns([landscape(a, inner, c)]).map((run) => run.orientation)).toEqual([
    'landscape',
    'portrait',
    'landscape',
  ])
})
