import { Alert, Text } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import type { FoundConflict } from '../../../shared/contract/people-contract.ts'
import { normOfConflict } from '../../../shared/law/person-norms.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { LawQuote } from '../law-quote.tsx'
import classes from './conflict.module.css'

/** A surname alone may be borne by hundreds: a fuller name narrows it. */
const mostShown = 100

type ConflictFindingsProps = {
  readonly findings: readonly FoundConflict[]
  readonly askLeadLawyer: boolean
}

/** What was found of whom, where and why it matters; of a sealed case only whom to ask. */
export function ConflictFindings({ findings, askLeadLawyer }: ConflictFindingsProps) {
  const text = useText('people')
  return (
    <div className={classes['findings']} role="status">
      {askLeadLawyer ? (
        <Alert color="orange" variant="light" icon={<IconLock size={18} />} p="xs">
          {text('askLeadLawyer')}
        </Alert>
      ) : null}
      {findings.length === 0 && !askLeadLawyer ? <Text size="sm">{text('conflictNothing')}</Text> : null}
      {findings.slice(0, mostShown).map((finding, place) => (
        <Finding key={place} finding={finding} />
      ))}
      {findings.length > mostShown ? (
        <Text size="xs">{text('doublesShown', { shown: mostShown, total: findings.length })}</Text>
      ) : null}
    </div>
  )
}

function Finding({ finding }: { readonly finding: FoundConflict }) {
  const text = useText('people')
  const language = useLanguage()
  const norm = normOfConflict(finding.reason)
  const { caseTitle, lawyerName, role, relation } = finding
  const about = [
    caseTitle,
    role === undefined ? undefined : valueLabel('roleKind', role, language),
    relation === undefined ? undefined : valueLabel('relationshipKind', relation, language),
    lawyerName === undefined ? undefined : text('conflictLawyer', { name: lawyerName }),
    text('conflictAs', { how: valueLabel('conflictMatch', finding.match, language).toLowerCase() }),
  ].filter((part) => part !== undefined)
  return (
    <div className={classes['finding']} data-against={norm !== undefined}>
      <Text size="sm" fw={600}>
        {finding.name} — {valueLabel('conflictReason', finding.reason, language).toLowerCase()}
      </Text>
      <Text size="xs">{about.join(' · ')}</Text>
      {norm === undefined ? null : <LawQuote norm={norm} />}
    </div>
  )
}
