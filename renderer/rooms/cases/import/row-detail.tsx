import { Checkbox, Stack, Text, Title } from '@mantine/core'
import type { RowChoice } from '../../../../shared/case-import/case-mapping.ts'
import type { PlannedPerson, PlannedRow } from '../../../../shared/case-import/planned-row.ts'
import { valueLabel } from '../../../../shared/text/value-text.ts'
import { describeRowProblem } from '../../../../shared/text/row-problem-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import classes from './import.module.css'
import { PlannedFields } from './planned-fields.tsx'
import { WhoIsThis, type Who } from './who-is-this.tsx'

type RowDetailProps = {
  readonly row: PlannedRow
  readonly isTaken: boolean
  readonly choices: readonly RowChoice[]
  readonly isBusy: boolean
  readonly onTake: (take: boolean) => void
  readonly onWho: (person: number, use: Who) => void
}

/** One row as the records it would become, with all that is to be known and decided of it. */
export function RowDetail({ row, isTaken, choices, isBusy, onTake, onWho }: RowDetailProps) {
  const text = useText('cases')
  const language = useLanguage()
  const decided = choices.find((choice) => choice.row === row.row)
  return (
    <Stack gap="sm">
      <Title order={2} size="h5">
        {text('importRow', { row: row.row })}
      </Title>
      <Checkbox
        label={text('importTake')}
        checked={isTaken}
        disabled={row.stops}
        onChange={(event) => onTake(event.currentTarget.checked)}
      />
      {row.problems.length === 0 ? null : (
        <section aria-label={text('importProblems')}>
          <Text size="sm" fw={600} mb={4}>
            {text('importProblems')}
          </Text>
          <ul className={classes['problems']}>
            {row.problems.map((problem, place) => (
              <li key={place} className={problem.level === 'stops' ? classes['care'] : undefined}>
                {describeRowProblem(problem, language)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-label={text('importRecord')}>
        <Text size="sm" fw={600} mb={4}>
          {row.joins === undefined ? text('importRecord') : text('importJoins', { row: row.joins })}
        </Text>
        {row.joins === undefined ? (
          <PlannedFields entity="case" fields={row.fields} court={row.court?.title} />
        ) : null}
      </section>
      {row.people.map((person) => (
        <PersonOfRow
          key={person.person}
          person={person}
          chosen={decided?.people?.find((one) => one.person === person.person)?.use}
          hasTwin={row.problems.some(({ code, person: of }) => code === 'name-twice' && of === person.person)}
          isBusy={isBusy}
          onWho={(use) => onWho(person.person, use)}
        />
      ))}
    </Stack>
  )
}

type PersonOfRowProps = {
  readonly person: PlannedPerson
  readonly chosen: Who | undefined
  readonly hasTwin: boolean
  readonly isBusy: boolean
  readonly onWho: (use: Who) => void
}

function PersonOfRow({ person, chosen, hasTwin, isBusy, onWho }: PersonOfRowProps) {
  const language = useLanguage()
  return (
    <section aria-label={person.title}>
      <Text size="sm" fw={600} mb={4}>
        {valueLabel('roleKind', person.role, language)}: {person.title}
      </Text>
      <PlannedFields entity="person" fields={person.fields} />
      <WhoIsThis person={person} chosen={chosen} hasTwin={hasTwin} isBusy={isBusy} onWho={onWho} />
    </section>
  )
}
