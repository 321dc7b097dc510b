import { Button, SegmentedControl, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { RefObject } from 'react'
import type { CaseView } from '../../../shared/contract/view-contract.ts'
import { caseKind, confidentiality } from '../../../shared/model/case.ts'
import { documentLanguage } from '../../../shared/model/values.ts'
import { valueChoices } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { isFiltered, setFilter, showView } from './cases-view.ts'
import classes from './cases.module.css'

type CasesFilterProps = { readonly view: CaseView; readonly inputRef: RefObject<HTMLInputElement | null> }

/** The conditions of the table, one beside the other. */
export function CasesFilter({ view, inputRef }: CasesFilterProps) {
  const text = useText('cases')
  const language = useLanguage()
  const { value: known } = useAnswer('case.stages', {})
  const { filter = {} } = view
  const stages = known?.stages ?? []
  const lawyers = known?.lawyers ?? []
  const state = filter.closed === undefined ? 'all' : filter.closed ? 'closed' : 'open'
  return (
    <div className={classes['filter']} role="search" aria-label={text('filterText')}>
      <TextInput
        ref={inputRef}
        className={classes['filterText'] ?? ''}
        aria-label={text('filterText')}
        placeholder={text('filterHint')}
        leftSection={<IconSearch size={15} />}
        value={view.text ?? ''}
        onChange={(event) => {
          const typed = event.currentTarget.value
          showView((now) => ({ ...now, text: typed }))
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
          document.querySelector<HTMLElement>('[role="grid"]')?.focus()
          event.preventDefault()
        }}
      />
      <Select
        w={126}
        aria-label={text('column-kind')}
        placeholder={text('anyKind')}
        data={valueChoices('caseKind', language)}
        value={filter.kind ?? null}
        onChange={(value) => setFilter('kind', caseKind.safeParse(value).data)}
        clearable
      />
      <Select
        w={136}
        aria-label={text('column-stage')}
        placeholder={text('anyStage')}
        data={stages}
        value={filter.stage ?? null}
        onChange={(value) => setFilter('stage', value ?? undefined)}
        clearable
        searchable={stages.length > 8}
      />
      <Select
        w={148}
        aria-label={text('anyConfidentiality')}
        placeholder={text('anyConfidentiality')}
        data={valueChoices('confidentiality', language)}
        value={filter.confidentiality ?? null}
        onChange={(value) => setFilter('confidentiality', confidentiality.safeParse(value).data)}
        clearable
      />
      <Select
        w={136}
        aria-label={text('anyLawyer')}
        placeholder={text('anyLawyer')}
        data={lawyers.map(({ id, name }) => ({ value: id, label: name }))}
        value={filter.leadLawyerId ?? null}
        onChange={(value) => setFilter('leadLawyerId', lawyers.find(({ id }) => id === value)?.id)}
        clearable
        searchable={lawyers.length > 8}
        comboboxProps={{ width: 300, position: 'bottom-start' }}
      />
      <Select
        w={124}
        aria-label={text('column-language')}
        placeholder={text('anyLanguage')}
        data={valueChoices('documentLanguage', language)}
        value={filter.language ?? null}
        onChange={(value) => setFilter('language', documentLanguage.safeParse(value).data)}
        clearable
      />
      <SegmentedControl
        size="xs"
        aria-label={text('state')}
        data={[
          { value: 'all', label: text('anyState') },
          { value: 'open', label: text('stateOpen') },
          { value: 'closed', label: text('stateClosed') },
        ]}
        value={state}
        onChange={(value) => setFilter('closed', value === 'all' ? undefined : value === 'closed')}
      />
      {isFiltered(view) ? (
        <Button
          variant="subtle"
          onClick={() => {
            showView((now) => ({ sort: now.sort, descending: now.descending }))
            inputRef.current?.focus()
          }}
        >
          {text('reset')}
        </Button>
      ) : null}
    </div>
  )
}
