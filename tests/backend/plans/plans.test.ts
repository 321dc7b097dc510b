import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PublicationId } from '../../../shared/model/ids.ts'
import type { Plan } from '../../../shared/model/plan.ts'
import { planQuestions } from '../../../shared/law/plan-questions.ts'
import { openTestBackend, type TestBackend } from '../../kit/test-backend.ts'

let kit: TestBackend
let caseId: string
let survivor: string
let evidence: string

beforeAll(async () => {
  kit = await openTestBackend()
  caseId = (await kit.ask('case.create', { title: 'Дело', kind: 'support-only' })).id
  survivor = (
    await kit.ask('person.create', { kind: 'natural', name: { surname: 'Рассказова', given: 'Лира' } })
  ).id
  const files = [kit.file('act.txt', 'Решение суда')]
  const added = await kit.ask('evidence.add', { caseId, files, defaults: { personIds: [] } })
  evidence = added.items[0]?.id ?? ''
  await agree(survivor)
})
afterAll(() => kit.close())

/** Her consent to have her story told in the media, with its document. */
async function agree(personId: string): Promise<string> {
  const consent = {
    caseId,
    personId,
    purpose: 'media',
    scopes: ['story'],
    givenBy: 'self',
    givenOn: '2026-03-01',
    evidenceId: evidence,
  }
  return (await kit.ask('consent.create', consent as never)).id
}

const answers = planQuestions.map(({ question }) => ({ question, answer: 'absent' as const }))
const make = async (changes: object = {}) =>
  kit.ask('plan.create', {
    caseId,
    title: 'Рассказ о деле',
    text: 'Суд признал это.',
    stage: 'final-act',
    statements: [{ quotation: 'Суд признал это', classification: 'fact', evidenceIds: [evidence as never] }],
    consents: [{ personId: survivor, scope: 'story' }],
    questions: answers,
    ...changes,
  })
const state = (id: string) => kit.ask('plan.state', { id })
const sign = async (id: string) =>
  kit.ask('plan.sign', { id: id, version: (await kit.ask('plan.show', { id })).version })
const change = async (id: string, changes: Partial<Plan> & Record<string, unknown>) =>
  kit.ask('plan.update', { id, version: (await kit.ask('plan.show', { id })).version, changes })

describe('what stands in the way', () => {
  test.each<[string, object, string]>([
    ['no text', { text: undefined }, 'no-text'],
    ['no stage', { stage: undefined }, 'stage-unknown'],
    ['a question without an answer', { questions: answers.slice(1) }, 'question-open'],
    [
      'an open question',
      { questions: [{ question: 'minor', answer: 'open' }, ...answers.slice(1)] },
      'question-open',
    ],
    [
      'a consent that is not held',
      { consents: [{ personId: 'survivor', scope: 'images' }] },
      'consent-not-held',
    ],
  ])('%s', async (_name, changes, code) => {
    const given = JSON.parse(
      JSON.stringify(changes).replace('"survivor"', JSON.stringify(survivor)),
    ) as object
    const cleared = Object.fromEntries(
      Object.entries({ text: 'Суд признал это.', stage: 'final-act', ...changes }).filter(
        ([, value]) => value !== undefined,
      ),
    )
    const bare = { text: undefined, stage: undefined, ...cleared, ...given }
    const fields = JSON.parse(JSON.stringify({ title: 'П', caseId, questions: answers, ...bare })) as never
    const { id } = await kit.ask('plan.create', fields)
    const { state: stands, findings } = await state(id)
    expect(stands).toBe('draft')
    expect(findings.filter(({ blocks }) => blocks).map((finding) => finding.code)).toContain(code)
    expect(await kit.refusal('plan.sign', { id, version: 1 })).toMatchObject({ code: 'plan.not-ready' })
  })

  test('the export policy: the name of a minor in the text', async () => {
    const { id: ownCase } = await kit.ask('case.create', { title: 'С ребёнком', kind: 'criminal' })
    const child = await kit.ask('person.create', {
      kind: 'natural',
      name: { surname: 'Маленькова', given: 'Дитя' },
      minor: true,
    })
    await kit.ask('role.create', { caseId: ownCase, personId: child.id, role: 'victim' })
    const text = 'Суд признал это. Маленькова Дитя рассказала.'
    const { id } = await make({ caseId: ownCase, text, statements: [], consents: [] })
    const { state: stands, obstacles } = await state(id)
    expect(stands).toBe('draft')
    expect(obstacles.map(({ code }) => code)).toContain('minor')
    expect(obstacles.map(({ code }) => code)).toContain('no-consent')
    expect((await kit.refusal('plan.sign', { id, version: 1 })).code).toBe('export.refused')
  })

  test('a fact that rests on nothing is said, and does not stand in the way', async () => {
    const { id } = await make({ statements: [{ quotation: 'Чего нет в тексте' }] })
    const { state: stands, findings } = await state(id)
    expect(stands).toBe('ready')
    expect(findings.map(({ code }) => code)).toEqual(['statement-unproven', 'quotation-not-in-text'])
  })
})

describe('a sign-off', () => {
  test('freezes words, consents and the hashes of the files, and names who signed', async () => {
    const { id } = await make()
    const { contentHash } = await sign(id)
    const { state: stands, signatures } = await state(id)
    expect(stands).toBe('signed')
    expect(signatures).toHaveLength(1)
    const [signature] = signatures
    expect(signature).toMatchObject({ signedBy: 'Примерова Проба Тестовна', changed: [] })
    expect(signature?.snapshot.contentHash).toBe(contentHash)
    expect(signature?.snapshot.content.text).toBe('Суд признал это.')
    expect(signature?.snapshot.evidence[0]?.files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/u)
  })

  test('is void as soon as what it answers for changes, says what, and holds again when that is taken back', async () => {
    const { id } = await make()
    await sign(id)
    await change(id, { text: 'Суд признал это. И ещё.' })
    const after = await state(id)
    expect([after.state, after.signatures[0]?.changed]).toEqual(['void', ['text']])
    await change(id, { text: 'Суд признал это.' })
    expect((await state(id)).state).toBe('signed')
    await change(id, { notes: 'для себя', plannedOn: '2026-05-01' })
    expect((await state(id)).state).toBe('signed')
  })

  test('is void as soon as a consent it rests on is taken back', async () => {
    const person = await kit.ask('person.create', {
      kind: 'natural',
      name: { surname: 'Согласова', given: 'Лира' },
    })
    const consent = await agree(person.id)
    const { id } = await make({ consents: [{ personId: person.id, scope: 'story' }] })
    await sign(id)
    expect((await state(id)).state).toBe('signed')
    await kit.ask('consent.update', { id: consent, version: 1, changes: { withdrawnOn: '2026-03-12' } })
    const after = await state(id)
    expect([after.state, after.signatures[0]?.changed]).toEqual(['void', ['consents']])
    expect(after.findings.map(({ code }) => code)).toContain('consent-not-held')
  })

  test('does not hold while something stands against its going out', async () => {
    const { id } = await make()
    await sign(id)
    const { version } = await kit.ask('case.show', { id: caseId })
    await kit.ask('case.update', { id: caseId, version, changes: { pretrialSecrecy: true } })
    try {
      expect((await state(id)).state).not.toBe('signed')
      expect(await kit.refusal('plan.publish', { id, version: 1 })).toMatchObject({ code: 'export.refused' })
    } finally {
      await kit.ask('case.update', { id: caseId, version: version + 1, changes: { pretrialSecrecy: null } })
    }
  })

  test('is void when a file it rests on is destroyed', async () => {
    const files = [kit.file('gone.txt', 'исчезнет')]
    const added = await kit.ask('evidence.add', {
      caseId,
      files,
      defaults: { personIds: [] },
    })
    const gone = added.items[0]?.id ?? ''
    const { id } = await make({ statements: [{ quotation: 'Суд признал это', evidenceIds: [gone] }] })
    await sign(id)
    const destroyed = await kit.backend.call('evidence.destroy', { id: gone, reason: 'проба' })
    // Evidence that a plan rests on is either kept, or its loss voids the sign-off.
    const { state: stands, signatures } = await state(id)
    expect([stands, signatures[0]?.changed]).toEqual(destroyed.ok ? ['void', ['evidence']] : ['signed', []])
  })
})

describe('what it became', () => {
  test('only what is signed goes out, and it names the publication', async () => {
    const { id } = await make({ medium: 'Страница фонда' })
    expect(await kit.refusal('plan.publish', { id, version: 1 })).toMatchObject({ code: 'plan.not-signed' })
    await sign(id)
    const { publicationId } = await kit.ask('plan.publish', {
      id: id,
      version: 1,
      publication: { url: 'https://fond.example.kz/1', publishedAt: '2026-03-12' },
    })
    expect(await kit.ask('publication.show', { id: publicationId })).toMatchObject({
      medium: 'Страница фонда',
      title: 'Рассказ о деле',
      url: 'https://fond.example.kz/1',
    })
    expect((await state(id)).state).toBe('published')
    await change(id, { text: 'Другое' })
    expect((await state(id)).state).toBe('published-unsigned')
  })

  test('what is signed cannot be changed and said to have gone out in one step', async () => {
    const { id: publicationId } = await kit.ask('publication.create', { caseId, medium: 'Сайт' })
    const { id } = await make()
    await sign(id)
    const changes = { text: 'Совсем другое', publicationId }
    expect(await kit.refusal('plan.update', { id, version: 1, changes })).toMatchObject({
      code: 'plan.not-signed',
    })
  })

  test('neither create nor update goes past the sign-off', async () => {
    const { id: publicationId } = await kit.ask('publication.create', {
      caseId,
      medium: 'Сайт',
    })
    const fields = { caseId, title: 'Мимо', publicationId }
    expect((await kit.refusal('plan.create', fields)).code).toBe('plan.not-signed')
    const { id } = await make()
    const changes = { publicationId: publicationId as PublicationId }
    expect((await kit.refusal('plan.update', { id, version: 1, changes })).code).toBe('plan.not-signed')
    await sign(id)
    await change(id, changes)
    expect((await state(id)).state).toBe('published')
  })
})
