import { useMemo } from 'react'
import type { NewStatement } from '../../../../shared/contract/suit-contract.ts'
import { call } from '../../../client/call.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { rememberUndo, undoStep } from '../../../client/undo.ts'
import { notifyDone, notifyFailure } from '../../../ui/notify.tsx'
import type { StatementRecord } from '../use-suit-records.ts'

export type TableActions = {
  /** Adds statements below one or at the end; answers their ids. Throws the Failure. */
  readonly add: (statements: readonly NewStatement[], below?: string) => Promise<readonly string[]>
  /** A second one like it, right below. Answers its id, or undefined with the failure told. */
  readonly duplicate: (record: StatementRecord) => Promise<string | undefined>
  /** Puts the table into another order; a failure is told. */
  readonly order: (before: readonly string[], after: readonly string[]) => Promise<void>
  /** Adds an exhibit to what proves a statement; a failure is told. */
  readonly attach: (statementId: string, evidenceId: string) => Promise<void>
}

const meta = new Set(
  'id version createdAt createdBy changedAt changedBy deletedAt deletedReason caseId suitId order'.split(' '),
)

function copyOf(record: StatementRecord): NewStatement {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !meta.has(key))) as NewStatement
}

/** What is done with the table as a whole. Each can be undone, by Ctrl+Z and from the notice that tells of it. */
export function useTableActions(suitId: string): TableActions {
  const text = useText('suit')
  const frame = useText('frame')
  const language = useLanguage()
  return useMemo(() => {
    const done = (label: string, undo: () => Promise<void>) => {
      const step = { label, undo }
      rememberUndo(step)
      notifyDone(label, {
        label: frame('undo'),
        run: () => void undoStep(step).catch((error: unknown) => notifyFailure(error, language)),
      })
    }
    const add: TableActions['add'] = async (statements, below) => {
      const input = { id: suitId, statements: [...statements], ...(below === undefined ? {} : { below }) }
      const { added } = await call('suit.add-statements', input)
      const ids = added.map(({ id }) => id)
      done(text('added', { count: ids.length }), async () => {
        for (const id of ids) await call('statement.delete', { id, reason: text('undoneReason') })
      })
      return ids
    }
    const putInOrder = async (statements: readonly string[]) => {
      await call('suit.order-statements', { id: suitId, statements: [...statements] })
    }
    const attach = async (statementId: string, evidenceId: string) => {
      const { version, proof = [] } = await call('statement.show', { id: statementId })
      if (proof.some((entry) => (entry.evidenceId as string) === evidenceId)) {
        notifyDone(text('alreadyAttached'))
        return
      }
      const changes = { proof: [...proof, { evidenceId }] }
      await call('statement.update', { id: statementId, version, changes })
      done(text('attached'), async () => {
        const now = await call('statement.show', { id: statementId })
        const rest = now.proof?.filter((entry) => (entry.evidenceId as string) !== evidenceId) ?? []
        await call('statement.update', {
          id: statementId,
          version: now.version,
          changes: { proof: rest.length === 0 ? null : rest },
        })
      })
    }
    const told = async <Value>(work: () => Promise<Value>): Promise<Value | undefined> => {
      try {
        return await work()
      } catch (error) {
        notifyFailure(error, language)
        return undefined
      }
    }
    return {
      add,
      duplicate: (record) => told(async () => (await add([copyOf(record)], record.id))[0]),
      order: (before, after) =>
        told(async () => {
          await putInOrder(after)
          done(text('moved'), () => putInOrder(before))
        }),
      attach: (statementId, evidenceId) => told(() => attach(statementId, evidenceId)),
    }
  }, [suitId, text, frame, language])
}
