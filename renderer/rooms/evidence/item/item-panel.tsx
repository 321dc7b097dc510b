import { Accordion, Badge, Stack, Tabs, Text } from '@mantine/core'
import { useState } from 'react'
import type { FileSummary } from '../../../../shared/contract/evidence-contract.ts'
import { missingRecordingFacts, needsRecordingFacts } from '../../../../shared/model/recording-facts.ts'
import { fieldLabel } from '../../../../shared/text/field-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import type { RecordOf } from '../../../client/use-record.ts'
import { useRecordEditor, type RecordEditor } from '../../../ui/record-editor.ts'
import { StandingMarks } from '../../../ui/standing-marks.tsx'
import { Unprinted } from '../../../ui/unprinted.tsx'
import { FileFacts } from './file-facts.tsx'
import { ItemField } from './item-field.tsx'
import { isWorkField, itemGroups, workFields, type ItemGroup } from './item-fields.ts'
import classes from './item.module.css'

type Item = RecordOf<'evidence'>
type ItemPanelProps = {
  readonly item: Item
  readonly file: FileSummary | undefined
  readonly field: string | undefined
}

/** What is known of an exhibit beside its file; what never leaves stands on a side of its own. */
export function ItemPanel({ item, file, field }: ItemPanelProps) {
  const text = useText('evidence')
  const editor = useRecordEditor('evidence', item, { undoLabel: text('editItem'), focus: field })
  const [side, setSide] = useState(field !== undefined && isWorkField(field) ? 'work' : 'provenance')
  return (
    <Tabs
      value={side}
      onChange={(next) => setSide(next ?? 'provenance')}
      className={classes['panel'] ?? ''}
      keepMounted={false}
    >
      <Tabs.List grow>
        <Tabs.Tab value="provenance">{text('provenance')}</Tabs.Tab>
        <Tabs.Tab value="work">{text('workSide')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="provenance" className={classes['scroll'] ?? ''}>
        <Provenance item={item} editor={editor} file={file} field={field} />
      </Tabs.Panel>
      <Tabs.Panel value="work" className={`${classes['scroll'] ?? ''} ${classes['work'] ?? ''}`}>
        <Unprinted>
          <Text size="xs">{text('workWhy')}</Text>
          {workFields.map((name) => (
            <ItemField key={name} editor={editor} field={name} />
          ))}
        </Unprinted>
      </Tabs.Panel>
    </Tabs>
  )
}

/** Groups that stand open at first: what is always asked, what this kind needs, and where a link leads. */
function openGroups(item: Item, field: string | undefined): string[] {
  return itemGroups
    .filter(
      ({ id, fields }) =>
        id === 'groupWhat' ||
        id === 'groupSource' ||
        id === 'groupPeople' ||
        (id === 'recording' && needsRecordingFacts(item)) ||
        (id === 'original' && item.kind === 'object-elsewhere') ||
        (field !== undefined && fields.some((name) => name === field || name.startsWith(`${field}.`))),
    )
    .map(({ id }) => id)
}

type ProvenanceProps = ItemPanelProps & { readonly editor: RecordEditor }

function Provenance({ item, editor, file, field }: ProvenanceProps) {
  const text = useText('evidence')
  const [opened, setOpened] = useState([...openGroups(item, field), 'groupFile'])
  return (
    <>
      <StandingMarks caseId={item.caseId} recordId={item.id} personIds={item.personIds} isInset />
      <Accordion multiple value={opened} onChange={setOpened} order={2} transitionDuration={0}>
        {itemGroups.map((group) => (
          <Accordion.Item key={group.id} value={group.id}>
            <Accordion.Control>
              <GroupName group={group} item={item} />
            </Accordion.Control>
            <Accordion.Panel>
              <Stack gap="xs">
                {group.id === 'recording' && needsRecordingFacts(item) ? (
                  <Text size="xs">{text('recordingHint')}</Text>
                ) : null}
                {group.id === 'disclosure' ? <Text size="xs">{text('disclosureHint')}</Text> : null}
                {group.fields.map((name) => (
                  <ItemField key={name} editor={editor} field={name} />
                ))}
              </Stack>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
        {file === undefined ? null : (
          <Accordion.Item value="groupFile">
            <Accordion.Control>
              <Text size="sm" fw={600}>
                {text('groupFile')}
              </Text>
            </Accordion.Control>
            <Accordion.Panel>
              <FileFacts file={file} isIntimate={item.intimate === true} editor={editor} />
            </Accordion.Panel>
          </Accordion.Item>
        )}
      </Accordion>
    </>
  )
}

function GroupName({ group, item }: { readonly group: ItemGroup; readonly item: Item }) {
  const text = useText('evidence')
  const language = useLanguage()
  const { id } = group
  const name = id.startsWith('group')
    ? text(id as Extract<ItemGroup['id'], `group${string}`>)
    : fieldLabel('evidence', id as Exclude<ItemGroup['id'], `group${string}`>, language)
  const isMissing =
    (id === 'groupSource' && item.source === undefined) ||
    (id === 'recording' && missingRecordingFacts(item).length > 0)
  return (
    <span style={{ display: 'flex', justifyContent: 'space-between', gap: 8 }}>
      <Text size="sm" fw={600} span>
        {name}
      </Text>
      {isMissing ? (
        <Badge
          color="orange"
          variant="light"
          tt="none"
          radius="sm"
          mr={8}
          style={{ flex: 'none' }}
          c="var(--mantine-color-text)"
        >
          {text('fillIn')}
        </Badge>
      ) : null}
    </span>
  )
}
