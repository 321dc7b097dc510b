import { Button, Group, Menu, Modal, NavLink, ScrollArea, Stack, Text } from '@mantine/core'
import { IconChevronDown, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { bundleStartText } from '../../../shared/text/bundle-start-text.ts'
import { call } from '../../client/call.ts'
import { useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'

type NewBundleProps = {
  readonly caseId: string
  readonly onMade: (id: string) => void
  /** The first one of a case: every way stands there as a button. */
  readonly isFirst?: boolean
}

/** A new bundle: of all evidence by date, of what a document mentions in its numbering, or empty. */
export function NewBundle({ caseId, onMade, isFirst = false }: NewBundleProps) {
  const text = useText('bundles')
  const [isChoosing, setChoosing] = useState(false)
  const attempt = useAttempt()
  const { value: record } = useAnswer('case.show', { id: caseId })
  const language = record?.language ?? 'ru'
  const make = (work: () => Promise<{ id: string }>) =>
    void attempt.run(async () => {
      const { id } = await work()
      setChoosing(false)
      onMade(id)
    })
  const ofAll = () => make(() => call('bundle.create-all', { caseId }))
  const empty = () =>
    make(() =>
      call('bundle.create', {
        caseId,
        title: bundleStartText[language].title,
        language,
        sections: [{ title: bundleStartText[language].section, evidenceIds: [] }],
      }),
    )
  const ways = [
    { label: text('ofAll'), run: ofAll },
    { label: text('ofDocument'), run: () => setChoosing(true) },
    { label: text('emptyOne'), run: empty },
  ]
  return (
    <>
      {isFirst ? (
        <Group justify="center" mt="sm">
          {ways.map(({ label, run }, place) => (
            <Button
              key={label}
              variant={place === 0 ? 'filled' : 'default'}
              disabled={attempt.isRunning}
              onClick={run}
            >
              {label}
            </Button>
          ))}
        </Group>
      ) : (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button
              variant="default"
              leftSection={<IconPlus size={14} />}
              rightSection={<IconChevronDown size={14} />}
              loading={attempt.isRunning}
            >
              {text('newBundle')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {ways.map(({ label, run }) => (
              <Menu.Item key={label} onClick={run}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <FailureNotice failure={attempt.failure} />
      <Modal
        opened={isChoosing}
        onClose={() => setChoosing(false)}
        title={text('ofDocument')}
        closeButtonProps={{ 'aria-label': text('close') }}
      >
        <DocumentChoice
          caseId={caseId}
          onChoose={(documentId) => make(() => call('bundle.create-all', { caseId, documentId }))}
        />
        <FailureNotice failure={attempt.failure} />
      </Modal>
    </>
  )
}

type DocumentChoiceProps = {
  readonly caseId: string
  readonly onChoose: (documentId: string) => void
}

function DocumentChoice({ caseId, onChoose }: DocumentChoiceProps) {
  const text = useText('bundles')
  const { value } = useAnswer('document.list', { caseId, sort: 'changed', descending: true, limit: 200 })
  if (value?.total === 0) return <Text size="sm">{text('noDocuments')}</Text>
  return (
    <Stack gap="xs">
      <Text size="sm">{text('ofDocumentHint')}</Text>
      <ScrollArea.Autosize mah={360}>
        {value?.items.map(({ id, title, language }) => (
          <NavLink
            key={id}
            component="button"
            label={title}
            description={text(language === 'kk' ? 'inKazakh' : 'inRussian')}
            onClick={() => onChoose(id)}
          />
        ))}
      </ScrollArea.Autosize>
    </Stack>
  )
}
