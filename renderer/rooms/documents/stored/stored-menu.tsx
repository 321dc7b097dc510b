import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconRefresh, IconSignature, IconStack2, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { call } from '../../../client/call.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { AskReason } from '../../../ui/ask-reason.tsx'
import { useDeleteRecord } from '../../../ui/delete-record.ts'
import { notifyDone, notifyFailure } from '../../../ui/notify.tsx'
import { templatePlace } from '../../../client/template-place.ts'
import type { KeptDocument } from './stored-bar.tsx'

type StoredMenuProps = { readonly caseId: string; readonly kept: KeptDocument }

/** The rarer things to do with a kept document. What cannot be undone asks for its reason first. */
export function StoredMenu({ caseId, kept }: StoredMenuProps) {
  const text = useText('documents')
  const language = useLanguage()
  const [asks, setAsks] = useState<'sign-off' | 'delete'>()
  const deleteRecord = useDeleteRecord()
  const { id } = kept
  const makeBundle = async () => {
    try {
      const made = await call('bundle.create-all', { caseId: kept.caseId, documentId: id })
      notifyDone(text('bundleMade'))
      goTo({ at: 'case', caseId, section: 'bundles', record: made.id })
    } catch (error) {
      notifyFailure(error, language)
    }
  }
  const refill = () => goTo(templatePlace(caseId, { name: kept.template, language: kept.language }))
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={text('more')}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {kept.draft ? (
            <Menu.Item leftSection={<IconSignature size={16} />} onClick={() => setAsks('sign-off')}>
              {text('signOff')}
            </Menu.Item>
          ) : null}
          <Menu.Item leftSection={<IconRefresh size={16} />} onClick={refill}>
            {text('refill')}
          </Menu.Item>
          <Menu.Item leftSection={<IconStack2 size={16} />} onClick={() => void makeBundle()}>
            {text('makeBundle')}
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => setAsks('delete')}>
            {text('deleteKept')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <AskReason
        title={text('signOffTitle')}
        isOpen={asks === 'sign-off'}
        onClose={() => setAsks(undefined)}
        confirmLabel={text('signOff')}
        onConfirm={async (reason) => {
          await call('document.sign-off', { id, reason })
          notifyDone(text('signedOff'))
        }}
      />
      <AskReason
        title={text('deleteTitle', { title: kept.title })}
        isOpen={asks === 'delete'}
        onClose={() => setAsks(undefined)}
        onConfirm={async (reason) => {
          await deleteRecord('document', { id, reason }, text('deleted'))
          // At once: the page of a document that is gone would only say so.
          goTo({ at: 'case', caseId, section: 'documents' })
        }}
      />
    </>
  )
}
