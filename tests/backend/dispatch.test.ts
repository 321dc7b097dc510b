import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { handlers } from '../../electron/backend/all-handlers.ts'
import type { CommandContext } from '../../electron/backend/context.ts'
import { createDispatch, isOperationName } from '../../electron/backend/dispatch.ts'
import type { Handlers } from '../../electron/backend/handlers.ts'
import { createRecord } from '../../electron/backend/records/record-table.ts'
import { personTable } from '../../electron/backend/people/people.ts'
import { createSessionHolder, type SessionHolder } from '../../electron/backend/session-holder.ts'
import { openVault } from '../../electron/backend/vault/open-vault.ts'
import { openTestBackend, passphrase, type TestBackend } from '../kit/test-backend.ts'

let kit: TestBackend
let holder: SessionHolder

beforeAll(async () => {
  kit = await openTestBackend()
  await kit.ask('vault.lock', {})
  holder = createSessionHolder()
  await holder.put(() =>
    openVault({ folder: kit.vaultFolder, key: { kind: 'passphrase', passphrase }, workFactor: 10 }),
  )
})
afterAll(async () => {
  await holder.lock()
  await kit.close()
})

/** A dispatch in which some handlers are others: those that a careless room would write. */
function dispatchWith(changes: {
  query?: Record<string, unknown>
  command?: Record<string, unknown>
  job?: Record<string, unknown>
}) {
  const changed = {
    ...handlers,
    query: { ...handlers.query, ...changes.query },
    command: { ...handlers.command, ...changes.command },
    job: { ...handlers.job, ...changes.job },
  } as unknown as Handlers
  return createDispatch(changed, kit.environment, holder)
}

const someone = { kind: 'natural', name: { surname: 'Выдуманова', given: 'Лира' } }
const list = { offset: 0, limit: 100 }
const countPeople = async () => {
  const answer = (await dispatchWith({})('person.list', list, {})) as { total: number }
  return answer.total
}

describe('names', () => {
  test.each(['person.steal', '__proto__', 'constructor', 'toString', '', 7, null, undefined, {}])(
    '%j is no operation',
    (name) => expect(isOperationName(name)).toBe(false),
  )
})

describe('commands', () => {
  test('a handler that throws leaves nothing behind', async () => {
    const before = await countPeople()
    const dispatch = dispatchWith({
      command: {
        'person.create': (context: CommandContext, fields: Parameters<typeof createRecord>[2]['fields']) => {
          createRecord(context, personTable, { fields: personTable.schema.parse(fields) })
          throw new Error('late')
        },
      },
    })
    await expect(dispatch('person.create', someone, {})).rejects.toThrow('late')
    expect(await countPeople()).toBe(before)
  })

  test('an answer that is not the contract’s rolls back too', async () => {
    const before = await countPeople()
    const dispatch = dispatchWith({
      command: {
        'person.create': (context: CommandContext, fields: unknown) => ({
          ...createRecord(context, personTable, { fields: personTable.schema.parse(fields) }),
          surname: 'Выдуманова',
        }),
      },
    })
    await expect(dispatch('person.create', someone, {})).rejects.toThrow(/unrecognized_keys/u)
    expect(await countPeople()).toBe(before)
  })

  test('one without a custody entry is impossible', async () => {
    const before = await countPeople()
    const dispatch = dispatchWith({
      command: {
        'person.create': (context: CommandContext, fields: unknown) =>
          createRecord({ ...context, custody: () => undefined }, personTable, {
            fields: personTable.schema.parse(fields),
          }),
      },
    })
    await expect(dispatch('person.create', someone, {})).rejects.toThrow('left no custody entry')
    expect(await countPeople()).toBe(before)
  })

  test('an asynchronous one is refused, and its late failure ends no process', async () => {
    const before = await countPeople()
    const late: unknown[] = []
    const hear = (error: unknown) => late.push(error)
    process.on('unhandledRejection', hear)
    const dispatch = dispatchWith({
      command: {
        'person.create': async (context: CommandContext, fields: unknown) => {
          createRecord(context, personTable, { fields: personTable.schema.parse(fields) })
          await Promise.resolve()
          throw new Error('after the transaction')
        },
      },
    })
    await expect(dispatch('person.create', someone, {})).rejects.toThrow('synchronous')
    await new Promise((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', hear)
    expect(late).toEqual([])
    expect(await countPeople()).toBe(before)
  })

  test('a context kept beyond its transaction writes nothing', async () => {
    let kept: CommandContext | undefined
    const dispatch = dispatchWith({
      command: {
        'person.create': (context: CommandContext, fields: unknown) => {
          kept = context
          return createRecord(context, personTable, { fields: personTable.schema.parse(fields) })
        },
      },
    })
    await dispatch('person.create', someone, {})
    const before = await countPeople()
    expect(() =>
      kept === undefined
        ? undefined
        : createRecord(kept, personTable, { fields: personTable.schema.parse(someone) }),
    ).toThrow()
    expect(await countPeople()).toBe(before)
  })
})

describe('queries', () => {
  test('one that writes is refused by the database', async () => {
    const dispatch = dispatchWith({
      query: {
        'person.list': (context: CommandContext) => {
          context.db.run('DELETE FROM person')
          return { items: [], total: 0 }
        },
      },
    })
    const before = await countPeople()
    await expect(dispatch('person.list', list, {})).rejects.toThrow()
    expect(await countPeople()).toBe(before)
  })

  test('an answer with a key too many never leaves', async () => {
    const dispatch = dispatchWith({
      query: { 'person.list': () => ({ items: [], total: 0, secret: 'x' }) },
    })
    await expect(dispatch('person.list', list, {})).rejects.toThrow(/unrecognized_keys/u)
  })
})

describe('jobs', () => {
  test('a listener that fails does not end the job', async () => {
    const dispatch = dispatchWith({
      job: {
        'evidence.verify': async (context: { progress: (made: unknown) => void }) => {
          context.progress({ stage: 'verify', done: 0, total: 1 })
          return { verified: 0, read: 0, unread: [], damaged: [] }
        },
      },
    })
    const onProgress = () => {
      throw new Error('the page is gone')
    }
    await expect(dispatch('evidence.verify', {}, { onProgress })).resolves.toEqual({
      verified: 0,
      read: 0,
      unread: [],
      damaged: [],
    })
  })
})
