import { Button, Text } from '@mantine/core'
import { IconBox, IconFilePlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useLanguage, useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { usePagedList } from '../../../client/use-paged-list.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { notifyFailure } from '../../../ui/notify.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { IntakePanel } from '../intake/intake-panel.tsx'
import type { IntakeFile } from '../intake/intake.ts'
import { pickFiles } from '../intake/pick-files.ts'
import { AddObject } from './add-object.tsx'
import { BatchEdit } from './batch-edit.tsx'
import { DeleteMany } from './delete-many.tsx'
import { CollectionHead, EvidenceCollection } from './evidence-collection.tsx'
import { EvidenceToolbar } from './evidence-toolbar.tsx'
import { isFiltered, questionOf, startState, useListState } from './list-state.ts'
import { SelectionBar } from './selection-bar.tsx'
import { useSelection } from './use-selection.ts'

type EvidenceBrowserProps = {
  readonly caseId: string
  /** Asks where files come from, and takes them in. */
  readonly onFiles: (files: readonly IntakeFile[]) => void
}

/** The list of a case's exhibits with all that is done to several of them. */
export function EvidenceBrowser({ caseId, onFiles }: EvidenceBrowserProps) {
  const text = useText('evidence')
  const language = useLanguage()
  const [state, change] = useListState(caseId)
  const list = usePagedList('evidence.browse', questionOf(caseId, state))
  const selection = useSelection(caseId, state, change)
  const [dialog, setDialog] = useState<'edit' | 'delete' | 'object'>()
  const total = list.total ?? 0
  const count = state.selected.size
  const close = () => setDialog(undefined)
  const pick = () =>
    void pickFiles(text('pickTitle')).then(onFiles, (error: unknown) => notifyFailure(error, language))
  const addButton = (
    <Button leftSection={<IconFilePlus size={15} />} onClick={pick}>
      {text('addFiles')}
    </Button>
  )
  const isEmpty = list.total === 0 && !isFiltered(state)
  return (
    <>
      <PageHeader title={text('title')}>
        {list.total === undefined ? null : <Text size="sm">{text('items', { count: total })}</Text>}
        <Button variant="default" leftSection={<IconBox size={15} />} onClick={() => setDialog('object')}>
          {text('addObject')}
        </Button>
        {isEmpty ? null : addButton}
      </PageHeader>
      <IntakePanel caseId={caseId} />
      {isEmpty ? (
        <EmptyState title={text('emptyTitle')} hint={text('emptyHint')}>
          {addButton}
        </EmptyState>
      ) : (
        <>
          <EvidenceToolbar state={state} change={change} />
          {count === 0 ? null : (
            <SelectionBar
              count={count}
              total={total}
              selection={selection}
              onEdit={() => setDialog('edit')}
              onDelete={() => setDialog('delete')}
            />
          )}
          <DeleteMany
            ids={state.selected}
            isOpen={dialog === 'delete'}
            onClose={close}
            onDone={(selected) => change({ selected })}
          />
          <FailureNotice failure={list.failure} />
          {list.total === 0 ? (
            <EmptyState title={text('nothingTitle')} hint={text('nothingHint')}>
              <Button
                variant="default"
                onClick={() => {
                  const { text: words, kind, withoutSource, unread } = startState
                  change({ text: words, kind, withoutSource, unread })
                }}
              >
                {text('clearFilter')}
              </Button>
            </EmptyState>
          ) : (
            <>
              {state.view === 'list' ? <CollectionHead /> : null}
              <EvidenceCollection
                list={list}
                state={state}
                change={change}
                selection={selection}
                onOpen={(row) => goTo({ at: 'case', caseId, section: 'evidence', record: row.id })}
                onDelete={() => setDialog('delete')}
              />
            </>
          )}
        </>
      )}
      <BatchEdit caseId={caseId} ids={state.selected} isOpen={dialog === 'edit'} onClose={close} />
      <AddObject caseId={caseId} isOpen={dialog === 'object'} onClose={close} />
    </>
  )
}
