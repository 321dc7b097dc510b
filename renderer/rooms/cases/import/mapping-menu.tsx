import { ActionIcon, Button, Group, Menu, Text, TextInput } from '@mantine/core'
import { IconBookmark, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { CaseMapping } from '../../../../shared/case-import/case-mapping.ts'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { call } from '../../../client/call.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { notifyDone, notifyFailure } from '../../../ui/notify.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'
import { changeImport, useImport } from './import-store.ts'
import { placeOfHeadings } from './place-of-headings.ts'

type Kept = OutputOf<'case.list-mappings'>['mappings'][number]

/** Mappings that were kept: one click uses them for this table, column by column where the headings are the same. */
export function MappingMenu({ mapping }: { readonly mapping: CaseMapping }) {
  const text = useText('cases')
  const frame = useText('frame')
  const language = useLanguage()
  const { table, sheet } = useImport()
  const { value, failure } = useAnswer('case.list-mappings', {})
  const [isNaming, setNaming] = useState(false)
  const headings = table?.sheets[sheet]?.headings ?? []
  const use = (kept: Kept) => {
    const { mapping: placed, missing } = placeOfHeadings(kept.mapping, headings)
    changeImport(({ preview: _seen, ...now }) => ({
      ...now,
      // Where the headings stand is this table's own business.
      mapping: {
        ...placed,
        ...(now.mapping.headingRow === undefined ? {} : { headingRow: now.mapping.headingRow }),
      },
    }))
    if (missing.length > 0) notifyDone(text('importMissing', { headings: missing.join(', ') }))
  }
  const forget = async ({ id, name, mapping: kept }: Kept) => {
    try {
      await call('case.delete-mapping', { id })
      notifyDone(text('importMappingDeleted'), {
        label: frame('undo'),
        run: () => void call('case.save-mapping', { name, mapping: kept }),
      })
    } catch (error) {
      notifyFailure(error, language)
    }
  }
  const mappings = value?.mappings ?? []
  return (
    <>
      <Menu position="top-end" width={320}>
        <Menu.Target>
          <Button variant="default" leftSection={<IconBookmark size={15} />}>
            {text('importMappings')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <FailureNotice failure={failure} />
          {value?.mappings.length === 0 ? <Menu.Label>{text('importMappingsNone')}</Menu.Label> : null}
          {mappings.map((kept) => (
            <Group key={kept.id} gap={0} wrap="nowrap">
              <Menu.Item onClick={() => use(kept)}>
                <Text size="sm" truncate maw={230}>
                  {kept.name}
                </Text>
              </Menu.Item>
              <ActionIcon
                mr={4}
                aria-label={text('importMappingDelete', { name: kept.name })}
                onClick={() => void forget(kept)}
              >
                <IconX size={14} />
              </ActionIcon>
            </Group>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setNaming(true)}>{text('importMappingSave')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isNaming ? <NameMapping mapping={mapping} onClose={() => setNaming(false)} /> : null}
    </>
  )
}

type NameMappingProps = { readonly mapping: CaseMapping; readonly onClose: () => void }

function NameMapping({ mapping, onClose }: NameMappingProps) {
  const text = useText('cases')
  const frame = useText('frame')
  const [name, setName] = useState('')
  const attempt = useAttempt()
  const save = async () => {
    if (!(await attempt.run(async () => void (await call('case.save-mapping', { name, mapping }))))) return
    notifyDone(text('importMappingSaved'))
    onClose()
  }
  return (
    <FormDialog
      title={text('importMappingSave')}
      submitLabel={frame('save')}
      isWhole={name.trim() !== ''}
      attempt={attempt}
      onSubmit={save}
      onClose={onClose}
    >
      <TextInput
        label={text('importMappingName')}
        description={text('importMappingNameHint')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        maxLength={200}
        required
        data-autofocus
      />
    </FormDialog>
  )
}
