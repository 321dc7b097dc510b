import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState, type ReactNode } from 'react'
import { foldForSearch } from '../../shared/language/fold.ts'
import { personTitle } from '../../shared/model/person-title.ts'
import { useText } from '../client/language.ts'
import { useAnswer } from '../client/use-answer.ts'

/** Record types that are chosen by their title. */
export type PickedEntity = 'person' | 'case' | 'evidence'

const offered = 30

/** Search asks for two letters at least; fewer offer the first of all. */
export function searchableText(text: string): string | undefined {
  return foldForSearch(text).replaceAll(' ', '').length < 2 ? undefined : text
}

type Offer = { readonly value: string; readonly label: string }

/** Records of a type whose words begin as typed, by title. */
function useOffers(entity: PickedEntity, typed: string, caseId: string | undefined): Offer[] {
  const [text] = useDebouncedValue(typed, 120)
  const input = {
    limit: offered,
    ...(searchableText(text) === undefined ? {} : { text }),
  }
  const people = useAnswer('person.list', entity === 'person' ? input : undefined)
  const cases = useAnswer('case.list', entity === 'case' ? input : undefined)
  const evidence = useAnswer(
    'evidence.list',
    entity === 'evidence' ? { ...input, ...(caseId === undefined ? {} : { filter: { caseId } }) } : undefined,
  )
  if (entity === 'person')
    return (people.value?.items ?? []).map((item) => ({ value: item.id, label: personTitle(item) }))
  const items = entity === 'case' ? cases.value?.items : evidence.value?.items
  return (items ?? []).map((item) => ({ value: item.id, label: item.title }))
}

/** What a record is called; undefined until it is known. */
export function useRecordTitle(entity: PickedEntity, id: string | undefined): string | undefined {
  const ask = (wanted: PickedEntity) => (id !== undefined && entity === wanted ? { id } : undefined)
  const person = useAnswer('person.show', ask('person'), { keep: false })
  const record = useAnswer('case.show', ask('case'), { keep: false })
  const evidence = useAnswer('evidence.show', ask('evidence'), { keep: false })
  if (entity === 'person') return person.value === undefined ? undefined : personTitle(person.value)
  return (entity === 'case' ? record.value : evidence.value)?.title
}

type RecordPickerProps = {
  readonly entity: PickedEntity
  readonly label: string
  readonly value: string | undefined
  readonly onChange: (id: string | undefined) => void
  /** Only evidence of this case. */
  readonly caseId?: string | undefined
  /** Never offered: the record itself, or what was chosen before. */
  readonly without?: readonly string[]
  readonly hint?: ReactNode
  readonly error?: ReactNode
  readonly isFocused?: boolean
  readonly isRequired?: boolean
}

/** Chooses one record by typing a few letters of its title. */
export function RecordPicker(props: RecordPickerProps) {
  const { entity, label, value, onChange, caseId, without = [], hint, error } = props
  const text = useText('frame')
  const [typed, setTyped] = useState('')
  const title = useRecordTitle(entity, value)
  const offers = useOffers(entity, typed === title ? '' : typed, caseId)
  const known = offers.filter((offer) => !without.includes(offer.value))
  const data =
    value === undefined || known.some((offer) => offer.value === value)
      ? known
      : [{ value, label: title ?? '…' }, ...known]
  return (
    <Select
      label={label}
      description={hint}
      error={error}
      required={props.isRequired === true}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': text('clear', { label }) }}
      data={data}
      value={value ?? null}
      onChange={(id) => onChange(id ?? undefined)}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      nothingFoundMessage={text('nothingFound')}
      autoFocus={props.isFocused === true}
      // In a dialog its focus trap looks for this mark.
      data-autofocus={props.isFocused === true ? true : undefined}
    />
  )
}
