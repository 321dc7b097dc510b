import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { FileAccess, ReadableFile } from '../../electron/backend/file-access.ts'
import { openTestBackend, ownerName, passphrase, type TestBackend } from '../kit/test-backend.ts'

const secretName = 'Жасырынова Құпия Сақтаулыевна'
/** A file that waits for the test between its pieces. */
const gates = new Map<string, { opened: Promise<void>; open: () => void; reached: () => void }>()
let kit: TestBackend
let failNext: Error | undefined

function gated(file: ReadableFile): ReadableFile {
  const gate = gates.get(file.name)
  if (gate === undefined) return file
  return {
    ...file,
    stream: async function* () {
      yield* file.stream()
      gate.reached()
      await gate.opened
      yield Buffer.from('the rest')
    },
  }
}

/** Makes reading `name` stop until `open`; `reached` resolves when it does. */
function gate(name: string) {
  const opened = Promise.withResolvers<void>()
  const reached = Promise.withResolvers<void>()
  gates.set(name, { opened: opened.promise, open: opened.resolve, reached: reached.resolve })
  return { open: opened.resolve, reached: reached.promise }
}

beforeAll(async () => {
  const files = (real: FileAccess): FileAccess => ({
    ...real,
    openForRead: async (reference) => gated(await real.openForRead(reference)),
  })
  let drawn = 0
  kit = await openTestBackend({
    newId: () => {
      const error = failNext
      failNext = undefined
      if (error !== undefined) throw error
      drawn += 1
      return `01900000-0000-7000-8000-${drawn.toString(16).padStart(12, '0')}`
    },
  })
  Object.assign(kit.environment, { files: files(kit.environment.files) })
})
afterAll(() => kit.close())

const reopen = () => kit.ask('vault.open', { folder: kit.vaultFolder, passphrase })
const newCase = async (title = 'Дело о вымысле') =>
  (await kit.ask('case.create', { title, kind: 'civil-defamation' })).id

describe('what is asked', () => {
  test('an unknown name is refused before its input is looked at', async () => {
    const trap = new Proxy({}, { get: () => expect.unreachable(), ownKeys: () => expect.unreachable() })
    expect((await kit.refusal('person.steal', trap)).code).toBe('input.unknown-command')
    expect((await kit.refusal('__proto__', trap)).code).toBe('input.unknown-command')
    expect((await kit.refusal('x'.repeat(1_000_000), trap)).details['name']).toHaveLength(60)
  })

  test.each([
    ['an unknown key', { kind: 'natural', name: { given: 'А' }, iban: '1' }],
    ['an unknown key inside', { kind: 'natural', name: { given: 'А', alias: 'Б' } }],
    ['no object', 'person'],
    ['nothing', undefined],
    ['a list', []],
    ['an own __proto__', JSON.parse('{"kind":"natural","name":{"given":"А"},"__proto__":{"sealed":true}}')],
    ['a constructor', { kind: 'natural', name: { given: 'А' }, constructor: { prototype: {} } }],
    ['a text of 21,000 letters', { kind: 'natural', name: { given: 'А'.repeat(21_000) } }],
    ['a text of 5 million letters', { kind: 'natural', name: { given: 'А'.repeat(5_000_000) } }],
    ['a number for a text', { kind: 'natural', name: { given: 5 } }],
  ])('%s is refused as input.invalid', async (_what, input) => {
    expect((await kit.refusal('person.create', input)).code).toBe('input.invalid')
    expect(Object.hasOwn(Object.prototype, 'sealed')).toBe(false)
  })

  test('a __proto__ among changes changes no prototype and no record', async () => {
    const { id } = await kit.ask('person.create', { kind: 'natural', name: { given: 'Лира' } })
    const changes = JSON.parse('{"__proto__":{"sealed":true}}') as Record<string, unknown>
    await kit.backend.call('person.update', { id, version: 1, changes })
    expect(await kit.ask('person.show', { id })).not.toHaveProperty('sealed')
    expect(Object.hasOwn(Object.prototype, 'sealed')).toBe(false)
  })

  test('what is refused is told by place and never repeated', async () => {
    const failure = await kit.refusal('person.create', {
      kind: 'natural',
      name: { given: 'Лира' },
      birthDate: secretName,
    })
    expect(failure).toMatchObject({ code: 'input.invalid', details: { where: 'birthDate' } })
    expect(JSON.stringify(failure)).not.toContain('Жасырынова')
  })
})

describe('failures', () => {
  test('an unexpected error leaves only a support code, and nothing in the vault', async () => {
    const before = await kit.ask('vault.info', {})
    failNext = new Error(`no room for ${secretName}\n${secretName}`)
    const failure = await kit.refusal('person.create', { kind: 'natural', name: { given: 'Лира' } })
    expect(failure.code).toBe('internal.unexpected')
    expect(failure.details).toEqual({ support: expect.stringMatching(/^[0-9a-f]{8}$/u) as string })
    expect(kit.internalErrors.splice(0)).toHaveLength(1)
    expect((await kit.ask('vault.info', {})).custody).toEqual(before.custody)
  })

  test('the support code says the place, whatever the text', async () => {
    const codes = new Set<unknown>()
    for (const text of ['one', `two\n    ${secretName}`]) {
      failNext = new Error(text)
      // One line, so that both errors come from one place.
      failNext.stack = `Error: ${text}\n    at one (place.ts:1:1)`
      codes.add(
        (await kit.refusal('person.create', { kind: 'natural', name: { given: 'Л' } })).details['support'],
      )
    }
    kit.internalErrors.splice(0)
    expect(codes.size).toBe(1)
  })
})

describe('changes', () => {
  test('listeners hear the name of what changed, never of what was only read or refused', async () => {
    const heard: string[] = []
    const deaf = kit.backend.onChange(() => {
      throw new Error('a page that is gone')
    })
    const stop = kit.backend.onChange((name) => heard.push(name))
    await newCase()
    await kit.ask('person.list', {})
    await kit.refusal('case.create', {})
    stop()
    deaf()
    await newCase()
    expect(heard).toEqual(['case.create'])
    expect(kit.internalErrors.splice(0)).toHaveLength(1)
  })
})

describe('locking and cancelling', () => {
  test('a preview is no change: whoever shows one is not told to show it again', async () => {
    const { id } = await kit.ask('case.create', { title: 'Вымышленное дело', kind: 'criminal' })
    const heard: string[] = []
    const stop = kit.backend.onChange((name) => heard.push(name))
    await kit.ask('timeline.preview', { caseId: id })
    stop()
    expect(heard).toEqual([])
  })

  test('a locked vault answers nothing but how to open it', async () => {
    await kit.ask('vault.lock', {})
    for (const [name, input] of [
      ['person.list', {}],
      ['person.create', { kind: 'natural', name: { given: 'Лира' } }],
      ['evidence.verify', {}],
      ['vault.info', {}],
    ] as const)
      expect((await kit.refusal(name, input)).code).toBe('vault.locked')
    await kit.ask('vault.lock', {})
    expect((await kit.ask('vault.describe', { folder: kit.vaultFolder })).slots).toBe(2)
    expect(await reopen()).toMatchObject({ person: ownerName })
  })

  test('a second opening, one after the other or at once, is refused and changes nothing', async () => {
    expect((await kit.refusal('vault.open', { folder: kit.vaultFolder, passphrase })).code).toBe(
      'vault.open-elsewhere',
    )
    await kit.ask('vault.lock', {})
    const both = await Promise.all([
      kit.backend.call('vault.open', { folder: kit.vaultFolder, passphrase }),
      kit.backend.call('vault.open', { folder: kit.vaultFolder, passphrase }),
    ])
    expect(both.map((result) => result.ok)).toEqual([true, false])
    await kit.ask('person.list', {})
  })

  test('a lock that comes while the vault is opening wins', async () => {
    await kit.ask('vault.lock', {})
    const opening = kit.backend.call('vault.open', { folder: kit.vaultFolder, passphrase })
    await kit.ask('vault.lock', {})
    expect((await opening).ok).toBe(true)
    expect((await kit.refusal('person.list', {})).code).toBe('vault.locked')
    await reopen()
  })

  test('locking while a job runs ends the job with vault.locked and half of nothing', async () => {
    const caseId = await newCase()
    const slow = gate('slow.txt')
    const files = [kit.file('quick.txt', 'первый файл'), kit.file('slow.txt', 'второй файл')]
    const job = kit.refusal('evidence.add', { caseId, files })
    await slow.reached
    await kit.ask('vault.lock', {})
    expect(await job).toEqual({ code: 'vault.locked', details: {} })
    slow.open()
    gates.clear()
    await reopen()
    const { items } = await kit.ask('evidence.list', { filter: { caseId } })
    expect(items.map((item) => item.title)).toEqual(['quick'])
    expect((await kit.ask('vault.check', {})).problems).toEqual([])
    expect(kit.internalErrors).toEqual([])
  })

  test('cancelling keeps the files that were finished', async () => {
    const caseId = await newCase()
    const slow = gate('third.txt')
    const controller = new AbortController()
    const files = ['first.txt', 'second.txt', 'third.txt', 'fourth.txt'].map((name) => kit.file(name, name))
    const heard = vi.fn()
    const stop = kit.backend.onChange(heard)
    const job = kit.refusal('evidence.add', { caseId, files }, { signal: controller.signal })
    await slow.reached
    controller.abort()
    expect(await job).toEqual({ code: 'job.cancelled', details: {} })
    slow.open()
    gates.clear()
    stop()
    expect(heard).toHaveBeenCalledWith('evidence.add')
    const { items } = await kit.ask('evidence.list', { filter: { caseId } })
    expect(items.map((item) => item.title)).toEqual(['first', 'second'])
    expect((await kit.ask('vault.check', {})).problems).toEqual([])
  })

  test.each([
    ['a reason of its own', new Error(secretName)],
    ['a word', 'stop'],
    ['nothing', undefined],
  ])('a job cancelled with %s is job.cancelled', async (_what, reason) => {
    const controller = new AbortController()
    controller.abort(reason)
    const caseId = await newCase()
    const failure = await kit.refusal(
      'evidence.add',
      { caseId, files: [kit.file('never.txt', 'never')] },
      { signal: controller.signal },
    )
    expect(failure).toEqual({ code: 'job.cancelled', details: {} })
  })
})

describe('at once', () => {
  test('two commands and a job, interleaved: nothing is lost and the chain holds', async () => {
    const caseId = await newCase()
    const before = (await kit.ask('vault.info', {})).custody.sequence
    const slow = gate('among.txt')
    const job = kit.ask('evidence.add', { caseId, files: [kit.file('among.txt', 'среди прочего')] })
    const people = Array.from({ length: 20 }, (_, place) =>
      kit.ask('person.create', { kind: 'natural', name: { given: `Проба ${String(place)}` } }),
    )
    const race = Array.from({ length: 5 }, () =>
      kit.backend.call('case.update', { id: caseId, version: 1, changes: { judge: 'Судьина' } }),
    )
    const ids = await Promise.all(people)
    await slow.reached
    slow.open()
    gates.clear()
    await job
    const updates = await Promise.all(race)
    expect(new Set(ids.map(({ id }) => id)).size).toBe(20)
    expect(updates.filter((result) => result.ok)).toHaveLength(1)
    expect(updates.flatMap((result) => (result.ok ? [] : [result.failure.code]))).toEqual(
      Array.from({ length: 4 }, () => 'record.changed'),
    )
    const custody = await kit.ask('custody.verify', {})
    expect(custody.problems).toEqual([])
    // 20 people, one update that won, one file and its text.
    expect(custody.entries - before).toBe(23)
  })
})
