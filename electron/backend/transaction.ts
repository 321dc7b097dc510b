import type { CommandContext, CustodyNote, Environment, QueryContext } from './context.ts'
import { appendCustody } from './vault/custody.ts'
import type { WriteDb } from './vault/database.ts'
import { withActingSlot, type VaultSession } from './vault/session.ts'

/** The value itself; a promise is refused, and its own late failure is heard, so that it cannot end the process. */
export function ensureSynchronous<Value>(value: Value): Value {
  if (!(value instanceof Promise)) return value
  value.catch(() => undefined)
  throw new TypeError('queries and commands are synchronous')
}

/** Runs a query's work on one consistent snapshot. */
export function runQuery<Value>(
  environment: Environment,
  session: VaultSession,
  work: (context: QueryContext) => Value,
): Value {
  const now = environment.now().toISOString()
  return session.database.read((db) => ensureSynchronous(work({ db, now, environment, session })))
}

/** One transaction: the work and its custody entries commit together or not at all. A command without an entry is refused. */
export function runCommand<Value>(
  environment: Environment,
  session: VaultSession,
  step: { action: string; work: (context: CommandContext) => Value },
): Value {
  const now = environment.now().toISOString()
  const actor = { personId: session.slot.personId, name: session.slot.personName }
  return session.database.write((db: WriteDb) => {
    let entries = 0
    const custody = (note: CustodyNote) => {
      appendCustody(db, {
        time: now,
        actor: actor.personId,
        action: note.action ?? step.action,
        subject: note.subject,
        details: withActingSlot(session, note.details),
        salt: environment.randomBytes(32),
      })
      entries += 1
    }
    const value = ensureSynchronous(step.work({ db, now, environment, actor, custody }))
    if (entries === 0) throw new Error(`command ${step.action} left no custody entry`)
    return value
  })
}
