import { Text } from '@mantine/core'
import { valueLabel } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import type { RecordOf } from '../../../client/use-record.ts'
import { RecordLink } from '../../../ui/picked-fields.tsx'
import classes from '../people.module.css'

/** The case something was found in; sealed since then, it is not told of. */
function OpenCase({ caseId }: { readonly caseId: string }) {
  const text = useText('people')
  const { value } = useAnswer('case.show', { id: caseId }, { keep: false })
  if (value?.confidentiality === 'sealed') return text('askLeadLawyer')
  return value === undefined ? '…' : <RecordLink entity="case" id={caseId} />
}

/** Who was asked about and what was found then, as it was recorded with the decision. */
export function RecordedCheck({ check }: { readonly check: RecordOf<'conflict'> }) {
  const text = useText('people')
  const language = useLanguage()
  const { people = [], findings = [] } = check
  if (people.length === 0 && findings.length === 0) return null
  return (
    <details className={classes['recorded']}>
      <summary>{text('conflictShow')}</summary>
      {people.map(({ personId, name, number, side }, place) => (
        <Text key={place} size="xs" component="div">
          {personId === undefined ? (name ?? number) : <RecordLink entity="person" id={personId} />} —{' '}
          {valueLabel('conflictSide', side, language).toLowerCase()}
        </Text>
      ))}
      {findings.map(({ personId, reason, caseId, role }, place) => (
        <Text key={place} size="xs" component="div">
          <RecordLink entity="person" id={personId} /> —{' '}
          {valueLabel('conflictReason', reason, language).toLowerCase()}
          {caseId === undefined ? null : (
            <>
              {': '}
              <OpenCase caseId={caseId} />
            </>
          )}
          {role === undefined ? null : `, ${valueLabel('roleKind', role, language).toLowerCase()}`}
        </Text>
      ))}
    </details>
  )
}
