import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkVault } from '../../../electron/backend/vault/check.ts'
import { listCustody, openCustodyEntries } from '../../../electron/backend/vault/custody.ts'
import { openVault, type VaultKey } from '../../../electron/backend/vault/open-vault.ts'
import { createIdentity } from '../../../electron/backend/vault/recovery-key.ts'
import { recipientOf } from '../../../electron/backend/vault/age-text.ts'
import {
  addSlot,
  changePassphrase,
  listSlots,
  type NewSlot,
  removeSlot,
} from '../../../electron/backend/vault/slots.ts'
import { openSecret } from '../../../electron/backend/vault/secret.ts'
import { keysOf, type VaultSession } from '../../../electron/backend/vault/session.ts'
import {
  copyAsAfterKill,
  createVaultInFolder,
  openForTest,
  passphrase,
  passphraseKey,
  quick,
  temporaryFolder,
} from './vault-in-folder.ts'

const colleague = { label: 'ноутбук', personId: 'person-2', personName: 'Образцова Образец' }
const colleaguePassphrase = 'семь ленивых тюленей чинят ратушу'
const colleagueSlot: NewSlot = { kind: 'passphrase', passphrase: colleaguePassphrase, ...colleague }
const colleagueKey: VaultKey = { kind: 'passphrase', passphrase: colleaguePassphrase }

async function opens(folder: string, key: VaultKey): Promise<VaultSession['slot'] | string> {
  try {
    const session = await openVault({ folder, key, ...quick })
    session.close()
    return session.slot
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown'
  }
}

const actions = (session: VaultSession): string[] =>
  session.database.read((db) => listCustody(db).map((entry) => entry.action))

describe('addSlot', () => {
  test('a second person opens the vault by her own passphrase and is its actor', async () => {
    const { session, folder } = await createVaultInFolder()
    expect(await addSlot(session, colleagueSlot)).toEqual({ slotId: 3 })
    expect(await checkVault(session)).toEqual([])
    session.close()
    expect(await opens(folder, colleagueKey)).toMatchObject({ slotId: 3, personId: 'person-2' })
    expect(await opens(folder, passphraseKey)).toMatchObject({ slotId: 1, personId: 'person-1' })
  })

  test('a recovery slot shows its key once and has no file', async () => {
    const { session, folder } = await createVaultInFolder()
    const { slotId, recoveryKey } = await addSlot(session, { kind: 'recovery', ...colleague })
    session.close()
    expect(readdirSync(join(folder, 'keys'))).toEqual(['1.age'])
    expect(await opens(folder, { kind: 'identity', identity: recoveryKey ?? '' })).toMatchObject({ slotId })
  })

  test('a recipient slot opens by that person’s own age identity', async () => {
    const { session, folder } = await createVaultInFolder()
    const identity = await createIdentity()
    const recipient = (await recipientOf(identity)) ?? ''
    const { slotId } = await addSlot(session, { kind: 'recipient', recipient, ...colleague })
    session.close()
    expect(await opens(folder, { kind: 'identity', identity })).toMatchObject({ slotId, kind: 'recipient' })
  })

  test('refuses a weak passphrase and what is no recipient, and leaves nothing', async () => {
    const { session } = await createVaultInFolder()
    await expect(addSlot(session, { ...colleagueSlot, passphrase: 'слабая' })).rejects.toMatchObject({
      code: 'vault.weak-passphrase-short',
    })
    await expect(
      addSlot(session, { kind: 'recipient', recipient: 'age1xyz', ...colleague }),
    ).rejects.toMatchObject({
      code: 'vault.bad-recipient',
    })
    expect(listSlots(session)).toHaveLength(2)
    expect(await checkVault(session)).toEqual([])
  })

  test('what cannot be finished is taken back', async () => {
    let fail = false
    const { session, folder } = await createVaultInFolder({
      onStep: (step) => {
        if (fail && step === 'slot file written') throw new Error('no power')
      },
    })
    fail = true
    await expect(addSlot(session, colleagueSlot)).rejects.toThrow('no power')
    expect(listSlots(session)).toHaveLength(2)
    expect(await checkVault(session)).toEqual([])
    expect(existsSync(join(folder, 'keys', '3.age'))).toBe(false)
  })
})

describe('removeSlot', () => {
  test('the removed passphrase opens nothing, even when its file is put back', async () => {
    const { session, folder } = await createVaultInFolder()
    const { slotId } = await addSlot(session, colleagueSlot)
    const file = join(folder, 'keys', `${slotId}.age`)
    const kept = readFileSync(file)
    await removeSlot(session, slotId)
    expect(await checkVault(session)).toEqual([])
    session.close()
    expect(await opens(folder, colleagueKey)).toBe('vault.wrong-passphrase')
    writeFileSync(file, kept)
    expect(await opens(folder, colleagueKey)).toBe('vault.wrong-passphrase')
    expect((await openForTest(folder)).alarms).toEqual(['strange-slot-file'])
  })

  test('never the last one, never one that is not there', async () => {
    const { session } = await createVaultInFolder()
    await expect(removeSlot(session, 9)).rejects.toMatchObject({ code: 'vault.slot-not-found' })
    await removeSlot(session, 2)
    await expect(removeSlot(session, 1)).rejects.toMatchObject({ code: 'vault.last-slot' })
    expect(actions(session)).toEqual(['vault.create', 'vault.slot-remove'])
  })

  test('numbers are not used again', async () => {
    const { session } = await createVaultInFolder()
    const { slotId } = await addSlot(session, colleagueSlot)
    await removeSlot(session, slotId)
    expect((await addSlot(session, colleagueSlot)).slotId).toBe(slotId + 1)
  })
})

describe('changePassphrase', () => {
  test('the new one opens under the same label; the old one no longer, even with its file put back', async () => {
    const { session, folder } = await createVaultInFolder()
    const file = join(folder, 'keys', '1.age')
    const kept = readFileSync(file)
    const { label, personId, personName } = session.slot
    await changePassphrase(session, { old: passphrase, new: colleaguePassphrase })
    expect(session.slot).toEqual({ slotId: 3, kind: 'passphrase', label, personId, personName })
    expect(listSlots(session).map(({ slotId, label, current }) => [slotId, label, current])).toEqual([
      [2, label, false],
      [3, label, true],
    ])
    expect(readdirSync(join(folder, 'keys'))).toEqual(['3.age'])
    expect(await checkVault(session)).toEqual([])
    session.close()
    writeFileSync(file, kept)
    expect(await opens(folder, passphraseKey)).toBe('vault.wrong-passphrase')
    expect(await opens(folder, colleagueKey)).toMatchObject({ slotId: 3, personId })
    expect((await openForTest(folder, colleagueKey)).alarms).toEqual(['strange-slot-file'])
  })

  test('its old file opens no part of the secret either, by age alone', async () => {
    const { session, folder } = await createVaultInFolder()
    const identity = keysOf(session).identity
    expect(await openSecret(readFileSync(join(folder, 'secret.age')), identity)).toBeDefined()
    await changePassphrase(session, { new: colleaguePassphrase })
    expect(await openSecret(readFileSync(join(folder, 'secret.age')), identity)).toBeUndefined()
  })

  test('it can be changed again in the same session, and both changes are in the log', async () => {
    const { session, folder } = await createVaultInFolder()
    await changePassphrase(session, { old: passphrase, new: colleaguePassphrase })
    await changePassphrase(session, { old: colleaguePassphrase, new: passphrase })
    expect(actions(session)).toEqual([
      'vault.create',
      'vault.passphrase-change',
      'vault.slot-remove',
      'vault.passphrase-change',
      'vault.slot-remove',
    ])
    session.close()
    expect(await opens(folder, passphraseKey)).toMatchObject({ slotId: 4 })
  })

  test('a wrong old one, a weak new one or a recovery session change nothing', async () => {
    const { session, folder, recoveryKey } = await createVaultInFolder()
    const before = readFileSync(join(folder, 'keys', '1.age'))
    await expect(changePassphrase(session, { old: 'не та', new: colleaguePassphrase })).rejects.toMatchObject(
      {
        code: 'vault.wrong-passphrase',
      },
    )
    await expect(changePassphrase(session, { new: 'слабая' })).rejects.toMatchObject({
      code: 'vault.weak-passphrase-short',
    })
    session.close()
    const recovered = await openForTest(folder, { kind: 'identity', identity: recoveryKey })
    await expect(changePassphrase(recovered, { new: colleaguePassphrase })).rejects.toMatchObject({
      code: 'vault.no-passphrase-slot',
    })
    expect(readFileSync(join(folder, 'keys', '1.age'))).toEqual(before)
  })
})

test('killed at any step of adding, removing or changing, the vault opens with nothing half done', async () => {
  const copies: { step: string; folder: string }[] = []
  const parent = temporaryFolder()
  let folder = ''
  const onStep = (step: string): void => {
    const copy = join(parent, String(copies.length))
    if (folder !== '') copies.push({ step, folder: copy })
    if (folder !== '') copyAsAfterKill(folder, copy)
  }
  const created = await createVaultInFolder({ onStep })
  folder = created.folder
  const { slotId } = await addSlot(created.session, colleagueSlot)
  await removeSlot(created.session, slotId)
  await changePassphrase(created.session, { new: colleaguePassphrase })
  const adding = ['slot row pending', 'slot file written', 'slot in the secret', 'slot row ready']
  const removing = ['slot left out of the secret', 'slot file removed', 'slot row removed']
  expect(copies.map((copy) => copy.step)).toEqual([
    ...adding,
    'slot row pending',
    ...removing,
    ...adding,
    ...removing,
  ])
  const changing = adding.length + 1 + removing.length
  for (const [index, copy] of copies.entries()) {
    const isChanged = index >= changing + adding.length - 1
    const isAdded = index === adding.length - 1
    const session = await openForTest(copy.folder, isChanged ? colleagueKey : passphraseKey)
    expect([index, session.alarms, await checkVault(session)]).toEqual([index, [], []])
    expect(listSlots(session)).toHaveLength(isAdded ? 3 : 2)
    session.close()
    if (isChanged) expect(await opens(copy.folder, passphraseKey)).toBe('vault.wrong-passphrase')
    else
      expect(await opens(copy.folder, colleagueKey)).toEqual(
        isAdded ? expect.objectContaining({ slotId }) : 'vault.wrong-passphrase',
      )
  }
})

test('killed while the passphrase changed, the old one is refused before the new one has opened the vault', async () => {
  const parent = temporaryFolder()
  const copies: string[] = []
  const { session, folder } = await createVaultInFolder({
    onStep(step) {
      if (step !== 'slot row ready') return
      copies.push(join(parent, 'copy'))
      copyAsAfterKill(folder, join(parent, 'copy'))
    },
  })
  await changePassphrase(session, { new: colleaguePassphrase })
  expect(await opens(copies[0] ?? '', passphraseKey)).toBe('vault.wrong-passphrase')
})

describe('custody entries', () => {
  const details = (session: VaultSession, action: string): unknown =>
    session.database.read((db) =>
      listCustody(db)
        .filter((entry) => entry.action === action)
        .flatMap(({ sequence }) => openCustodyEntries(db, [sequence]))
        .map((entry) => JSON.parse(entry.details ?? 'null') as unknown),
    )

  test('say which slot acted, and who gave another person a second slot', async () => {
    const { session, folder } = await createVaultInFolder()
    await addSlot(session, colleagueSlot)
    session.close()
    const hers = await openForTest(folder, colleagueKey)
    await addSlot(hers, { kind: 'recovery', label: 'запасной', personId: 'person-1', personName: 'Пример' })
    await addSlot(hers, { kind: 'recovery', ...colleague })
    expect(details(hers, 'vault.slot-add')).toMatchObject([
      { slotId: 3, personId: 'person-2', slot: 1 },
      { slotId: 4, personId: 'person-1', slot: 3, addedBy: 'person-2' },
      { slotId: 5, personId: 'person-2', slot: 3 },
    ])
    expect(JSON.stringify(details(hers, 'vault.slot-add')).match(/addedBy/gu)).toHaveLength(1)
  })
})
