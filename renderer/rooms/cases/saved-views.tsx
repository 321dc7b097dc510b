import { ActionIcon, Button, Group, Menu, Modal, Stack, TextInput, Text } from '@mantine/core'
import { IconBookmark, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { CaseView } from '../../../shared/contract/view-contract.ts'
import { call } from '../../client/call.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { notifyDone, notifyFailure } from '../../ui/notify.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { showView } from './cases-view.ts'

type SavedView = OutputOf<'view.list'>['views'][number]

/** Filters and orders that were given a name; one click shows them again. */
export function SavedViews({ view }: { readonly view: CaseView }) {
  const text = useText('cases')
  const frame = useText('frame')
  const language = useLanguage()
  const { value } = useAnswer('view.list', {})
  const [isNaming, setNaming] = useState(false)
  const views = value?.views ?? []
  const remove = async ({ id, name, view: kept }: SavedView) => {
    try {
      await call('view.delete', { id })
      notifyDone(text('viewDeleted'), {
        label: frame('undo'),
        run: () => void call('view.save', { name, view: kept }),
      })
    } catch (error) {
      notifyFailure(error, language)
    }
  }
  return (
    <>
      <Menu position="bottom-end" width={300}>
        <Menu.Target>
          <Button variant="default" leftSection={<IconBookmark size={15} />}>
            {text('views')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {views.length === 0 ? <Menu.Label>{text('viewsNone')}</Menu.Label> : null}
          {views.map((saved) => (
            <Group key={saved.id} gap={0} wrap="nowrap">
              <Menu.Item onClick={() => showView(() => saved.view)}>
                <Text size="sm" truncate maw={220}>
                  {saved.name}
                </Text>
              </Menu.Item>
              <ActionIcon
                mr={4}
                aria-label={text('deleteView', { name: saved.name })}
                onClick={() => void remove(saved)}
              >
                <IconX size={14} />
              </ActionIcon>
            </Group>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setNaming(true)}>{text('saveView')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isNaming ? <NameView view={view} onClose={() => setNaming(false)} /> : null}
    </>
  )
}

function NameView({ view, onClose }: { readonly view: CaseView; readonly onClose: () => void }) {
  const text = useText('cases')
  const frame = useText('frame')
  const [name, setName] = useState('')
  const attempt = useAttempt()
  const save = async () => {
    const kept = await attempt.run(async () => {
      await call('view.save', { name, view })
    })
    if (!kept) return
    notifyDone(text('viewSaved'))
    onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={text('saveView')}
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={text('viewName')}
            description={text('viewNameHint')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            maxLength={200}
            required
            data-autofocus
          />
          <FailureNotice failure={attempt.failure} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {frame('cancel')}
            </Button>
            <Button type="submit" disabled={name.trim() === ''} loading={attempt.isRunning}>
              {frame('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
