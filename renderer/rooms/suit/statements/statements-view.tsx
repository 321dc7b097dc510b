import { useEffect, useMemo, useState } from 'react'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useText } from '../../../client/language.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FailurePage } from '../../../ui/failure-page.tsx'
import type { Failure } from '../../../../shared/failures/failure.ts'
import type { Target } from '../suit-parts.ts'
import type { Findings, PublicationRecord, StatementRecord, SuitRecord } from '../use-suit-records.ts'
import { AddStatements } from './add-statements.tsx'
import { StatementsDesk } from './statements-desk.tsx'
import { useTableActions } from './use-table-actions.ts'

type StatementsViewProps = {
  readonly suit: SuitRecord
  readonly statements: {
    readonly items: readonly StatementRecord[] | undefined
    readonly failure: Failure | undefined
  }
  readonly publications: readonly PublicationRecord[]
  readonly findings: Findings
  readonly target: Target | undefined
}

/** The statements of a suit: the table, or what to begin with when there is none. */
export function StatementsView({ suit, statements, publications, findings, target }: StatementsViewProps) {
  const text = useText('suit')
  const [isAdding, setAdding] = useState(false)
  const [added, setAdded] = useState<string>()
  const actions = useTableActions(suit.id)
  const byId = useMemo(() => new Map(publications.map((one) => [one.id, one])), [publications])
  useEffect(() => setAdded(undefined), [target])
  if (statements.failure !== undefined) return <FailurePage failure={statements.failure} />
  if (statements.items === undefined) return null
  const lead = added === undefined ? target : { record: added, field: undefined }
  return (
    <>
      {statements.items.length === 0 ? (
        <EmptyState title={text('noStatements')} hint={text('noStatementsHint')}>
          <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
            {text('addStatements')}
          </Button>
        </EmptyState>
      ) : (
        <StatementsDesk
          suit={suit}
          statements={statements.items}
          publications={byId}
          findings={findings}
          actions={actions}
          target={lead}
          onAdd={() => setAdding(true)}
          onChoose={setAdded}
        />
      )}
      <AddStatements
        publications={publications}
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        onAdd={async (drafts) => {
          const ids = await actions.add(drafts)
          setAdded(ids[0])
        }}
      />
    </>
  )
}
