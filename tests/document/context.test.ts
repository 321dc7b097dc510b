import { describe, expect, it } from 'vitest'
import { documentContext } from '../../shared/document/context.ts'
import { listPaths } from '../../shared/document/path-types.ts'
import { sampleContext } from './sample-case.ts'

/** What no template may ever see: notes, work product, shelters, unpurposed contacts, sealed names. */
const forbidden = [
  'notes',
  'tags',
  'workProduct',
  'weight',
  'challenges',
  'doubts',
  'source',
  'safeContact',
  'shelter',
  'addresses',
  'phones',
  'emails',
  'sealed',
  'minor',
  'intimate',
  'custody',
]
const kebab = (name: string): string => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)

describe('the context of a document', () => {
  it('takes the sample case', () => {
    expect(documentContext.parse(sampleContext)).toEqual(sampleContext)
  })

  it('has no path to anything private', () => {
    const names = new Set(listPaths().flatMap(({ path }) => path.split('.')))
    expect(names.has('address')).toBe(true)
    for (const name of forbidden) expect([...names]).not.toContain(kebab(name))
  })

  it.each(forbidden)('refuses %s anywhere', (name) => {
    for (const key of new Set([name, kebab(name)])) {
      const secret = { [key]: 'тайна' }
      const statement = { ...sampleContext.suit?.statements?.[0], ...secret }
      const tries = [
        { ...sampleContext, ...secret },
        { ...sampleContext, case: secret },
        { ...sampleContext, plaintiff: { ...sampleContext.plaintiff, ...secret } },
        { ...sampleContext, suit: { ...sampleContext.suit, statements: [statement] } },
        { ...sampleContext, exhibits: [{ evidenceId: 'e1', title: 'x', ...secret }] },
      ]
      for (const attempt of tries) expect(documentContext.safeParse(attempt).success).toBe(false)
    }
  })

  it('gives every path a label in three languages and a field to fill in', () => {
    const paths = listPaths()
    expect(paths.length).toBeGreaterThan(100)
    for (const { path, info } of paths) {
      expect(path).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z][a-z0-9]*(-[a-z0-9]+)*)*$/u)
      expect(Object.values(info.label).every((words) => words.trim() !== '')).toBe(true)
      expect(info.enteredIn).not.toBe('')
    }
    expect(new Set(paths.map(({ path }) => path)).size).toBe(paths.length)
  })

  it('does not let a template print record ids', () => {
    const paths = listPaths().map(({ path }) => path)
    expect(paths.filter((path) => /(?:^|\.)(?:id|evidence-?id)$/iu.test(path))).toEqual([])
  })
})
