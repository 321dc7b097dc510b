import { describe, expect, test } from 'vitest'
import { entityOfField, fieldShape } from '../../shared/model/field-shape.ts'
import { recordFields, recordSchemas, type RecordEntity } from '../../shared/model/record-fields.ts'

describe('the shape of a field', () => {
  test('is read off the schema', () => {
    expect(fieldShape('person', 'kind')).toMatchObject({ kind: 'choice', isRequired: true })
    expect(fieldShape('person', 'birthDate')).toMatchObject({ kind: 'day', isRequired: false })
    expect(fieldShape('evidence', 'notes').kind).toBe('long')
    expect(fieldShape('evidence', 'personIds')).toMatchObject({ kind: 'record', isList: true })
    expect(fieldShape('evidence', 'intimate').kind).toBe('check')
    expect(fieldShape('suit', 'moralDamageTiyn').kind).toBe('money')
    expect(fieldShape('publication', 'publishedAt').kind).toBe('day-or-moment')
    expect(fieldShape('evidence', 'recording').inner).toContain('recordedAt')
    expect(fieldShape('person', 'phones')).toMatchObject({ kind: 'group', isList: true })
    expect(fieldShape('role', 'authority.powers')).toMatchObject({ kind: 'choice', isList: true })
  })

  test('is known for every field of every record', () => {
    for (const entity of Object.keys(recordSchemas) as RecordEntity[])
      for (const path of recordFields(entity).keys())
        if (!path.startsWith('caseForms.')) expect(() => fieldShape(entity, path)).not.toThrow()
  })

  test('of a field nobody has is a defect', () => {
    expect(() => fieldShape('person', 'nothing')).toThrow('person has no field nothing')
  })
})

test('a field of ids names its record type', () => {
  const entities = ['person', 'case', 'evidence'] as const
  expect(entityOfField('captureEvidenceId', entities)).toBe('evidence')
  expect(entityOfField('caseId', entities)).toBe('case')
  expect(entityOfField('courtId', entities)).toBeUndefined()
  expect(entityOfField('identity', entities)).toBeUndefined()
})
