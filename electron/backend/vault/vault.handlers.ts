import type { Person } from '../../../shared/model/person.ts'
import type { ParsedInputOf } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import type { Environment, JobContext } from '../context.ts'
import type { RoomHandlers } from '../handlers.ts'
import { personTable } from '../people/people.ts'
import { countRows } from '../records/record.rows.ts'
import { createRecord } from '../records/record-table.ts'
import { reindexWhereOld } from '../search/reindex.ts'
import { runCommand } from '../transaction.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { backupVault } from './backup.ts'
import { checkVault } from './check.ts'
import { createVault } from './create-vault.ts'
import { custodyHead } from './custody.ts'
import { countObjects } from './object.rows.ts'
import { openVault, type VaultKey } from './open-vault.ts'
import { checkPassphrase } from './passphrase.ts'
import { createWordPassphrase } from './passphrase-words.ts'
import { ensureProved, proveKey } from './prove-key.ts'
import { repairVault } from './repair.ts'
import { restoreVault } from './restore.ts'
import { rotateVault } from './rotate.ts'
import type { VaultContext, VaultSession } from './session.ts'
import { addSlot, changePassphrase, listSlots, readSlots, removeSlot, type NewSlot } from './slots.ts'
import { vaultInfo } from './vault-folder.ts'

const counted = ['person', 'case_record', 'suit', 'statement', 'evidence', 'document', 'bundle'] as const

function vaultContext(environment: Environment): VaultContext {
  const { now: clock, workFactor, deriveKeys } = environment
  return withoutUndefined({ clock, workFactor, deriveKeys })
}

function summarise(environment: Environment, session: VaultSession) {
  return {
    vaultId: session.vaultId,
    folder: environment.files.nameFolder(session.folder),
    createdAt: session.createdAt,
    person: session.slot.personName,
    slot: session.slot.label,
    alarms: [...session.alarms],
  }
}

function keyOf(input: { passphrase?: string | undefined; recoveryKey?: string | undefined }): VaultKey {
  if (input.recoveryKey !== undefined) return { kind: 'identity', identity: input.recoveryKey.trim() }
  if (input.passphrase !== undefined) return { kind: 'passphrase', passphrase: input.passphrase }
  throw new Failure('input.invalid', { where: 'passphrase', problem: '—', issue: 'missing' })
}

/** «Фамилия Имя Отчество» as one typed line. */
function personOf(name: string): Person {
  const [surname, given, ...patronymic] = name.split(/\s+/u)
  return {
    kind: 'natural',
    name: withoutUndefined({ surname, given, patronymic: patronymic.join(' ') || undefined }),
  }
}

function newSlot(
  input: {
    kind: NewSlot['kind']
    label: string
    passphrase?: string | undefined
    recipient?: string | undefined
  },
  person: { personId: string; personName: string },
): NewSlot {
  const shared = { label: input.label, ...person }
  if (input.kind === 'recovery') return { kind: 'recovery', ...shared }
  if (input.kind === 'passphrase') {
    if (input.passphrase === undefined)
      throw new Failure('input.invalid', { where: 'passphrase', problem: '—', issue: 'missing' })
    return { kind: 'passphrase', passphrase: input.passphrase, ...shared }
  }
  if (input.recipient === undefined)
    throw new Failure('input.invalid', { where: 'recipient', problem: '—', issue: 'missing' })
  return { kind: 'recipient', recipient: input.recipient, ...shared }
}

/** Writes the record of a vault's first person; a vault that cannot even do that is closed again. */
function withPerson(
  environment: Environment,
  session: VaultSession,
  person: { id: string; name: string },
): VaultSession {
  try {
    runCommand(environment, session, {
      action: 'person.create',
      work: (command) => createRecord(command, personTable, { fields: personOf(person.name), id: person.id }),
    })
    return session
  } catch (error) {
    session.close()
    throw error
  }
}

/** Search knows what an older program did not put into it; a vault that cannot be brought there is closed again. */
async function withSearch(
  session: VaultSession,
  progress: Parameters<typeof reindexWhereOld>[1],
): Promise<VaultSession> {
  try {
    await reindexWhereOld(session, progress)
    return session
  } catch (error) {
    session.close()
    throw error
  }
}

/** A second slot under a name that has one already belongs to the same person; a new name gets a record of its own. */
async function addSlotFor(context: JobContext, input: ParsedInputOf<'vault.slots.add'>) {
  ensureProved(context.session)
  const personName = input.person
  const known = listSlots(context.session).find((slot) => slot.personName === personName)
  const personId = known?.personId ?? context.environment.newId()
  const slot = newSlot(input, { personId, personName })
  const { slotId, recoveryKey } = await addSlot(context.session, slot)
  // After the slot: a passphrase that is refused leaves no person behind.
  if (known === undefined)
    context.commit('person.create', (command) =>
      createRecord(command, personTable, { fields: personOf(personName), id: personId }),
    )
  const made = listSlots(context.session).find((one) => one.slotId === slotId)
  if (made === undefined) throw new Failure('vault.slot-not-found', { slot: slotId })
  return withoutUndefined({ ...slotSummary(made), recoveryKey })
}

function slotSummary(slot: {
  slotId: number
  kind: string
  label: string
  personId: string
  personName: string
  createdAt: string
}) {
  const { slotId, kind, label, personId, personName, createdAt } = slot
  return { slotId: String(slotId), kind, label, personId, person: personName, createdAt }
}

export const vaultHandlers = {
  locked: {
    'vault.create': async ({ environment, holder }, input) => {
      let recoveryKey = ''
      const session = await holder.put(async () => {
        const ownerId = environment.newId()
        const created = await createVault({
          ...vaultContext(environment),
          folder: await environment.files.folder(input.folder),
          ownerName: input.person,
          ownerId,
          passphrase: input.passphrase,
        })
        recoveryKey = created.recoveryKey
        return withPerson(environment, created.session, { id: ownerId, name: input.person })
      })
      return { ...summarise(environment, session), recoveryKey }
    },
    'vault.open': async ({ environment, holder, progress }, input) => {
      const key = keyOf(input)
      // All of it in its turn: a lock that comes meanwhile waits for the opening, and undoes it.
      const session = await holder.put(async () => {
        const folder = await environment.files.folder(input.folder)
        return withSearch(await openVault({ ...vaultContext(environment), folder, key }), progress)
      })
      return summarise(environment, session)
    },
    'vault.lock': async ({ holder }) => {
      await holder.lock()
      return { locked: true as const }
    },
    'vault.describe': async ({ environment }, input) => {
      const { vaultId, format, createdAt, slots } = vaultInfo(await environment.files.folder(input.folder))
      return { vaultId, format, createdAt, slots }
    },
    'vault.suggest-passphrase': async (_context, input) => ({
      phrase: createWordPassphrase(input.language, input.words),
    }),
    'vault.check-passphrase': async (_context, input) => checkPassphrase(input.passphrase, input.personal),
    'vault.restore': async ({ environment, signal, progress }, input) => {
      const { vaultId, objects } = await restoreVault({
        ...vaultContext(environment),
        from: await environment.files.folder(input.from),
        to: await environment.files.folder(input.to),
        key: keyOf(input),
        signal,
        onProgress: (made) => progress({ stage: 'restore', ...made }),
      })
      return { vaultId, objects }
    },
  },
  query: {
    'vault.info': ({ db, environment, session }) => {
      const { count, plaintextBytes } = countObjects(db)
      const head = custodyHead(db)
      return {
        ...summarise(environment, session),
        records: Object.fromEntries(
          counted.map((table) => [table.replace('_record', ''), countRows(db, table)]),
        ),
        objects: count,
        bytes: plaintextBytes,
        custody: { sequence: head.sequence, head: head.hash },
      }
    },
    'vault.slots.list': ({ db, session }) => ({ slots: readSlots(db, session).map(slotSummary) }),
  },
  job: {
    'vault.check': async (context, input) => {
      const problems = await checkVault(context.session, {
        deep: input.quick !== true,
        signal: context.signal,
        onProgress: (progress) => context.progress({ stage: 'check', ...progress }),
      })
      return { problems, objects: context.read(({ db }) => countObjects(db).count) }
    },
    'vault.repair': async (context) => ({ actions: await repairVault(context.session) }),
    'vault.prove': async (context, input) => {
      await proveKey(context.session, keyOf(input))
      return { proved: true as const }
    },
    'vault.passphrase': async (context, input) => {
      await changePassphrase(context.session, { old: input.current, new: input.next })
      return { slotId: String(context.session.slot.slotId) }
    },
    'vault.slots.add': addSlotFor,
    'vault.slots.remove': async (context, input) => {
      ensureProved(context.session)
      const slotId = Number(input.slotId)
      if (!Number.isInteger(slotId))
        throw new Failure('vault.slot-not-found', { slot: input.slotId.slice(0, 20) })
      await removeSlot(context.session, slotId)
      return { slotId: input.slotId }
    },
    'vault.rotate': async (context) => {
      ensureProved(context.session)
      await rotateVault(context.session)
      return { rotated: true as const }
    },
    'vault.backup': async (context, input) => {
      const { objects, copied, bytes } = await backupVault(context.session, {
        folder: await context.environment.files.folder(input.folder),
        signal: context.signal,
        onProgress: (progress) => context.progress({ stage: 'backup', ...progress }),
      })
      return { objects, copied, bytes }
    },
  },
} satisfies RoomHandlers
