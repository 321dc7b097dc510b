import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState, type ReactNode } from 'react'
import { foldForSearch } from '../../shared/language/fold.ts'
import type { RecordEntity } from '../../shared/model/record-fields.ts'
import { useLanguage, useText } from '../client/language.ts'
import { useAnswer } from '../client/use-answer.ts'
import { recordName } from './record-name.ts'

/** Record types that are chosen by their title. */
export type PickedEntity = RecordEntity

const offered = 30

/** Search asks for two letters at least; fewer offer the first of all. */
export function searchableText(text: string): string | undefined {
  return foldForSearch(text).replaceAll(' ', '').length < 2 ? undefined : text
}

type Offer = { readonly value: string; readonly label: string }

/** Records of a type, of one case where they belong to one, whose words begin as typed, by title. */
function useOffers(entity: PickedEntity, typed: string, caseId: string | undefined): Offer[] {
  const language = useLanguage()
  const [wanted] = useDebouncedValue(typed, 120)
  const text = searchableText(wanted)
  const { value } = useAnswer('record.choices', {
    entity,
    limit: offered,
    ...(text === undefined ? {} : { text }),
    ...(caseId === undefined ? {} : { caseId }),
  })
  return (value?.choices ?? []).map(({ id, title }) => ({
    value: id,
    label: recordName(entity, title, language),
  }))
}

/** What a record is called; undefined until it is known. */
export function useRecordTitle(entity: PickedEntity, id: string | undefined): string | undefined {
  const language = useLanguage()
  const { value } = useAnswer('record.choices', id === undefined ? undefined : { entity, ids: [id] }, {
    keep: false,
  })
  const found = value?.choices[0]
  return found === undefined ? undefined : recordName(entity, found.title, language)
}

type RecordPickerProps = {
  readonly entity: PickedEntity
  readonly label: string
  readonly value: string | undefined
  readonly onChange: (id: string | undefined) => void
  /** Only records of this case, where they belong to one. */
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
