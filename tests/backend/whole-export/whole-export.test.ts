import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  exportedElsewhere,
  exportedRecords,
  exportedTables,
  leftOut,
} from '../../../electron/backend/whole-export/contents.ts'
import { tableNames } from '../../../electron/backend/whole-export/whole-export.rows.ts'
import { recordSchemas } from '../../../shared/model/record-fields.ts'
import { createSampleRecords, type SampleRecords } from '../../kit/sample-records.ts'
import { openTestBackend, ownerName, passphrase, type TestBackend } from '../../kit/test-backend.ts'
import { openTestRooms } from '../../kit/test-rooms.ts'

let kit: TestBackend
let sample: SampleRecords
let target: string
const picture = Buffer.from('\u0000\u0001 not a picture, but its very bytes')

beforeAll(async () => {
  kit = await openTestBackend()
  sample = await createSampleRecords(kit.ask, 'Проба')
  const files = [kit.file('Снимок.jpg', picture), kit.file('Заметка.txt', 'Сауле Выдуманова, текст')]
  await kit.ask('evidence.add', { caseId: sample.case, files, defaults: { source: 'проба' } })
  const intimate = kit.file('Личное.jpg', 'other bytes')
  await kit.ask('evidence.add', {
    caseId: sample.case,
    files: [intimate],
    defaults: { source: 'проба', intimate: true },
  })
  const [template] = (await kit.ask('template.list', { language: 'ru' })).templates
  await kit.ask('document.fill', {
    caseId: sample.case,
    template: template?.name ?? '',
    language: 'ru',
  })
  await buildBundle()
  target = join(kit.folder, 'вывод')
})
afterAll(() => kit.close())

/** A volume of a case that nothing stands against. */
async function buildBundle() {
  const { id: caseId } = await kit.ask('case.create', { title: 'Без людей', kind: 'support-only' })
  const { items } = await kit.ask('evidence.add', {
    caseId,
    files: [kit.file('Письмо.txt', 'Первая строка')],
    defaults: { source: 'проба' },
  })
  const sections = [{ title: 'Раздел', evidenceIds: items.map((item) => item.id) }]
  const { id } = await kit.ask('bundle.create', { caseId, title: 'Том', language: 'ru', sections })
  await kit.ask('bundle.build', { id, file: join(kit.folder, 'том.pdf'), recipient: 'court' })
}

const json = (path: string) =>
  JSON.parse(readFileSync(join(target, path), 'utf8')) as { records: Record<string, unknown>[] }
const everyFile = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

describe('everything', () => {
  test('comes out: each field of a record of every type, and the bytes of every file', async () => {
    await kit.ask('task.delete', { id: sample.task, reason: 'проба удаления' })
    const told: { done: number; total: number }[] = []
    const done = await kit.ask(
      'vault.export',
      { folder: target, reason: 'переход на другую программу' },
      { onProgress: ({ done: made, total }) => told.push({ done: made, total }) },
    )
    expect(told.at(-1)?.done).toBe(told.at(-1)?.total)
    expect(done).toMatchObject({ gaps: 0, files: everyFile(target).length })
    for (const entity of Object.keys(recordSchemas)) {
      const { records } = json(`records/${entity}.json`)
      expect(records.length, entity).toBeGreaterThan(0)
      const id = entity === 'person' ? sample.plaintiff : sample[entity as 'case']
      const found = records.find((record) => record['id'] === id)
      if (entity === 'task') {
        expect(found).toMatchObject({ deletedReason: 'проба удаления' })
        continue
      }
      const kept = (await kit.ask(`${entity}.show` as 'case.show', { id })) as Record<string, unknown>
      const { files: _files, ...fields } = kept
      expect(found, entity).toMatchObject(fields)
      // Every field that was given is there, and none under another name.
      expect(
        Object.keys(found ?? {})
          .filter((key) => key !== 'files')
          .sort(),
        entity,
      ).toEqual(Object.keys(fields).sort())
    }
    const evidence = json('records/evidence.json').records.flatMap(
      ({ files }) => files as { name: string; path: string; sha256: string }[],
    )
    expect(evidence.map(({ name }) => name).sort()).toEqual([
      'Заметка.txt',
      'Личное.jpg',
      'Письмо.txt',
      'Снимок.jpg',
    ])
    for (const { path, sha256 } of evidence)
      expect(
        createHash('sha256')
          .update(readFileSync(join(target, path)))
          .digest('hex'),
      ).toBe(sha256)
    const first = evidence.find(({ name }) => name === 'Снимок.jpg')
    expect(readFileSync(join(target, first?.path ?? ''))).toEqual(picture)
    expect(evidence.find(({ name }) => name === 'Личное.jpg')?.path).toMatch(
      /^files\/.+\/intimate\/Личное\.jpg$/u,
    )
    expect(json('records/document.json').records).toHaveLength(1)
    expect(everyFile(join(target, 'documents'))).toHaveLength(1)
    const [volume] = everyFile(join(target, 'bundles'))
    expect(readFileSync(volume ?? '').equals(readFileSync(join(kit.folder, 'том.pdf')))).toBe(true)
    expect(json('records/builds.json').records).toHaveLength(1)
  })

  test('its hashes are checked by sha256sum', () => {
    const told = execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], {
      cwd: target,
      encoding: 'utf8',
    })
    expect(told.trim().split('\n')).toHaveLength(everyFile(target).length - 1)
    expect(told).not.toContain('FAILED')
  })

  test('its custody log is the whole chain, opened', async () => {
    const { records } = json('custody/custody-log.json')
    const { entries } = await kit.ask('custody.list', { open: true, limit: 10_000 })
    expect(records).toHaveLength(entries.length - 1)
    for (const entry of records as { salt: string; details: string; commitment: string }[])
      expect(
        createHash('sha256').update(Buffer.from(entry.salt, 'hex')).update(entry.details).digest('hex'),
      ).toBe(entry.commitment)
    const [last] = entries.slice(-1)
    const sums = createHash('sha256')
      .update(readFileSync(join(target, 'SHA256SUMS')))
      .digest('hex')
    expect(last).toMatchObject({
      action: 'vault.export',
      details: { reason: 'переход на другую программу', sha256: sums, gaps: 0 },
    })
  })

  test('lists, a word to who opens it, and no secret of the vault', () => {
    const cases = readFileSync(join(target, 'lists/case.csv'), 'utf8')
    expect(cases).toMatch(/^\ufeffID;[^\n]*Номер[^\n]*\r\n/u)
    expect(cases).toContain('Дело Проба')
    expect(cases).toContain('Суд Проба')
    for (const words of ['Здесь всё', 'Мұнда қоймада', 'Here is all'])
      expect(readFileSync(join(target, 'README.txt'), 'utf8')).toContain(words)
    for (const file of everyFile(target)) {
      const text = readFileSync(file, 'latin1')
      expect(text).not.toMatch(/AGE-SECRET-KEY-|databaseKey/u)
      expect(statSync(file).mode & 0o077).toBe(0)
    }
    expect(JSON.parse(readFileSync(join(target, 'manifest.json'), 'utf8'))).toMatchObject({
      format: 'sandyq-export',
      by: ownerName,
      reason: 'переход на другую программу',
      contents: { minors: 1 },
    })
  })
})

test('no table of the vault is forgotten: each is brought out, or stays for a reason', async () => {
  const rooms = await openTestRooms()
  const tables = rooms.query(({ db }) => tableNames(db))
  await rooms.close()
  const known = new Set([
    ...[...exportedRecords.values()].map(({ table }) => table),
    ...Object.keys(exportedTables),
    ...exportedElsewhere,
    ...Object.keys(leftOut),
  ])
  const indexes = /^(?:search_text_|sqlite_)/u
  expect(tables.filter((name) => !known.has(name) && !indexes.test(name))).toEqual([])
  expect([...known].filter((name) => !tables.includes(name))).toEqual([])
  expect(Object.keys(recordSchemas).filter((entity) => !exportedRecords.has(entity))).toEqual([])
})

describe('care', () => {
  const reason = 'проба'
  const head = async () => (await kit.ask('vault.info', {})).custody.sequence

  test('nothing is replaced, nothing goes into a vault, and what a stopped computer left is told', async () => {
    const before = await head()
    expect((await kit.refusal('vault.export', { folder: target, reason })).code).toBe('output.exists')
    const inside = join(kit.vaultFolder, 'x')
    expect((await kit.refusal('vault.export', { folder: inside, reason })).code).toBe('output.inside-vault')
    mkdirSync(join(kit.folder, 'новая.partial'))
    const left = await kit.refusal('vault.export', { folder: join(kit.folder, 'новая'), reason })
    expect(left).toMatchObject({
      code: 'output.exists',
      details: { file: expect.stringContaining('новая.partial') as string },
    })
    expect(existsSync(join(kit.folder, 'новая.partial'))).toBe(true)
    rmSync(join(kit.folder, 'новая.partial'), { recursive: true })
    expect((await kit.refusal('vault.export', { folder: 'x', reason: ' ' })).code).toBe('input.invalid')
    const file = kit.file('занято', 'файл')
    expect((await kit.refusal('vault.export', { folder: file, reason })).code).toBe('output.exists')
    const below = await kit.refusal('vault.export', { folder: join(file, 'x'), reason })
    expect(below.code).toBe('output.not-written')
    expect(await head()).toBe(before)
  })

  test('an empty folder is taken; two exhibits of one name stand side by side; a title cannot lead out', async () => {
    const { id } = await kit.ask('case.create', { title: '../../../наружу: "дело"?', kind: 'criminal' })
    mkdirSync(join(kit.folder, 'a'))
    mkdirSync(join(kit.folder, 'b'))
    const files = [kit.file('a/x.txt', '1'), kit.file('b/X.txt', '2')]
    await kit.ask('evidence.add', { caseId: id, files })
    const folder = join(kit.folder, 'пустая')
    mkdirSync(folder)
    await kit.ask('vault.export', { folder, reason })
    const [own] = readdirSync(join(folder, 'files')).filter((name) => name.includes('наружу'))
    expect(readdirSync(join(folder, 'files', own ?? '')).sort()).toEqual(['X (2).txt', 'x.txt'])
    expect(readdirSync(kit.folder).filter((name) => name.endsWith('.partial'))).toEqual([])
  })

  test('an exhibit called as the folder of intimate files has its place beside it', async () => {
    const { id } = await kit.ask('case.create', { title: 'Имя папки', kind: 'criminal' })
    await kit.ask('evidence.add', { caseId: id, files: [kit.file('intimate', 'открытое')] })
    const files = [kit.file('личное.txt', 'личное')]
    await kit.ask('evidence.add', { caseId: id, files, defaults: { intimate: true } })
    const folder = join(kit.folder, 'имя')
    await kit.ask('vault.export', { folder, reason })
    const own = everyFile(join(folder, 'files')).filter((file) => file.includes('Имя папки'))
    expect(own.map((file) => readFileSync(file, 'utf8')).toSorted()).toEqual(['личное', 'открытое'])
  })

  test('what was deleted comes out too, apart from what stands', async () => {
    const { id } = await kit.ask('case.create', { title: 'Удалённое рядом', kind: 'criminal' })
    const { items } = await kit.ask('evidence.add', { caseId: id, files: [kit.file('прочь.txt', 'прочь')] })
    await kit.ask('evidence.add', { caseId: id, files: [kit.file('здесь.txt', 'здесь')] })
    await kit.ask('evidence.delete', { id: items[0]?.id ?? '', reason: 'внесено по ошибке' })
    const folder = join(kit.folder, 'удалённое')
    await kit.ask('vault.export', { folder, reason })
    const own = everyFile(join(folder, 'files')).filter((file) => file.includes('Удалённое рядом'))
    expect(
      own.filter((file) => file.includes('/deleted/')).map((file) => readFileSync(file, 'utf8')),
    ).toEqual(['прочь'])
    expect(own).toHaveLength(2)
  })

  test('stopped, it leaves nothing, and the log says nothing', async () => {
    const [before, controller] = [await head(), new AbortController()]
    const folder = join(kit.folder, 'остановлена')
    const refusal = await kit.refusal(
      'vault.export',
      { folder, reason },
      {
        signal: controller.signal,
        onProgress: ({ done }) => {
          if (done > 3) controller.abort()
        },
      },
    )
    expect(refusal.code).toBe('job.cancelled')
    expect(readdirSync(kit.folder).filter((name) => name.startsWith('остановлена'))).toEqual([])
    expect(await head()).toBe(before)
  })

  test('stopped when the last byte is written, it leaves nothing either', async () => {
    const told: { done: number; total: number }[] = []
    await kit.ask(
      'vault.export',
      { folder: join(kit.folder, 'целиком'), reason },
      { onProgress: ({ done, total }) => told.push({ done, total }) },
    )
    // All of it is said to be out when it is, and not before.
    expect(told.findIndex(({ done, total }) => done === total)).toBe(told.length - 1)
    const [before, controller] = [await head(), new AbortController()]
    let left = told.length
    const refusal = await kit.refusal(
      'vault.export',
      { folder: join(kit.folder, 'в последний миг'), reason },
      {
        signal: controller.signal,
        onProgress: () => {
          left -= 1
          if (left === 0) controller.abort()
        },
      },
    )
    expect([left, refusal.code]).toEqual([0, 'job.cancelled'])
    expect(readdirSync(kit.folder).filter((name) => name.startsWith('в последний миг'))).toEqual([])
    expect(await head()).toBe(before)
  })

  test('what changes meanwhile is not in it: it is one moment', async () => {
    const folder = join(kit.folder, 'миг')
    let changed: Promise<unknown> | undefined
    await kit.ask(
      'vault.export',
      { folder, reason },
      {
        onProgress: () => {
          changed ??= kit.ask('case.create', { title: 'Появилось потом', kind: 'criminal' })
        },
      },
    )
    await changed
    expect(readFileSync(join(folder, 'records/case.json'), 'utf8')).not.toContain('Появилось потом')
    expect((await kit.ask('case.list', { text: 'Появилось' })).total).toBe(1)
  })

  test('a lost file keeps nothing else in, and is named', async () => {
    const { id: caseId } = await kit.ask('case.create', { title: 'С потерей', kind: 'criminal' })
    const { items } = await kit.ask('evidence.add', {
      caseId,
      files: [kit.file('потеря.bin', 'была')],
    })
    const before = new Set(everyFile(join(kit.vaultFolder, 'objects')))
    const { items: more } = await kit.ask('evidence.add', {
      caseId,
      files: [kit.file('порча.bin', 'испорчена')],
    })
    const [damaged] = everyFile(join(kit.vaultFolder, 'objects')).filter((file) => !before.has(file))
    writeFileSync(damaged ?? '', 'age-encryption.org/v1\nnothing')
    const folder = join(kit.folder, 'с потерей')
    expect(await kit.ask('vault.export', { folder, reason })).toMatchObject({ gaps: 1 })
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { gaps: unknown[] }
    expect(manifest.gaps).toMatchObject([{ kind: 'file', id: more[0]?.fileId, name: 'порча.bin' }])
    expect(everyFile(folder).some((file) => file.endsWith('порча.bin'))).toBe(false)
    expect(readFileSync(join(folder, 'README.txt'), 'utf8')).toContain('gaps')
    expect(items).toHaveLength(1)
  })

  test('only who made the vault, with her key given just before', async () => {
    kit.clock.now = new Date('2026-03-12T10:10:00.000Z')
    const folder = join(kit.folder, 'поздно')
    expect(await kit.refusal('vault.export', { folder, reason })).toMatchObject({ code: 'vault.prove-first' })
    await kit.ask('vault.prove', { passphrase })
    const other = {
      kind: 'passphrase' as const,
      label: 'Вторая',
      person: 'Вторая Вера',
      passphrase: 'тихий паром 9 везёт синие чайники',
    }
    await kit.ask('vault.slots.add', other)
    await kit.ask('vault.lock', {})
    await kit.ask('vault.open', { folder: kit.vaultFolder, passphrase: other.passphrase })
    expect((await kit.refusal('vault.export', { folder, reason })).code).toBe('vault.not-owner')
    expect(existsSync(folder)).toBe(false)

    // A changed passphrase is a new slot: the maker of the vault is its owner all the same.
    await kit.ask('vault.lock', {})
    await kit.ask('vault.open', { folder: kit.vaultFolder, passphrase })
    const fresh = 'пятый чайник 4 ищет сонную реку'
    await kit.ask('vault.passphrase', { current: passphrase, next: fresh })
    const { slots } = await kit.ask('vault.slots.list', {})
    for (const { slotId } of slots.filter(({ kind }) => kind === 'recovery'))
      await kit.ask('vault.slots.remove', { slotId })
    expect((await kit.ask('vault.slots.list', {})).slots.map(({ label }) => label)).toEqual([
      'Вторая',
      ownerName,
    ])
    await kit.ask('vault.export', { folder, reason })
    expect(existsSync(folder)).toBe(true)
  })
})
