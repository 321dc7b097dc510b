import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, describe, test } from 'vitest'
import { safeFileName } from '../../../electron/backend/evidence/export-evidence.ts'
import type { WritableFile } from '../../../electron/backend/file-access.ts'
import { openTestBackend, passphrase, type TestBackend } from '../../kit/test-backend.ts'

let kit: TestBackend
/** What happens around the moment when a file gets its name. */
let naming: (file: WritableFile) => Promise<void> = (file) => file.finish()

beforeAll(async () => {
  kit = await openTestBackend()
  const { files } = kit.environment
  Object.assign(kit.environment, {
    files: {
      ...files,
      createForWrite: async (...given: Parameters<typeof files.createForWrite>) => {
        const target = await files.createForWrite(...given)
        return { ...target, finish: () => naming(target) }
      },
    },
  })
})
afterAll(() => kit.close())

const newCase = async () => (await kit.ask('case.create', { title: 'Дело', kind: 'civil-defamation' })).id
const addOne = async (name: string, content: string) => {
  const input = { caseId: await newCase(), files: [kit.file(name, content)], defaults: { personIds: [] } }
  return (await kit.ask('evidence.add', input)).items[0]?.id ?? ''
}
const entriesOf = async (subject: string) =>
  (await kit.ask('custody.list', { subject, open: true, limit: 100 })).entries.filter(
    (entry) => entry.action === 'evidence.export',
  )

test.each([
  ['Справка.pdf', 'Справка.pdf'],
  ['../../etc/passwd', '_.._etc_passwd'],
  ['a\u202Efdp.exe', 'a_fdp.exe'],
  ['a\u2066b\u2069\u200Fc\u2028d', 'a_b__c_d'],
  ['CON', '_CON'],
  ['nul.txt', '_nul.txt'],
  ['com1 .log', '_com1 .log'],
  ['LPT²', '_LPT²'],
  ['console.log', 'console.log'],
  ['name. . ', 'name'],
  ['...', 'file'],
])('%j leaves as %j', (name, safe) => {
  expect(safeFileName(name)).toBe(safe)
})

describe('no copy is outside that the custody log does not know of', () => {
  test('when the vault is locked as the file gets its name', async () => {
    const id = await addOne('locked.txt', 'во время закрытия')
    const folder = join(kit.folder, 'out-locked')
    let locking: Promise<unknown> = Promise.resolve()
    naming = async (file) => {
      await file.finish()
      locking = kit.backend.call('vault.lock', {})
    }
    await kit.backend.call('evidence.export', { id, folder })
    naming = (file) => file.finish()
    await locking
    expect(existsSync(join(folder, 'locked.txt'))).toBe(true)
    await kit.ask('vault.open', { folder: kit.vaultFolder, passphrase })
    expect(await entriesOf(id)).toHaveLength(1)
  })

  test('when it is locked before: then there is no copy either', async () => {
    const id = await addOne('early.txt', 'до закрытия')
    const folder = join(kit.folder, 'out-early')
    let locking: Promise<unknown> = Promise.resolve()
    const onProgress = () => {
      locking = kit.backend.call('vault.lock', {})
    }
    const refused = await kit.refusal('evidence.export', { id, folder }, { onProgress })
    await locking
    expect(refused.code).toBe('vault.locked')
    expect(existsSync(folder)).toBe(false)
    await kit.ask('vault.open', { folder: kit.vaultFolder, passphrase })
    expect(await entriesOf(id)).toEqual([])
  })

  test('and one that could not get its name is told in a second entry', async () => {
    const id = await addOne('taken.txt', 'имя занято')
    const folder = join(kit.folder, 'out-taken')
    naming = async (file) => {
      writeFileSync(join(folder, 'taken.txt'), 'другой')
      await file.finish()
    }
    expect((await kit.refusal('evidence.export', { id, folder })).code).toBe('output.exists')
    naming = (file) => file.finish()
    expect(readdirSync(folder)).toEqual(['taken.txt'])
    const sha256 = (await kit.ask('evidence.show', { id })).files[0]?.sha256 ?? ''
    const [first, second] = await entriesOf(id)
    expect(JSON.stringify(first)).toContain(sha256)
    expect(JSON.stringify(first)).not.toContain('notWritten')
    expect(JSON.stringify(second)).toContain('notWritten')
    expect(JSON.stringify(second)).toContain(sha256)
  })
})

test('an original leaves only when neither it nor its name tells what is protected', async () => {
  const caseId = await newCase()
  const { id: personId } = await kit.ask('person.create', {
    kind: 'natural',
    name: { surname: 'Выдуманова', given: 'Лира' },
    sealed: true,
    pseudonym: 'Свидетель 1',
  })
  await kit.ask('role.create', { caseId, personId, role: 'witness' })
  const add = async (name: string, content: string) => {
    const defaults = { personIds: [] }
    const { items } = await kit.ask('evidence.add', { caseId, files: [kit.file(name, content)], defaults })
    return items[0]?.id ?? ''
  }
  const folder = join(kit.folder, 'out-policy')
  for (const id of [await add('plain.txt', 'от Выдумановой Лиры'), await add('Выдуманова Л.txt', 'пусто')])
    expect((await kit.refusal('evidence.export', { id, folder })).code).toBe('export.refused')
  const open = await add('open.txt', 'от Свидетеля 1')
  expect((await kit.ask('evidence.export', { id: open, folder })).files[0]?.name).toBe('open.txt')
  const { entries } = await kit.ask('custody.list', { subject: open, limit: 100 })
  expect(entries.filter((entry) => entry.action === 'evidence.export')).toHaveLength(1)
  expect((await kit.refusal('evidence.export', { id: open, folder })).code).toBe('output.exists')
})
