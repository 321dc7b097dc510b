import { Select, Text } from '@mantine/core'
import type { RowChoice } from '../../../../shared/case-import/case-mapping.ts'
import type { PlannedPerson } from '../../../../shared/case-import/planned-row.ts'
import { useText } from '../../../client/language.ts'
import classes from './import.module.css'

export type Who = NonNullable<RowChoice['people']>[number]['use']

type WhoIsThisProps = {
  readonly person: PlannedPerson
  readonly chosen: Who | undefined
  /** Someone of that name stands further up in the table. */
  readonly hasTwin: boolean
  readonly isBusy: boolean
  readonly onWho: (use: Who) => void
}

/** Whether someone is new, a record of the vault, or the person of that name further up. Asked only where there is a choice. */
export function WhoIsThis({ person, chosen, hasTwin, isBusy, onWho }: WhoIsThisProps) {
  const text = useText('cases')
  const isSame = chosen === 'same'
  const isDecided = chosen !== undefined && chosen !== 'new'
  if (person.known.length === 0 && !hasTwin && !isDecided) return null
  const choices = [
    { value: 'new', label: text('importWhoNew') },
    ...(hasTwin || isSame ? [{ value: 'same', label: text('importWhoSame') }] : []),
    ...person.known.map(({ id, title }) => ({
      value: id as string,
      label: text('importWhoKnown', { title: `${title} · ${id.slice(-6)}` }),
    })),
  ]
  // The record that was chosen is none of these any more: nothing is chosen.
  const isGone = isDecided && !isSame && person.use === undefined
  const value = isGone ? null : isSame && person.use === undefined ? 'same' : (person.use ?? 'new')
  return (
    <>
      <Select
        mt={6}
        label={text('importWho', { name: person.title })}
        data={choices}
        value={value}
        disabled={isBusy}
        allowDeselect={false}
        onChange={(next) => {
          if (next !== null && next !== value) onWho(next as Who)
        }}
      />
      {person.use === undefined ? null : (
        <Text size="xs" mt={2} className={classes['grow'] ?? ''}>
          {text('importWhoKnownHint')}
        </Text>
      )}
    </>
  )
}
