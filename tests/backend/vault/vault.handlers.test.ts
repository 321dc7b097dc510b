import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestBackend, ownerName, passphrase, type TestBackend } from '../../kit/test-backend.ts'

const second = 'кружевной самовар 9 ждёт тихую грозу'
let kit: TestBackend

beforeAll(async () => {
  kit = await openTestBackend()
})
afterAll(() => kit.close())

const people = async () => (await kit.ask('person.list', {})).items
const slots = async () => (await kit.ask('vault.slots.list', {})).slots

test('a new vault knows its first person, who is the actor of what is done', async () => {
  const [owner, ...others] = await people()
  expect(others).toEqual([])
  expect(owner).toMatchObject({
    name: { surname: 'Примерова', given: 'Проба', patronymic: 'Тестовна' },
    createdBy: owner?.id,
  })
  expect((await slots()).map((slot) => [slot.kind, slot.person, slot.personId])).toEqual([
    ['passphrase', ownerName, owner?.id],
    ['recovery', ownerName, owner?.id],
  ])
  const { entries } = await kit.ask('custody.list', {})
  expect(new Set(entries.map((entry) => entry.actor))).toEqual(new Set([owner?.id]))
})

test('another slot of the same person is hers; a new name gets a record', async () => {
  const [owner] = await people()
  const own = await kit.ask('vault.slots.add', { kind: 'recovery', label: 'сейф', person: ownerName })
  expect(own.personId).toBe(owner?.id)
  expect(own.recoveryKey).toMatch(/^AGE-SECRET-KEY-/u)
  const person = 'Помощникова Лира'
  const added = await kit.ask('vault.slots.add', {
    kind: 'passphrase',
    label: 'её',
    person,
    passphrase: second,
  })
  expect(added).not.toHaveProperty('recoveryKey')
  expect((await people()).map((one) => one.id)).toContain(added.personId)
  expect(await people()).toHaveLength(2)
  await kit.ask('vault.lock', {})
  await kit.ask('vault.open', { folder: kit.vaultFolder, passphrase: second })
  const { id } = await kit.ask('case.create', { title: 'Её дело', kind: 'criminal' })
  expect((await kit.ask('case.show', { id })).createdBy).toBe(added.personId)
  await kit.ask('vault.lock', {})
  await kit.ask('vault.open', { folder: kit.vaultFolder, recoveryKey: `  ${own.recoveryKey ?? ''}\n` })
})

test.each([
  ['a passphrase that is easy to guess', { kind: 'passphrase', passphrase: '123456789012' }, /^vault\.weak/u],
  ['no passphrase', { kind: 'passphrase' }, /^input\.invalid$/u],
  ['no recipient', { kind: 'recipient' }, /^input\.invalid$/u],
  ['a recipient that is none', { kind: 'recipient', recipient: 'age1nobody' }, /^vault\.bad-recipient$/u],
])('a slot refused for %s leaves no person and no slot', async (_what, input, code) => {
  const before = [await people(), await slots()]
  const failure = await kit.refusal('vault.slots.add', { label: 'нет', person: 'Никто Такова', ...input })
  expect(failure.code).toMatch(code)
  expect(JSON.stringify(failure)).not.toContain('123456789012')
  expect([await people(), await slots()]).toEqual(before)
})

test('a slot that was removed lets its person go', async () => {
  const added = await kit.ask('vault.slots.add', {
    kind: 'recovery',
    label: 'на день',
    person: 'Временнова Лира',
  })
  const { personId: id, slotId } = added
  expect((await kit.refusal('person.delete', { id, reason: 'ушла' })).code).toBe('record.in-use')
  await kit.ask('vault.slots.remove', { slotId })
  await kit.ask('person.delete', { id, reason: 'ушла' })
  for (const wrong of [slotId, '0', '1 OR 1=1', 'x'])
    expect((await kit.refusal('vault.slots.remove', { slotId: wrong })).code).toBe('vault.slot-not-found')
})

test.each([
  ['nothing', {}, 'input.invalid'],
  ['a wrong passphrase', { passphrase: 'совсем другая фраза 12' }, 'vault.wrong-passphrase'],
  ['a wrong key', { recoveryKey: 'AGE-SECRET-KEY-1WRONG' }, 'vault.wrong-key'],
])('%s opens nothing and is not repeated', async (_what, key, code) => {
  await kit.ask('vault.lock', {})
  const failure = await kit.refusal('vault.open', { folder: kit.vaultFolder, ...key })
  expect(failure.code).toBe(code)
  expect(JSON.stringify(failure)).not.toMatch(/другая|WRONG/u)
  await kit.ask('vault.open', { folder: kit.vaultFolder, passphrase })
})

test('a second vault is refused while one is open, and its folder is not made', async () => {
  const folder = join(kit.folder, 'second.sandyq')
  const failure = await kit.refusal('vault.create', { folder, person: 'Другова', passphrase: second })
  expect(failure.code).toBe('vault.open-elsewhere')
  expect((await kit.refusal('vault.describe', { folder })).code).toBe('vault.not-found')
})

test('what is told of an open vault: counts, the head of the chain, no key', async () => {
  const info = await kit.ask('vault.info', {})
  expect(info).toMatchObject({ person: ownerName, objects: 0, bytes: 0, alarms: [] })
  expect(info.records).toMatchObject({ person: 2, case: 1 })
  expect(info.custody).toEqual({
    sequence: (await kit.ask('custody.verify', {})).entries,
    head: (await kit.ask('custody.list', {})).head,
  })
  expect(JSON.stringify(info)).not.toMatch(/AGE-SECRET|passphrase":/u)
})

test('suggested phrases are strong enough to be taken', async () => {
  for (const language of ['ru', 'en'] as const) {
    const { phrase } = await kit.ask('vault.suggest-passphrase', { language })
    expect(phrase.split(' ')).toHaveLength(5)
    await kit.ask('vault.slots.add', {
      kind: 'passphrase',
      label: language,
      person: ownerName,
      passphrase: phrase,
    })
  }
})

test('rotation, backup and restore keep what was written', async () => {
  await kit.ask('vault.rotate', {})
  const backup = join(kit.folder, 'copy')
  await kit.ask('vault.backup', { folder: backup })
  const to = join(kit.folder, 'restored.sandyq')
  const before = await kit.ask('vault.info', {})
  await kit.ask('vault.restore', { from: backup, to, passphrase })
  await kit.ask('vault.lock', {})
  expect(await kit.ask('vault.open', { folder: to, passphrase })).toMatchObject({ vaultId: before.vaultId })
  expect((await kit.ask('vault.info', {})).records).toEqual(before.records)
  expect((await kit.ask('vault.check', {})).problems).toEqual([])
})

test.each([
  ['короткая', [], { score: 0, reason: 'short' }],
  ['Примерова Анна', ['Примерова Анна'], { reason: 'personal' }],
  [second, [], { score: 4 }],
])(
  'how hard «%s» is to guess can be asked, and nobody has to ask again after it',
  async (given, personal, expected) => {
    const told: string[] = []
    const stop = kit.backend.onChange((name) => told.push(name))
    const answer = await kit.ask('vault.check-passphrase', { passphrase: given, personal })
    stop()
    expect(answer).toMatchObject(expected)
    expect(answer.score === 4).toBe(answer.reason === undefined)
    expect(told).toEqual([])
  },
)

const soleWays = [
  ['vault.slots.add', { kind: 'recovery', label: 'чужой', person: ownerName }],
  ['vault.slots.remove', { slotId: '2' }],
  ['vault.rotate', {}],
] as const

test('five minutes after the opening nobody makes or takes a way in without the key of who opened it', async () => {
  const desk = await openTestBackend()
  try {
    const later = (minutes: number) => {
      desk.clock.now = new Date(desk.clock.now.getTime() + minutes * 60_000)
    }
    later(4)
    const { recoveryKey } = await desk.ask('vault.slots.add', {
      kind: 'recovery',
      label: 'сейф',
      person: ownerName,
    })
    later(1)
    const before = (await desk.ask('vault.slots.list', {})).slots
    for (const [name, input] of soleWays)
      expect(await desk.refusal(name, input)).toMatchObject({
        code: 'vault.prove-first',
        details: { kind: 'passphrase' },
      })
    expect((await desk.ask('vault.slots.list', {})).slots).toEqual(before)
    // Another way into the same vault is not the way of who opened it.
    expect((await desk.refusal('vault.prove', { recoveryKey })).code).toBe('vault.wrong-key')
    expect((await desk.refusal('vault.prove', { passphrase: second })).code).toBe('vault.wrong-passphrase')
    expect((await desk.refusal('vault.rotate', {})).code).toBe('vault.prove-first')
    await desk.ask('vault.prove', { passphrase })
    await desk.ask('vault.rotate', {})
    later(5)
    expect((await desk.refusal('vault.rotate', {})).code).toBe('vault.prove-first')
    later(-60)
    expect((await desk.refusal('vault.rotate', {})).code).toBe('vault.prove-first')
    await desk.ask('vault.lock', {})
    await desk.ask('vault.open', { folder: desk.vaultFolder, recoveryKey })
    later(6)
    expect(await desk.refusal('vault.rotate', {})).toMatchObject({ details: { kind: 'recovery' } })
    await desk.ask('vault.prove', { recoveryKey })
    await desk.ask('vault.rotate', {})
  } finally {
    await desk.close()
  }
})
