import { describe, expect, test } from 'vitest'
import {
  consentTable,
  createConsent,
  deleteConsent,
  updateConsent,
} from '../../../electron/backend/consents/consents.ts'
import { showStanding } from '../../../electron/backend/consents/standing.ts'
import { isFailure } from '../../../shared/failures/failure.ts'
import { caseId, codes, consent, consentFields, failureOf, named, rooms, survivor } from './consent-scene.ts'

describe('a consent', () => {
  test('taken back takes with it what was agreed to before, for the same recipient, and nothing that came after', () => {
    consent({ givenOn: '2026-02-01' })
    consent({ givenOn: '2026-02-10', scopes: ['identity'], withdrawnOn: '2026-02-20' })
    expect(codes({ text: named })).toEqual(['consent-withdrawn text'])
    expect(codes({ text: 'О деле', shows: ['story'] })).toEqual([])
    consent({ givenOn: '2026-02-21', scopes: ['identity'] })
    expect(codes({ text: named })).toEqual([])
    consent({ givenOn: '2026-02-22', recipient: 'Газета «Пример»', withdrawnOn: '2026-02-23' })
    expect(codes({ text: named })).toEqual([])
    expect(codes({ text: named, recipientName: 'Газета «Пример»' })).toEqual(['consent-withdrawn text'])
  })

  test('given and taken back on one day: the later paper is the last word', () => {
    consent({ givenOn: '2026-02-20' })
    consent({ givenOn: '2026-02-10', withdrawnOn: '2026-02-20' })
    expect(codes({ text: named })).toEqual(['consent-withdrawn text'])
    consent({ givenOn: '2026-02-20' })
    expect(codes({ text: named })).toEqual([])
  })

  test('taken back stops at once, also one to an expert; a new one opens again', () => {
    const id = consent({ purpose: 'expert' })
    expect(codes({ recipient: 'expert', text: named })).toEqual([])
    const changes = { withdrawnOn: '2026-03-12', withdrawnWhy: 'передумала' }
    rooms.command((context) => updateConsent(context, { id, version: 1, changes }))
    expect(codes({ recipient: 'expert', text: named })).toEqual(['consent-withdrawn text'])
    consent({ purpose: 'expert', givenOn: '2026-03-12' })
    expect(codes({ recipient: 'expert', text: named })).toEqual([])
  })

  test('that was taken back is not given again by a change', () => {
    const id = consent({ withdrawnOn: '2026-03-10' })
    const changes = { withdrawnOn: null }
    const error = failureOf(() =>
      rooms.command((context) => updateConsent(context, { id, version: 1, changes })),
    )
    expect(isFailure(error, 'input.invalid') ? error.details : undefined).toMatchObject({
      issue: 'consent-was-withdrawn',
    })
  })

  test('that was taken back is not taken back earlier, which would leave standing what came in between', () => {
    consent({ givenOn: '2026-02-05' })
    const id = consent({ givenOn: '2026-02-01', withdrawnOn: '2026-03-01' })
    expect(codes({ text: named })).toEqual(['consent-withdrawn text'])
    const changes = { withdrawnOn: '2026-02-02' }
    const error = failureOf(() =>
      rooms.command((context) => updateConsent(context, { id, version: 1, changes })),
    )
    expect(isFailure(error, 'input.invalid') ? error.details : undefined).toMatchObject({
      where: 'withdrawnOn',
      issue: 'consent-was-withdrawn',
    })
    expect(codes({ text: named })).toEqual(['consent-withdrawn text'])
  })

  test('is not taken back before it was given', () => {
    const fields = consentFields({ givenOn: '2026-02-05', withdrawnOn: '2026-02-04' })
    const error = failureOf(() =>
      rooms.command((context) => createConsent(context, consentTable.schema.parse(fields))),
    )
    expect(isFailure(error, 'input.invalid') ? error.details : undefined).toMatchObject({
      where: 'withdrawnOn',
      issue: 'ends-before-start',
    })
  })

  test('is told beside a record as the policy takes it: what was taken back since stands for nothing', () => {
    const stands = () =>
      rooms.query((context) =>
        showStanding(context, { caseId: caseId as never, personIds: [survivor as never] }),
      ).people[0]?.purposes
    consent({ givenOn: '2026-02-01' })
    expect(stands()).toEqual([{ purpose: 'media', state: 'in-force' }])
    consent({ givenOn: '2026-02-10', withdrawnOn: '2026-02-20', recipient: 'Газета «Пример»' })
    expect(stands()).toEqual([{ purpose: 'media', state: 'in-force' }])
    consent({ givenOn: '2026-02-10', withdrawnOn: '2026-02-20' })
    expect(stands()).toEqual([{ purpose: 'media', state: 'withdrawn' }])
  })

  test.each([
    ['purpose', 'other'],
    ['scopes', ['story']],
    ['recipient', 'Некто'],
  ])('that was taken back keeps its %s', (field, value) => {
    const id = consent({ purpose: 'expert', withdrawnOn: '2026-03-10' })
    const input = { id, version: 1, changes: { [field]: value, notes: 'пояснение' } }
    const error = failureOf(() => rooms.command((context) => updateConsent(context, input)))
    expect(isFailure(error, 'input.invalid') ? error.details : undefined).toMatchObject({
      where: field,
      issue: 'consent-was-withdrawn',
    })
    rooms.command((context) => updateConsent(context, { ...input, changes: { notes: 'пояснение' } }))
  })

  test('that was taken back is not deleted: what it stops stays stopped', () => {
    const id = consent({ purpose: 'expert', withdrawnOn: '2026-03-10' })
    const error = failureOf(() =>
      rooms.command((context) => deleteConsent(context, { id, reason: 'мешает выводу' })),
    )
    expect(isFailure(error, 'input.invalid') ? error.details : undefined).toMatchObject({
      where: 'id',
      issue: 'consent-was-withdrawn',
    })
    expect(codes({ recipient: 'expert', text: named })).toEqual(['consent-withdrawn text'])
  })
})
