import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentContext } from '../../../electron/backend/documents/document-context.ts'
import { listTemplates } from '../../../electron/backend/templates/templates.ts'
import { openVault } from '../../../electron/backend/vault/open-vault.ts'
import type { VaultSession } from '../../../electron/backend/vault/session.ts'
import { documentContext as contextSchema, type DocumentContext } from '../../../shared/document/context.ts'
import { fillTemplate } from '../../../shared/document/fill-template.ts'
import type { InputOf } from '../../../shared/contract/contract.ts'
import { createSmallCase, type SmallCase } from '../../flows/small-case.ts'
import { openTestBackend, passphrase, type TestBackend } from '../../kit/test-backend.ts'

let test: TestBackend
let small: SmallCase
let session: VaultSession
let second: { caseId: string; outletId: string; publicationId: string }
let bare: { caseId: string }

/** Stands in every field that no document may show. */
const secret = 'ТАЙНА'
let drawn = 0
const marker = () => `${secret}-${String((drawn += 1))}`

type NaturalInput = Extract<InputOf<'person.create'>, { kind: 'natural' }>

/** A person whose every private field carries a marker; `shown` replaces what may be seen. */
const guarded = (shown: Partial<NaturalInput>): NaturalInput => ({
  kind: 'natural',
  name: { surname: 'Открытова', given: 'Анна' },
  citizenship: marker(),
  nameLatin: { surname: marker() },
  safeContact: marker(),
  notes: marker(),
  tags: [marker()],
  addresses: (['shelter', 'contact', 'work'] as const).map((purpose) => ({
    purpose,
    value: marker(),
    valueKk: marker(),
  })),
  phones: (['shelter', 'contact', 'work'] as const).map((purpose) => ({ purpose, value: marker() })),
  emails: (['shelter', 'contact', 'work'] as const).map((purpose) => ({ purpose, value: marker() })),
  ...shown,
})

/** As `guarded`, with markers in everything that a sealed or pseudonymous person hides as well. */
const hidden = (shown: Partial<NaturalInput>) =>
  guarded({
    name: { surname: marker(), given: marker(), patronymic: marker() },
    nameKk: { surname: marker() },
    iin: marker(),
    occupation: marker(),
    caseForms: { ru: { genitive: marker() }, kk: { ilik: marker() } },
    addresses: [{ purpose: 'procedural', value: marker(), valueKk: marker() }],
    phones: [{ purpose: 'procedural', value: marker() }],
    emails: [{ purpose: 'procedural', value: marker() }],
    birthDate: '1999-09-09',
    ...shown,
  })

async function addParty(
  person: InputOf<'person.create'>,
  role: Partial<InputOf<'role.create'>>,
): Promise<string> {
  const { id } = await test.ask('person.create', person)
  await test.ask('role.create', {
    caseId: small.caseId,
    personId: id,
    role: 'plaintiff',
    notes: marker(),
    ...role,
  })
  return id
}

async function addPrivateData(): Promise<void> {
  const { ask } = test
  const { caseId, suitId, statementId, exhibits, people } = small
  await addParty(hidden({ pseudonym: 'Псевдонимова П.П.', sealed: true }), { role: 'plaintiff' })
  await addParty(hidden({ pseudonym: 'Третьякова Т.' }), { role: 'third-party' })
  await addParty(hidden({ sealed: true }), { role: 'third-party' })
  await addParty(guarded({}), { role: 'defendant' })
  await addParty(guarded({ name: { surname: marker() } }), { role: 'defendant', until: '2026-03-01' })
  await addParty(guarded({ name: { surname: marker() } }), { role: 'survivor' })
  await addParty(guarded({ name: { surname: 'Чужаков', given: 'Олег' } }), {
    role: 'advocate',
    representsId: people.plaintiff,
  })
  const private1 = { notes: marker(), tags: [marker()] }
  await ask('case.update', { id: caseId, version: 1, changes: { ...private1, outcome: marker() } })
  await ask('suit.update', { id: suitId, version: 1, changes: { ...private1, costsPayer: marker() } })
  const workProduct = { source: marker(), weight: marker(), doubts: marker() }
  await ask('statement.update', { id: statementId, version: 1, changes: { ...private1, workProduct } })
  const changes = { ...private1, workProduct: { weight: marker(), challenges: marker(), doubts: marker() } }
  await ask('evidence.update', { id: exhibits[0], version: 2, changes: { ...changes, relevance: marker() } })
}

/** A suit of ours in the same case, statements out of order, and an exhibit that was deleted again. */
async function addSecondSuit(): Promise<typeof second> {
  const { ask } = test
  const { caseId } = small
  const outlet = await ask('person.create', { kind: 'legal', legalName: 'ТОО «Пример-новости»' })
  const { id: suitId } = await ask('suit.create', { caseId, direction: 'by-us', filedOn: '2026-03-05' })
  const publication = await ask('publication.create', {
    caseId,
    medium: 'Пример-новости',
    outletId: outlet.id,
  })
  await ask('publication.create', { caseId, medium: 'Чужая публикация' })
  const say = (quotation: string, order?: number) =>
    ask('statement.create', {
      caseId,
      suitId,
      publicationId: publication.id,
      quotation,
      language: 'kk',
      translation: 'перевод',
      translationKk: 'аударма',
      ...(order === undefined ? {} : { order }),
    })
  await say('без номера')
  await say('второе', 2)
  await say('первое', 1)
  await say('тоже без номера')
  const gone = await ask('evidence.create', { caseId, title: marker(), kind: 'document' })
  await ask('evidence.delete', { id: gone.id, reason: 'ошибка' })
  return { caseId, outletId: outlet.id, publicationId: publication.id }
}

beforeAll(async () => {
  test = await openTestBackend()
  small = await createSmallCase(test)
  await addPrivateData()
  second = await addSecondSuit()
  const { id } = await test.ask('case.create', { title: 'Без иска', kind: 'support-only' })
  bare = { caseId: id }
  const survivor = await test.ask('person.create', hidden({ pseudonym: 'Светлова' }))
  await test.ask('role.create', { caseId: id, personId: survivor.id, role: 'survivor' })
  await test.backend.close()
  session = await openVault({ folder: test.vaultFolder, key: { kind: 'passphrase', passphrase } })
})

afterAll(async () => {
  session.close()
  await test.close()
})

type Request = Partial<Parameters<typeof documentContext>[1]>
const contextOf = (request: Request = {}): DocumentContext =>
  session.database.read((db) =>
    documentContext(db, {
      caseId: small.caseId,
      language: 'ru',
      today: '2026-03-12',
      filing: 'response',
      ...request,
    }),
  )

describe('privacy of the context', () => {
  it.each(listTemplates().map((template) => [`${template.name}.${template.language}`, template] as const))(
    '%s shows no private field, neither in its context nor in the filled tree',
    (_, template) => {
      for (const caseId of [small.caseId, bare.caseId]) {
        const { language, filing } = template
        const context = contextSchema.parse(contextOf({ caseId, language, filing }))
        const filled = JSON.stringify([context, fillTemplate(template, context)])
        expect(drawn).toBeGreaterThan(80)
        expect(filled).not.toContain(secret)
        expect(filled).not.toContain('1999-09-09')
      }
    },
  )

  it('names sealed and pseudonymous people by the pseudonym alone, and leaves a gap without one', () => {
    const { plaintiffs, 'third-parties': third } = contextOf()
    expect(plaintiffs?.[1]).toEqual({
      id: expect.any(String) as string,
      name: { kind: 'pseudonym', full: 'Псевдонимова П.П.' },
      kind: 'natural',
      'is-legal': false,
    })
    expect(third?.map((person) => person.name?.full)).toEqual(['Третьякова Т.', undefined])
    expect(Object.keys(third?.[1] ?? {}).toSorted()).toEqual(['id', 'is-legal', 'kind'])
  })
})

describe('parties', () => {
  it('lists all that have a part today, in order of entry, and nobody whose role has ended', () => {
    const { defendants, defendant } = contextOf()
    expect(defendants?.map((person) => person.name?.full ?? person.name?.ru?.surname)).toEqual([
      'Общественный фонд «Пример»',
      'Открытова',
    ])
    expect(defendant).toEqual(defendants?.[0])
    expect(contextOf({ today: '2026-03-01' }).defendants).toHaveLength(3)
  })

  it('stands for the defendant of a suit against us, with our representative and not theirs', () => {
    const context = contextOf({ language: 'kk' })
    expect(context.client?.id).toBe(small.people.foundation)
    expect(context.representatives?.map((person) => person.name?.ru?.surname)).toEqual(['Вымыслова'])
    expect(context.representative).toMatchObject({
      role: 'advocate',
      authority: 'доверенность',
      'authority-kk': 'сенімхат',
      'authority-number': '7',
    })
  })

  it('stands for the survivor where there is no suit', () => {
    const context = contextOf({ caseId: bare.caseId })
    expect(context.client?.name).toEqual({ kind: 'pseudonym', full: 'Светлова' })
    expect(context.suit).toBeUndefined()
    expect(context.plaintiffs).toEqual([])
  })
})

describe('suits', () => {
  it('speaks of the suit against us in a response and of ours in a request for refutation', () => {
    expect(contextOf().suit?.['filed-on']).toBe('2026-03-01')
    expect(contextOf({ filing: 'refutation-request' }).suit?.['filed-on']).toBe('2026-03-05')
    expect(contextOf({ filing: 'motion' }).suit?.['filed-on']).toBe('2026-03-05')
  })

  it('sends a request for refutation from our side to the outlet', () => {
    const { client, addressee } = contextOf({ filing: 'refutation-request' })
    expect(client?.id).toBe(small.people.foundation)
    expect(addressee?.id).toBe(second.outletId)
    expect(contextOf().addressee).toBeUndefined()
  })

  it('puts numbered statements first and the others in order of entry', () => {
    const { suit } = contextOf({ filing: 'refutation-request' })
    expect(suit?.statements?.map(({ number, quotation }) => [number, quotation])).toEqual([
      [1, 'первое'],
      [2, 'второе'],
      [3, 'без номера'],
      [4, 'тоже без номера'],
    ])
  })

  it('takes a publication without a suit only where a statement names it', () => {
    const { suit } = contextOf({ filing: 'refutation-request' })
    expect(suit?.publications?.map(({ id }) => id)).toEqual([second.publicationId])
    expect(contextOf().suit?.publications?.map(({ medium }) => medium)).toEqual(['сайт Фонда «Пример»'])
  })

  it('translates a quotation only into a language it is not in', () => {
    const first = (language: 'ru' | 'kk') =>
      contextOf({ language, filing: 'refutation-request' }).suit?.statements?.[0]?.translation
    expect([first('ru'), first('kk')]).toEqual(['перевод', undefined])
  })

  it('says which statements rest on a final judicial act', () => {
    expect(contextOf().suit?.statements?.map((entry) => entry['has-final-act'])).toEqual([true])
    const ours = contextOf({ filing: 'refutation-request' }).suit?.statements ?? []
    expect(ours.filter((entry) => 'has-final-act' in entry)).toEqual([])
  })
})

describe('Kazakh values', () => {
  it('takes Kazakh titles, positions and addresses', () => {
    const context = contextOf({ language: 'kk' })
    expect(context.exhibits?.map(({ title }) => title)).toEqual([
      'Ертедегі шешім',
      'Кейінгі хат',
      'Переписка без даты',
    ])
    expect(context.suit?.statements?.[0]?.position).toBe('мәліметтер шындыққа сәйкес келеді')
    expect(context.plaintiff?.['address-kk']).toBe('Үлгі қаласы, Талап көшесі, 5')
    expect(context.suit?.publications?.[0]?.['medium-kk']).toBe('«Үлгі» қорының сайты')
  })
})

describe('exhibits', () => {
  it('stand by date, undated last, without deleted ones', () => {
    expect(contextOf().exhibits?.map(({ evidenceId }) => evidenceId)).toEqual([
      small.exhibits[2],
      small.exhibits[0],
      small.exhibits[1],
    ])
  })
})
