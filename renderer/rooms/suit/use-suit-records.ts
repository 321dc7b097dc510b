import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { StatementFinding, SuitFinding } from '../../../shared/contract/suit-contract.ts'
import type { Failure } from '../../../shared/failures/failure.ts'
import { call } from '../../client/call.ts'
import { useAnswer } from '../../client/use-answer.ts'

export type SuitRecord = OutputOf<'suit.show'>
export type StatementRecord = OutputOf<'statement.show'>
export type PublicationRecord = OutputOf<'publication.show'>

type Loaded<Item> = { readonly items: readonly Item[] | undefined; readonly failure: Failure | undefined }

const page = 1_000

/** The suits of a case, in order of entry: the one entered last comes last. */
export function useSuits(caseId: string): Loaded<SuitRecord> {
  const { value, failure } = useAnswer('suit.list', { filter: { caseId }, limit: page }, { keep: false })
  const items = useMemo(
    () => value?.items.toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : 1)),
    [value],
  )
  return { items, failure }
}

/** The publications of a case by title. */
export function usePublications(caseId: string): Loaded<PublicationRecord> {
  const { value, failure } = useAnswer(
    'publication.list',
    { filter: { caseId }, limit: page },
    { keep: false },
  )
  return { items: value?.items, failure }
}

/** Every statement of a suit in the order of the table; a suit of more than a thousand is asked for in pages. */
export function useStatements(suitId: string): Loaded<StatementRecord> {
  const question = { filter: { suitId }, sort: 'order', limit: page }
  const first = useAnswer('statement.list', question, { keep: false })
  const pages = Math.max(0, Math.ceil((first.value?.total ?? 0) / page) - 1)
  const rest = useQueries({
    queries: Array.from({ length: pages }, (_, index) => {
      const input = { ...question, offset: (index + 1) * page }
      return { queryKey: ['statement.list', input], queryFn: () => call('statement.list', input) }
    }),
    combine: (answers) => answers.flatMap((answer) => answer.data?.items ?? []),
  })
  const items = useMemo(
    () => (first.value === undefined ? undefined : [...first.value.items, ...rest]),
    [first.value, rest],
  )
  return { items, failure: first.failure }
}

export type Findings = {
  readonly of: (statementId: string) => readonly StatementFinding[]
  readonly suit: readonly SuitFinding[]
}

const none: readonly StatementFinding[] = []

/** What the suit and its statements lack, and what contradicts what; looked at anew after each change. */
export function useFindings(suitId: string): Findings {
  const { value } = useAnswer('suit.check', { id: suitId })
  return useMemo(() => {
    const byStatement = Map.groupBy(value?.statements ?? [], (finding) => finding.id as string)
    return { of: (id) => byStatement.get(id) ?? none, suit: value?.suit ?? [] }
  }, [value])
}
