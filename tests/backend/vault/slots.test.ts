import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkVault } from '../../../electron/backend/vault/check.ts'
import { listCustody } from '../../../electron/backend/vault/custody.ts'
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
import type { VaultSession } from '../../../electron/backend/vault/session.ts'
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
  test('the new one opens, the old one no longer; only one file changes', async () => {
    const { session, folder } = await createVaultInFolder()
    const secret = readFileSync(join(folder, 'secret.age'))
    await changePassphrase(session, { old: passphrase, new: colleaguePassphrase })
    expect(readFileSync(join(folder, 'secret.age'))).toEqual(secret)
    session.close()
    expect(await opens(folder, passphraseKey)).toBe('vault.wrong-passphrase')
    expect(await opens(folder, colleagueKey)).toMatchObject({ slotId: 1 })
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
  expect(copies.map((copy) => copy.step)).toEqual([
    'slot row pending',
    'slot file written',
    'slot in the secret',
    'slot row ready',
    'slot row pending',
    'slot left out of the secret',
    'slot file removed',
    'slot row removed',
    'slot file replaced',
  ])
  for (const copy of copies) {
    const key: VaultKey = copy.step === 'slot file replaced' ? colleagueKey : passphraseKey
    const session = await openForTest(copy.folder, key)
    expect([copy.step, session.alarms, await checkVault(session)]).toEqual([copy.step, [], []])
    const isAdded = copy.step === 'slot row ready'
    expect(listSlots(session)).toHaveLength(isAdded ? 3 : 2)
    session.close()
    if (copy.step !== 'slot file replaced')
      expect(await opens(copy.folder, colleagueKey)).toEqual(
        isAdded ? expect.objectContaining({ slotId }) : 'vault.wrong-passphrase',
      )
  }
})
