import { Stack, UnstyledButton } from '@mantine/core'
import { IconArrowsDiff, IconCircleDashed, IconInfoCircle } from '@tabler/icons-react'
import { statementConflict, type StatementFinding } from '../../../shared/contract/suit-contract.ts'
import {
  findingSource,
  findingWording,
  type SuitFindingCode,
} from '../../../shared/text/suit-finding-text.ts'
import { useLanguage } from '../../client/language.ts'
import classes from './suit.module.css'

/** Whether a finding is a contradiction, not merely something that is not there yet. */
export function isConflict({ code }: Pick<StatementFinding, 'code'>): boolean {
  return statementConflict.options.some((option) => option === code)
}

type ShownFinding = {
  readonly code: SuitFindingCode
  readonly field: string
  /** Number of the other statement in the table. */
  readonly number?: number | undefined
}

type FindingListProps = {
  readonly label: string
  readonly findings: readonly ShownFinding[]
  /** Leads to the field that a finding is about. */
  readonly onChoose: (field: string) => void
}

function icon(code: SuitFindingCode) {
  if (statementConflict.options.some((option) => option === code))
    return <IconArrowsDiff size={15} color="var(--mantine-color-orange-7)" aria-hidden />
  if (code === 'moral-damage-of-legal-person') return <IconInfoCircle size={15} aria-hidden />
  return <IconCircleDashed size={15} color="var(--mantine-color-dimmed)" aria-hidden />
}

/** What is lacking or contradicts itself, each with the article it rests on where there is one; choosing it leads to its field. */
export function FindingList({ label, findings, onChoose }: FindingListProps) {
  const language = useLanguage()
  if (findings.length === 0) return null
  return (
    <Stack component="ul" gap={0} m={0} p={0} aria-label={label}>
      {findings.map(({ code, field, number }) => {
        const source = findingSource(code, language)
        return (
          <li key={`${code} ${String(number)}`} className={classes['findingItem']}>
            <UnstyledButton className={classes['finding']} onClick={() => onChoose(field)}>
              {icon(code)}
              <span>
                {findingWording(code, language, number)}
                {source === undefined ? null : <span className={classes['source']}> {source}</span>}
              </span>
            </UnstyledButton>
          </li>
        )
      })}
    </Stack>
  )
}
