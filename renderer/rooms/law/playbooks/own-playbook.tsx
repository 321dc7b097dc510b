import { ActionIcon, Button, Group, Menu, Text } from '@mantine/core'
import { IconDots, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { PlaybookStep } from '../../../../shared/model/playbook.ts'
import { inOrder, moved } from '../../../../shared/playbooks/step-order.ts'
import { inLanguage } from '../../../../shared/text/in-language.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { useShippedAnswer } from '../../../client/use-answer.ts'
import { useSaveRecord, type RecordOf } from '../../../client/use-record.ts'
import type { DeskSpec } from '../../../ui/desk/desk-spec.ts'
import { RecordForm } from '../../../ui/desk/record-form.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { formatDay } from '../../../ui/format-text.ts'
import { notifyDone } from '../../../ui/notify.tsx'
import { undoAndTell } from '../../../ui/undo-and-tell.ts'
import { useAttempt } from '../../../ui/use-attempt.ts'
import { StepDialog } from '../steps/step-dialog.tsx'
import { PlaybookHead } from './playbook-head.tsx'
import { PlaybookSteps } from './playbook-steps.tsx'
import classes from './playbooks.module.css'

type Own = RecordOf<'playbook'>

function useSpec(): DeskSpec<'playbook'> {
  const text = useText('checklist')
  const language = useLanguage()
  return {
    entity: 'playbook',
    row: (playbook) => ({ title: inLanguage(playbook, 'title', language) }),
    groups: [
      {
        title: text('titleOf'),
        fields: ['title', 'titleKk', 'titleEn', 'when', 'whenKk', 'whenEn', 'caseKinds', 'countsFrom'],
      },
      { title: text('reviewGroup'), fields: ['reviewedOn', 'reviewedBy'] },
    ],
    asked: [],
    wording: { list: text('playbooks'), add: text('newPlaybook'), emptyTitle: '', emptyHint: '' },
  }
}

/** A playbook of the foundation's own: every step can be changed, moved within its group, added and removed. */
export function OwnPlaybook({ playbook }: { readonly playbook: Own }) {
  const text = useText('checklist')
  const frame = useText('frame')
  const language = useLanguage()
  const spec = useSpec()
  const attempt = useAttempt()
  const save = useSaveRecord('playbook', text('stepChanged'))
  const [isWording, setWording] = useState(false)
  const [editing, setEditing] = useState<number | 'new'>()
  const shipped = useShippedAnswer('playbook.shipped', {}).value?.playbooks
  const base = shipped?.find(({ key }) => key === playbook.basedOn)
  const keep = async (steps: PlaybookStep[], told: string) => {
    await save(playbook, { steps: inOrder(steps) })
    notifyDone(told, { label: frame('undo'), run: () => void undoAndTell(language) })
  }
  const change = (steps: PlaybookStep[] | undefined, told: string) =>
    attempt.run(async () => {
      if (steps !== undefined) await keep(steps, told)
    })
  const { steps } = playbook
  const edited = typeof editing === 'number' ? steps[editing] : undefined
  return (
    <article className={classes['page']}>
      {isWording ? (
        <RecordForm
          spec={spec}
          record={playbook}
          caseId={undefined}
          focus={undefined}
          onDeleted={() => goTo({ at: 'law', view: 'playbooks' })}
        />
      ) : (
        <PlaybookHead content={playbook} />
      )}
      <Group gap="sm">
        <Button variant="default" aria-expanded={isWording} onClick={() => setWording((now) => !now)}>
          {text(isWording ? 'sinceDone' : 'edit')}
        </Button>
        <Button variant="default" leftSection={<IconPlus size={14} />} onClick={() => setEditing('new')}>
          {text('addStep')}
        </Button>
      </Group>
      <Text size="xs">
        {text('ownHint', {
          version: playbook.version,
          date: formatDay(playbook.changedAt, language),
        })}{' '}
        {base === undefined ? '' : `${text('basedOn', { title: inLanguage(base, 'title', language) })}. `}
        {text('orderHint')}
      </Text>
      <FailureNotice failure={attempt.failure} />
      <PlaybookSteps
        steps={steps}
        actions={(_step, index) => (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon flex="none" aria-label={text('actions', { number: index + 1 })}>
                <IconDots size={18} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setEditing(index)}>{text('editStep')}</Menu.Item>
              <Menu.Item
                disabled={moved(steps, index, -1) === undefined}
                onClick={() => void change(moved(steps, index, -1), text('stepMoved'))}
              >
                {text('moveUp')}
              </Menu.Item>
              <Menu.Item
                disabled={moved(steps, index, 1) === undefined}
                onClick={() => void change(moved(steps, index, 1), text('stepMoved'))}
              >
                {text('moveDown')}
              </Menu.Item>
              <Menu.Item
                disabled={steps.length === 1}
                onClick={() =>
                  void change(
                    steps.filter((_each, at) => at !== index),
                    text('stepRemoved'),
                  )
                }
              >
                {text('removeStep')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      />
      {editing === undefined ? null : (
        <StepDialog
          title={text(edited === undefined ? 'addStep' : 'editStep')}
          draftKey={`playbook/${playbook.id}/${edited?.text ?? 'new'}`}
          start={edited ?? { group: 'procedure', text: '', source: 'practice' }}
          isWhole
          onClose={() => setEditing(undefined)}
          onSave={(step) =>
            editing === 'new'
              ? keep([...steps, step], text('stepAdded'))
              : keep(steps.with(editing, step), text('stepChanged'))
          }
        />
      )}
    </article>
  )
}
