import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSmallCase, type SmallCase } from '../../flows/small-case.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let test: TestBackend
let small: SmallCase

beforeAll(async () => {
  test = await openTestBackend()
  small = await createSmallCase(test)
})
afterAll(() => test.close())

const exhibitsOf = async (id: string) => {
  const recipe = await test.ask('bundle.show', { id })
  return recipe.sections.flatMap((section) => section.evidenceIds as readonly string[])
}
const bare = () => test.ask('case.create', { title: 'Пустое дело', kind: 'support-only' })

describe('a recipe of everything', () => {
  it('takes every exhibit by date, undated last, as documents list them', async () => {
    const { id } = await test.ask('bundle.create-all', { caseId: small.caseId })
    const [late, undated, early] = small.exhibits
    expect(await exhibitsOf(id)).toEqual([early, late, undated])
  })

  it('takes the exhibits of a document in its numbering', async () => {
    const filled = await test.ask('document.fill', {
      caseId: small.caseId,
      template: 'response-to-claim',
      language: 'kk',
    })
    const { id } = await test.ask('bundle.create-all', {
      caseId: small.caseId,
      documentId: filled.id,
      language: 'kk',
    })
    const [late, , early] = small.exhibits
    expect(await exhibitsOf(id)).toEqual([late, early])
    const { text } = await test.ask('document.show', { id: filled.id })
    expect(text.indexOf('Кейінгі хат')).toBeLessThan(text.indexOf('Ертедегі шешім'))
    expect(await test.ask('bundle.show', { id })).toMatchObject({
      title: 'Іске қосымшалар',
      pagesPerVolume: 250,
    })
    const other = await bare()
    const refused = await test.refusal('bundle.create-all', { caseId: other.id, documentId: filled.id })
    expect(refused.code).toBe('record.not-found')
  })

  it('is refused where there is nothing to take', async () => {
    const { id: caseId } = await bare()
    expect((await test.refusal('bundle.create-all', { caseId })).code).toBe('bundle.empty')
    const { id } = await test.ask('bundle.create', {
      caseId,
      title: 'Пусто',
      language: 'ru',
      sections: [{ title: 'Раздел', evidenceIds: [] }],
    })
    expect((await test.refusal('bundle.build', { id, file: 'empty.pdf' })).code).toBe('bundle.empty')
    expect(await test.ask('bundle.check', { id })).toEqual({ problems: [], obstacles: [] })
  })
})

describe('a recipe by hand', () => {
  const create = (evidenceIds: readonly string[], caseId = small.caseId) => ({
    caseId,
    title: 'По разделам',
    language: 'ru' as const,
    sections: [
      { title: 'Решения', evidenceIds: evidenceIds.slice(0, 1) },
      { title: 'Переписка', evidenceIds: evidenceIds.slice(1) },
    ],
  })

  it('keeps sections and their order', async () => {
    const [late, undated, early] = small.exhibits
    const { id } = await test.ask('bundle.create', create([undated, late, early]))
    expect(await exhibitsOf(id)).toEqual([undated, late, early])
    const list = await test.ask('bundle.list', { filter: { caseId: small.caseId } })
    expect(list.items.map((item) => item.id)).toContain(id)
  })

  it('refuses unknown evidence and evidence of another case', async () => {
    const unknown = '01900000-0000-7000-8000-ffffffffffff'
    expect((await test.refusal('bundle.create', create([unknown]))).code).toBe('record.not-found')
    const other = await bare()
    const refused = await test.refusal('bundle.create', create([small.exhibits[0]], other.id))
    expect(refused).toMatchObject({ code: 'input.invalid', details: { where: 'sections.0.evidenceIds' } })
  })
})
