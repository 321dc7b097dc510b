import { beforeEach, describe, expect, test } from 'vitest'
import { caseTable, permitTable } from '../../../electron/backend/cases/cases.ts'
import {
  consentTable,
  createConsent,
  restrictionTable,
  updateConsent,
} from '../../../electron/backend/consents/consents.ts'
import { hasConsent } from '../../../electron/backend/consents/has-consent.ts'
import { incidentTable, measureTable, orderTable } from '../../../electron/backend/incidents/incidents.ts'
import { reportTable } from '../../../electron/backend/incidents/reports.ts'
import { isFailure } from '../../../shared/failures/failure.ts'
import {
  caseId,
  codes,
  consent,
  consentFields,
  failureOf,
  item,
  named,
  paper,
  person,
  role,
  rooms,
  survivor,
} from './consent-scene.ts'

describe('a way out to media, donors, training or someone else', () => {
  test.each(['media', 'donors', 'training', 'other'] as const)('%s needs her consent', (recipient) => {
    expect(codes({ recipient, text: named })).toEqual(['no-consent text'])
    consent({ purpose: recipient })
    expect(codes({ recipient, text: named })).toEqual([])
  })

  test.each(['court', 'prosecutor', 'party', 'expert'] as const)('%s does not', (recipient) => {
    expect(codes({ recipient, text: named })).toEqual([])
  })

  test('a consent to one purpose opens no other', () => {
    consent({ purpose: 'training' })
    expect(codes({ recipient: 'donors', text: named })).toEqual(['no-consent text'])
  })

  test('what a doctor knows stays in by a restriction of this case, whatever she agreed to in another one', () => {
    const about = { entity: 'person', id: survivor }
    rooms.add(restrictionTable, { caseId, kind: 'medical-secrecy', about, source: 'врач' })
    const other = rooms.add(caseTable, { title: 'Другое дело', kind: 'criminal' })
    rooms.add(consentTable, consentFields({ caseId: other, scopes: ['medical'], evidenceId: paper(other) }))
    consent({ scopes: ['identity', 'story'] })
    expect(codes({ text: named, shows: ['story'] })).toEqual(['medical-secrecy person'])
    consent({ scopes: ['medical'] })
    expect(codes({ text: named, shows: ['story'] })).toEqual([])
  })

  test('her story is taken to be told although nothing names her', () => {
    expect(codes({ text: 'О деле' })).toEqual(['no-consent case'])
    expect(codes({ text: 'О деле', shows: [] })).toEqual([])
    expect(codes({ text: named, shows: [] })).toEqual(['no-consent text'])
  })

  test.each(['survivor', 'victim'])('a %s is asked, a witness or a suspect is not', (kind) => {
    const other = person({ surname: 'Другова', given: 'Мадина' })
    consent()
    role(other, 'witness')
    expect(codes({ text: 'Мадина Другова пришла' })).toEqual([])
    role(other, kind)
    expect(codes({ text: 'Мадина Другова пришла' })).toEqual(['no-consent text'])
  })

  test('an exhibit that may show her shows her; a picture needs the images', () => {
    consent({ scopes: ['identity', 'story', 'medical'] })
    expect(codes({ evidenceIds: [item({ personIds: [survivor] })], shows: ['story'] })).toEqual([])
    const photo = item({ kind: 'photo', personIds: [survivor] })
    expect(codes({ evidenceIds: [photo], shows: ['story'] })).toEqual(['consent-not-valid exhibits'])
    expect(codes({ evidenceIds: [item({ kind: 'photo', personIds: undefined })], shows: [] })).toEqual([
      'consent-not-valid exhibits',
    ])
  })

  test('a survivor of another case counts when she is named', () => {
    consent()
    const other = rooms.add(caseTable, { title: 'Другое', kind: 'criminal' })
    const stranger = person({ surname: 'Небылицына', given: 'Асель' })
    role(stranger, 'victim', other)
    expect(codes({ text: named })).toEqual([])
    expect(codes({ text: 'Асель Небылицына тоже' })).toEqual(['no-consent text'])
    rooms.add(consentTable, consentFields({ caseId: other, personId: stranger, evidenceId: paper(other) }))
    expect(codes({ text: 'Асель Небылицына тоже' })).toEqual([])
  })

  test('in her own case only what she said there counts', () => {
    const other = rooms.add(caseTable, { title: 'Другое', kind: 'criminal' })
    role(survivor, 'survivor', other)
    rooms.add(consentTable, consentFields({ caseId: other, evidenceId: paper(other) }))
    expect(codes({ text: named })).toEqual(['no-consent text'])
  })
})

describe('a consent', () => {
  test.each([
    ['from tomorrow on', { givenOn: '2026-03-13' }, ['consent-not-valid text']],
    ['until today', { until: '2026-03-12' }, []],
    ['until yesterday', { until: '2026-03-11' }, ['consent-not-valid text']],
    ['without a document', { evidenceId: undefined }, ['consent-not-valid text']],
    ['to part of it', { scopes: ['story'] }, ['consent-not-valid text']],
    ['withdrawn today', { withdrawnOn: '2026-03-12' }, ['consent-withdrawn text']],
    [
      'withdrawn, the date is tomorrow’s by mistake',
      { withdrawnOn: '2026-03-13' },
      ['consent-withdrawn text'],
    ],
    ['for this newspaper', { recipient: 'Газета  «Пример»' }, ['consent-not-valid text']],
  ])('%s', (...row) => {
    const [, fields, expected] = row
    consent(fields)
    expect(codes({ text: named })).toEqual(expected)
  })

  test('whose document was never taken in opens nothing', () => {
    consent({ evidenceId: item() })
    expect(codes({ text: named })).toEqual(['consent-not-valid text'])
  })

  test('for a named recipient opens for that one only', () => {
    consent({ recipient: 'Газета «Пример»' })
    expect(codes({ text: named, recipientName: 'ГАЗЕТА «пример»' })).toEqual([])
    expect(codes({ text: named, recipientName: 'Другая' })).toEqual(['consent-not-valid text'])
  })

  test('two that together cover all', () => {
    consent({ scopes: ['identity', 'story'] })
    expect(codes({ text: named })).toEqual(['consent-not-valid text'])
    consent({ scopes: ['images', 'medical'] })
    expect(codes({ text: named })).toEqual([])
  })

  test('no permit stands in for it', () => {
    expect(() =>
      rooms.add(permitTable, {
        caseId,
        lifts: ['no-consent'],
        grantedBy: 'Юрист',
        grantedOn: '2026-03-01',
        evidenceId: paper(),
        personId: survivor,
      }),
    ).toThrow()
  })
})

describe('a child', () => {
  let mother: string
  const childConsent = (fields: Record<string, unknown>) =>
    consent({ givenBy: 'representative', representativeId: mother, ...fields })
  const permitMinor = () =>
    rooms.add(permitTable, {
      caseId,
      lifts: ['minor'],
      grantedBy: 'Мать',
      grantedOn: '2026-03-01',
      evidenceId: paper(),
      personId: survivor,
    })
  beforeEach(() => {
    rooms.command((context) => {
      context.db.run("UPDATE person SET data = json_set(data, '$.minor', json('true')) WHERE id = ?", [
        survivor,
      ])
      context.custody({ subject: survivor, details: {} })
    })
    mother = person({ surname: 'Выдуманова', given: 'Мать' })
    role(mother, 'legal-representative')
  })

  test.each([
    ['agreed too', { assent: 'given' }, []],
    ['was not asked', { assent: 'not-asked' }, ['consent-not-valid text']],
    ['said no', { assent: 'refused' }, ['consent-not-valid text']],
    ['nothing is known of', {}, ['consent-not-valid text']],
    [
      'spoke alone',
      { assent: 'given', givenBy: 'self', representativeId: undefined },
      ['consent-not-valid text'],
    ],
  ])('who %s', (...row) => {
    const [, fields, expected] = row
    permitMinor()
    childConsent(fields)
    expect(codes({ text: named })).toEqual(expected)
  })

  test('is still a minor to the policy: the consent alone is not enough', () => {
    childConsent({ assent: 'given' })
    expect(codes({ text: named })).toEqual(['minor text'])
  })

  test.each(['suspect', 'accused', 'convicted', 'defendant'])(
    'a %s of the case cannot speak for her',
    (kind) => {
      const father = person({ surname: 'Выдуманов', given: 'Отец' })
      role(father, kind)
      const fields = childFields(father)
      const error = failureOf(() => rooms.command((context) => createConsent(context, fields)))
      expect(isFailure(error, 'input.invalid') ? error.details : undefined).toMatchObject({
        where: 'representativeId',
        issue: 'representative-is-other-side',
      })
    },
  )

  test('nor can whoever is suspected in another case of hers', () => {
    const father = person({ surname: 'Выдуманов', given: 'Отец' })
    const other = rooms.add(caseTable, { title: 'Первое', kind: 'criminal' })
    role(survivor, 'victim', other)
    role(father, 'accused', other)
    const given = childFields(father)
    expect(failureOf(() => rooms.command((context) => createConsent(context, given)))).toBeDefined()
  })

  test.each<[string, (father: string) => void]>([
    ['a report', (father) => rooms.add(reportTable, { caseId, madeAt: '2026-02-01', suspectIds: [father] })],
    ['an order', (father) => rooms.add(orderTable, { caseId, kind: 'protective-order', suspectId: father })],
    ['a measure', (father) => rooms.add(measureTable, { caseId, suspectId: father, kind: 'warning' })],
    [
      'an incident',
      (father) => rooms.add(incidentTable, { caseId, participants: [{ personId: father, part: 'suspect' }] }),
    ],
  ])('nor can the suspect of %s, whatever his part in the case is called', (_what, name) => {
    const father = person({ surname: 'Выдуманов', given: 'Отец' })
    const fields = childFields(father)
    expect(failureOf(() => rooms.command((context) => createConsent(context, fields)))).toBeUndefined()
    name(father)
    expect(failureOf(() => rooms.command((context) => createConsent(context, fields)))).toBeDefined()
  })

  test('nor by a change; and once suspected, what he gave before opens nothing', () => {
    const father = person({ surname: 'Выдуманов', given: 'Отец' })
    const suspect = person({ surname: 'Другов', given: 'Иной' })
    role(suspect, 'suspect')
    const given = childFields(father)
    const { id } = rooms.command((context) => createConsent(context, given))
    permitMinor()
    expect(codes({ text: named })).toEqual([])
    const changes = { representativeId: suspect }
    expect(
      failureOf(() => rooms.command((context) => updateConsent(context, { id, version: 1, changes }))),
    ).toBeDefined()
    expect(codes({ text: named })).toEqual([])
    role(father, 'suspect')
    expect(codes({ text: named })).toEqual(['consent-not-valid text'])
  })

  const childFields = (representativeId: string) =>
    consentTable.schema.parse(consentFields({ givenBy: 'representative', representativeId, assent: 'given' }))
})

test('hasConsent answers for one person, purpose, recipient and scope', () => {
  consent({ purpose: 'court', scopes: ['story'], recipient: 'Суд № 1' })
  const ask = (question: object) =>
    rooms.query(({ db }) =>
      hasConsent(db, {
        personId: survivor,
        purpose: 'court',
        recipient: 'суд № 1',
        scope: 'story',
        today: '2026-03-12',
        ...question,
      }),
    )
  expect(ask({})).toBe(true)
  for (const question of [
    { purpose: 'media' },
    { recipient: 'Суд № 2' },
    { recipient: undefined },
    { scope: 'medical' },
    { today: '2026-02-28' },
    { personId: caseId },
  ])
    expect([question, ask(question)]).toEqual([question, false])
})
