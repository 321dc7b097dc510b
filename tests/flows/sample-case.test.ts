import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { join } from 'node:path'
import { buildSample } from '../demo/build-sample.ts'
import { sampleFiles } from '../demo/sample-case.ts'
import { openTestBackend, type TestBackend } from '../kit/test-backend.ts'

let test: TestBackend
let caseId: string

beforeAll(async () => {
  test = await openTestBackend()
  caseId = await buildSample(test.ask, join(test.folder, 'files'))
})
afterAll(() => test.close())

describe('the case of the demonstration', () => {
  it.each(['ru', 'kk'] as const)(
    'fills the response in %s without a gap or a doubtful form',
    async (language) => {
      const filled = await test.ask('document.fill', { caseId, template: 'response-to-claim', language })
      expect(filled).toMatchObject({ draft: false, missing: [], unconfirmed: [] })
      const check = await test.ask('document.check', { id: filled.id })
      expect(check.obstacles).toEqual([])
      expect(check.demands.filter(({ status }) => status === 'missing')).toEqual([])
      const { text } = await test.ask('document.show', { id: filled.id })
      expect(text).not.toMatch(/shelter|Закрытый, 99|undefined/u)
    },
  )

  it('says in Kazakh whatever a Kazakh response quotes of our own records', async () => {
    const { id } = await test.ask('document.fill', { caseId, template: 'response-to-claim', language: 'kk' })
    const { text } = await test.ask('document.show', { id })
    const quoted = text.replaceAll(/«[^»]*»/gu, '')
    expect(quoted).not.toMatch(/[Вв]ыступление|[Сс]нимок|страница|[Ии]стец|сайт Фонда/u)
  })

  it('makes a bundle of at least 60 pages with every exhibit, and the check has only scans and sound to tell of', async () => {
    const filled = await test.ask('document.fill', { caseId, template: 'response-to-claim', language: 'ru' })
    const bundle = await test.ask('bundle.create-all', { caseId, documentId: filled.id })
    const { problems, obstacles } = await test.ask('bundle.check', { id: bundle.id })
    expect(obstacles).toEqual([])
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['no-text-layer', 'not-printable']))
    const built = await test.ask('bundle.build', { id: bundle.id, file: 'sample.pdf' })
    expect(built.pages).toBeGreaterThanOrEqual(60)
    expect(built.exhibits).toHaveLength(sampleFiles.length)
    expect(built.exhibits.filter(({ outcome }) => outcome !== 'whole')).toHaveLength(1)
  })
})
