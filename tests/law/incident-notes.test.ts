import { expect, test } from 'vitest'
import { incidentNotes } from '../../shared/law/incident-notes.ts'
import { articleText, isHeldAct, lawIsHeld } from '../templates/law-texts.ts'

const plain = (text: string) => text.replaceAll(/\s+/gu, ' ')
const quoted = incidentNotes.notes.flatMap((note) =>
  note.quotation === undefined ? [] : [{ ...note, quotation: note.quotation }],
)

test.runIf(lawIsHeld)('every note quotes the article it names, word for word', () => {
  expect(quoted.length).toBeGreaterThan(7)
  for (const { id, act, article, quotation } of quoted) {
    const number = /^[\d-]+/u.exec(article)?.[0] ?? ''
    expect(articleText(incidentNotes.acts[act].name, number) ?? '', id).toContain(plain(quotation))
  }
})

test('what stands in a code that is held is quoted; the others say that they rest on a secondary source', () => {
  for (const { id, act, quotation } of incidentNotes.notes)
    expect([id, quotation !== undefined]).toEqual([id, isHeldAct(incidentNotes.acts[act].name)])
  expect(incidentNotes.reviewed).toBe(false)
})
