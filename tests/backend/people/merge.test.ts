import { openVault } from '../../../electron/backend/vault/open-vault.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { references } from '../../../electron/backend/records/references.ts'
import { searchable } from '../../../electron/backend/search/searchable.ts'
import { personId } from '../../../shared/model/ids.ts'
import { recordSchemas } from '../../../shared/model/record-fields.ts'
import { createSampleRecords, type SampleRecords } from '../../kit/sample-records.ts'
import { openTestBackend, passphrase, type TestBackend } from '../../kit/test-backend.ts'

let kit: TestBackend
let sample: SampleRecords
beforeEach(async () => {
  kit = await openTestBackend()
  sample = await createSampleRecords(kit.ask)
})
afterEach(() => kit.close())

async function show(id: string) {
  return kit.ask('person.show', { id })
}

async function merge(id: string, loserId: string, changes: Record<string, unknown> = {}) {
  const [survivor, loser] = [await show(id), await show(loserId)]
  return kit.ask('person.merge', {
    id,
    version: survivor.version,
    loserId,
    loserVersion: loser.version,
    changes,
    reason: 'одно лицо',
  })
}

/** Every row of every table of the vault, read beside the backend. */
async function readTables(): Promise<{ table: string; rows: Record<string, unknown>[] }[]> {
  await kit.ask('vault.lock', {})
  const session = await openVault({
    folder: kit.vaultFolder,
    key: { kind: 'passphrase', passphrase },
    workFactor: 10,
  })
  try {
    return session.database.read((db) =>
      db
        .all<{ name: string }>(
          "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'",
        )
        .map(({ name }) => ({ table: name, rows: db.all<Record<string, unknown>>(`SELECT * FROM ${name}`) })),
    )
  } finally {
    session.close()
    await kit.ask('vault.open', { folder: kit.vaultFolder, passphrase })
  }
}

/** Paths of a schema's fields that hold the id of a person. */
function personPaths(schema: z.core.$ZodType, path = ''): string[] {
  if (schema === personId) return [path]
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return personPaths(schema.def.innerType, path)
  if (schema instanceof z.ZodArray) return personPaths(schema.def.element, `${path}[]`)
  if (schema instanceof z.ZodObject)
    return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, inner]) =>
      personPaths(inner, path === '' ? key : `${path}.${key}`),
    )
  return schema instanceof z.ZodUnion ? schema.options.flatMap((option) => personPaths(option, path)) : []
}

describe('pointers at a person', () => {
  const pointing = Object.entries(recordSchemas).flatMap(([entity, schema]) =>
    personPaths(schema).map((path) => [entity, path] as const),
  )

  test('are read off the schemas', () => {
    expect(pointing).toContainEqual(['evidence', 'personIds[]'])
    expect(pointing).toContainEqual(['case', 'leadLawyerId'])
    expect(pointing).toContainEqual(['conflict', 'findings[].personId'])
    expect(pointing).not.toContainEqual(['role', 'caseId'])
  })

  test.each([...new Set(pointing.map(([entity]) => entity))])(
    'of %s are among the references, so that nobody who is named is deleted',
    (entity) => {
      expect(references['person']?.map((reference) => reference.name)).toContain(entity)
    },
  )

  test('of every record type that has some are tried by the sample', async () => {
    const named = new Set(Object.values(sample))
    const untried = await Promise.all(
      [...new Set(pointing.map(([entity]) => entity))].map(async (entity) => {
        const { items } = (await kit.ask(`${entity}.list` as 'role.list', { limit: 1_000 })) as {
          items: object[]
        }
        return items.some((item) => [...named].some((id) => JSON.stringify(item).includes(`"${id}"`)))
          ? []
          : [entity]
      }),
    )
    expect(untried.flat()).toEqual([])
    // A type the merge cannot parse again would be moved without its sort keys and its words.
    for (const entity of new Set(pointing.map(([name]) => name)))
      expect([...searchable.keys()]).toContain(entity)
  })
})

describe('a merge', () => {
  test.each(['plaintiff', 'lawyer', 'child', 'court'] as const)(
    'leaves no pointer at %s in any table',
    async (name) => {
      const loser = sample[name]
      const fields =
        name === 'court'
          ? { kind: 'legal' as const, legalName: 'Тот же суд' }
          : { kind: 'natural' as const, name: { surname: 'Та же' } }
      const { id } = await kit.ask('person.create', fields)
      const { moved } = await merge(id, loser)
      expect(moved.length).toBeGreaterThan(0)
      const history = /^(?:custody_|person_merge$|build$|search_)/u
      const tables = await readTables()
      const left = tables
        .filter(({ table }) => !history.test(table))
        .flatMap(({ table, rows }) =>
          rows
            .filter((row) => row['id'] !== loser)
            .filter((row) =>
              Object.entries(row).some(
                ([column, value]) =>
                  !/^(?:created|changed)_by$/u.test(column) &&
                  typeof value === 'string' &&
                  value.includes(loser),
              ),
            )
            .map(() => table),
        )
      expect(await kit.refusal('person.show', { id: loser })).toMatchObject({ code: 'record.not-found' })
      expect(left).toEqual([])
    },
  )

  test('keeps both histories: the log of the survivor has what was done to either', async () => {
    const { id } = await kit.ask('person.create', { kind: 'natural', name: { surname: 'Та же' } })
    await merge(id, sample.child)
    const { items } = await kit.ask('custody.browse', { subject: id })
    const subjects = new Set(items.map((item) => item.subject))
    expect(subjects).toEqual(new Set([id, sample.child]))
    expect(items.filter((item) => item.subject === sample.child).map((item) => item.action)).toEqual([
      'person.merge',
      'person.create',
    ])
    const { entries } = await kit.ask('custody.list', { subject: id })
    expect(new Set(entries.map((entry) => entry.subject))).toEqual(subjects)
    const { merges } = await kit.ask('person.merges', { id })
    expect(merges).toMatchObject([{ loserId: sample.child, survivorId: id, reason: 'одно лицо' }])
  })

  test('takes the fields that were chosen, and finds the survivor by them', async () => {
    const { id } = await kit.ask('person.create', { kind: 'natural', name: { surname: 'Та же' } })
    await merge(id, sample.child, { name: { surname: 'Выбранова' }, minor: true })
    expect(await show(id)).toMatchObject({ name: { surname: 'Выбранова' }, minor: true })
    expect((await kit.ask('person.list', { text: 'выбранова' })).total).toBe(1)
    expect((await kit.ask('person.list', { text: 'дитя' })).total).toBe(0)
  })

  test('loses no protection, no contact and no note by saying nothing of them; null leaves a field empty', async () => {
    const name = { surname: 'Та же' }
    const phone = (value: string) => ({ purpose: 'contact' as const, value })
    const { id } = await kit.ask('person.create', {
      kind: 'natural',
      name,
      phones: [phone('1'), phone('2')],
      notes: 'одна',
      caseForms: { ru: { genitive: 'Той же' } },
    })
    const other = await kit.ask('person.create', {
      kind: 'natural',
      name: { surname: 'Другая' },
      minor: true,
      sealed: true,
      pseudonym: 'Свидетель-7',
      safeContact: 'не звонить',
      phones: [phone('2'), phone('3')],
      addresses: [{ purpose: 'shelter', value: 'тайный' }],
      occupation: 'врач',
      notes: 'другая',
      caseForms: { ru: { genitive: 'Другой' } },
    })
    await merge(id, other.id, { occupation: null })
    const merged = await show(id)
    expect(merged).toMatchObject({
      name,
      minor: true,
      sealed: true,
      pseudonym: 'Свидетель-7',
      safeContact: 'не звонить',
      phones: [phone('1'), phone('2'), phone('3')],
      addresses: [{ purpose: 'shelter', value: 'тайный' }],
      notes: 'одна\n\nдругая',
      caseForms: { ru: { genitive: 'Той же' } },
    })
    expect(merged).not.toHaveProperty('occupation')
  })

  test('a person who was deleted and restored is found again as a duplicate', async () => {
    const twin = {
      kind: 'natural',
      name: { surname: 'Двойникова', given: 'Проба' },
      birthDate: '1990-01-01',
    } as const
    const one = await kit.ask('person.create', twin)
    await kit.ask('person.create', twin)
    const pairs = async () => (await kit.ask('person.duplicates', { id: one.id })).pairs.length
    expect(await pairs()).toBe(1)
    await kit.ask('person.delete', { id: one.id, reason: 'проба' })
    await kit.ask('person.restore', { id: one.id })
    expect(await pairs()).toBe(1)
  })

  test('whoever one of the two protects stays protected, and is still known by the name that went', async () => {
    const create = (fields: Record<string, unknown>) =>
      kit.ask('person.create', { kind: 'natural', ...fields } as never)
    const kept = await create({
      name: { surname: 'Новофамильева' },
      sealed: false,
      minor: false,
      birthDate: '1990-01-01',
    })
    const gone = await create({
      name: { surname: 'Девичьева', given: 'Лира' },
      sealed: true,
      minor: true,
      birthDate: '2014-01-01',
    })
    await merge(kept.id, gone.id)
    expect(await show(kept.id)).toMatchObject({ sealed: true, minor: true, birthDate: '2014-01-01' })
    const { id: caseId } = await kit.ask('case.create', { title: 'Вымышленное дело', kind: 'criminal' })
    await kit.ask('incident.create', {
      caseId,
      when: { precision: 'day', from: '2026-01-01' },
      place: 'дом, где жила Девичьева Лира',
    } as never)
    const { obstacles } = await kit.ask('timeline.preview', { caseId })
    expect(obstacles.map(({ subject }) => subject)).toContain(kept.id)
    expect(await kit.refusal('person.restore', { id: gone.id })).toMatchObject({ code: 'person.merged' })
  })

  test('of two who are tied to each other leaves nobody tied to herself', async () => {
    const { id } = await kit.ask('person.create', {
      kind: 'natural',
      name: { surname: 'Та же' },
      representativeId: sample.child,
    })
    await kit.ask('relationship.create', { personId: id, kind: 'sibling', otherId: sample.child })
    const role = await kit.ask('role.create', {
      caseId: sample.case,
      personId: id,
      role: 'advocate',
      representsId: sample.child,
    })
    await merge(id, sample.child)
    expect(await show(id)).not.toHaveProperty('representativeId')
    expect((await kit.ask('relationship.list', { filter: { personId: id } })).total).toBe(0)
    expect(await kit.ask('role.show', { id: role.id })).not.toHaveProperty('representsId')
  })

  test('of one who stands twice in a list leaves her there once', async () => {
    const { id } = await kit.ask('person.create', { kind: 'natural', name: { surname: 'Та же' } })
    const { version } = await kit.ask('evidence.show', { id: sample.evidence })
    await kit.ask('evidence.update', {
      id: sample.evidence,
      version,
      changes: { personIds: [sample.child, id] },
    })
    await merge(id, sample.child)
    expect((await kit.ask('evidence.show', { id: sample.evidence })).personIds).toEqual([id])
  })

  test('is refused for an older version, for one and the same, for two kinds, and for who opened the vault', async () => {
    const { id } = await kit.ask('person.create', { kind: 'natural', name: { surname: 'Та же' } })
    const ask = async (changes: object) =>
      (
        await kit.refusal('person.merge', {
          id,
          version: 1,
          loserId: sample.child,
          loserVersion: 1,
          reason: 'проба',
          ...changes,
        })
      ).code
    expect(await ask({ loserVersion: 7 })).toBe('record.changed')
    expect(await ask({ version: 7 })).toBe('record.changed')
    expect(await ask({ loserId: id })).toBe('input.invalid')
    expect(await ask({ loserId: sample.court })).toBe('person.merge-kinds')
    const { slots } = await kit.ask('vault.slots.list', {})
    expect(await ask({ loserId: slots[0]?.personId })).toBe('person.merge-self')
    expect(await show(sample.child)).toMatchObject({ version: 1 })
  })
})

describe('a merge that is taken back', () => {
  const everything = async () =>
    JSON.stringify(
      await Promise.all(
        Object.keys(recordSchemas).map(async (entity) => {
          const { items } = await kit.ask(`${entity}.list` as 'role.list', { limit: 1_000 })
          return items.map(({ version: _v, changedAt: _a, ...fields }) => fields)
        }),
      ),
    )

  test.each(['plaintiff', 'lawyer', 'child'] as const)('leaves everything as it was: %s', async (name) => {
    const { id } = await kit.ask('person.create', {
      kind: 'natural',
      name: { surname: 'Та же' },
      representativeId: sample[name],
    })
    await kit.ask('relationship.create', { personId: id, kind: 'sibling', otherId: sample[name] })
    const before = await everything()
    await merge(id, sample[name], { name: { surname: 'Выбранова' } })
    expect(await everything()).not.toBe(before)
    await kit.ask('person.unmerge', { loserId: sample[name] })
    expect(await everything()).toBe(before)
    expect((await kit.ask('person.merges', { id })).merges).toEqual([])
    expect((await kit.refusal('person.unmerge', { loserId: sample[name] })).code).toBe('record.not-found')
  })

  test('is refused when what it changed was changed again', async () => {
    const { id } = await kit.ask('person.create', { kind: 'natural', name: { surname: 'Та же' } })
    await merge(id, sample.child)
    const { version } = await kit.ask('evidence.show', { id: sample.evidence })
    await kit.ask('evidence.update', {
      id: sample.evidence,
      version,
      changes: { personIds: [id, sample.lawyer] },
    })
    expect(await kit.refusal('person.unmerge', { loserId: sample.child })).toEqual({
      code: 'person.merge-changed',
      details: { by: 'evidence' },
    })
    expect((await kit.refusal('person.show', { id: sample.child })).code).toBe('record.not-found')
  })
})
