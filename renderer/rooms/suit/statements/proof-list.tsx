import { ActionIcon, Anchor, Button, Group, Input, Select, Stack, Text, TextInput } from '@mantine/core'
import { IconPaperclip, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { fieldLabel } from '../../../../shared/text/field-text.ts'
import { valueChoices } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import type { RecordEditor } from '../../../ui/record-editor.ts'
import { useFailureText } from '../../../ui/record-fields.tsx'
import { useRecordTitle } from '../../../ui/record-picker.tsx'
import { useListAtOnce } from '../../../ui/use-at-once.ts'
import classes from './statement-table.module.css'
import { useTableContext } from './table-context.ts'

type Proof = NonNullable<OutputOf<'statement.show'>['proof']>[number]
type ProofListProps = { readonly editor: RecordEditor; readonly caseId: string }

/** What proves a statement: each exhibit with its kind and what it proves, in the order in which it prints. */
export function ProofList({ editor, caseId }: ProofListProps) {
  const text = useText('suit')
  const language = useLanguage()
  const { attach } = useTableContext()
  const [proof, save] = useListAtOnce<Proof>(editor, 'proof')
  return (
    <Input.Wrapper
      label={fieldLabel('statement', 'proof', language)}
      labelElement="div"
      error={useFailureText({ editor, field: 'proof' })}
    >
      <Stack gap={6} role="group" aria-label={fieldLabel('statement', 'proof', language)}>
        {proof.map((entry, place) => (
          <ProofItem
            key={entry.evidenceId}
            entry={entry}
            caseId={caseId}
            onChange={(next) => save(proof.map((other, index) => (index === place ? next : other)))}
            onRemove={() => save(proof.filter((_other, index) => index !== place))}
          />
        ))}
        <div>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPaperclip size={14} />}
            autoFocus={editor.focus === 'proof'}
            onClick={() => attach(editor.record.id)}
          >
            {text('attach')}
          </Button>
        </div>
      </Stack>
    </Input.Wrapper>
  )
}

type ProofItemProps = {
  readonly entry: Proof
  readonly caseId: string
  readonly onChange: (next: Proof) => void
  readonly onRemove: () => void
}

function withField(entry: Proof, field: 'kind' | 'proves', value: string | null): Proof {
  const { [field]: _old, ...rest } = entry
  return value === null || value === '' ? rest : { ...rest, [field]: value }
}

function ProofItem({ entry, caseId, onChange, onRemove }: ProofItemProps) {
  const text = useText('suit')
  const language = useLanguage()
  const title = useRecordTitle('evidence', entry.evidenceId) ?? '…'
  const [proves, setProves] = useState(entry.proves ?? '')
  useEffect(() => setProves(entry.proves ?? ''), [entry.proves])
  const keep = () => {
    if (proves.trim() !== (entry.proves ?? '')) onChange(withField(entry, 'proves', proves.trim()))
  }
  return (
    <div className={classes['proof']}>
      <Group justify="space-between" wrap="nowrap" gap={4} align="flex-start">
        <Anchor
          component="button"
          type="button"
          size="sm"
          ta="start"
          onClick={() => goTo({ at: 'case', caseId, section: 'evidence', record: entry.evidenceId })}
        >
          {title}
        </Anchor>
        <ActionIcon size="sm" aria-label={text('detach', { title })} onClick={onRemove}>
          <IconX size={14} />
        </ActionIcon>
      </Group>
      <Select
        size="xs"
        aria-label={`${fieldLabel('statement', 'proof.kind', language)}: ${title}`}
        placeholder={fieldLabel('statement', 'proof.kind', language)}
        data={valueChoices('proofKind', language)}
        value={entry.kind ?? null}
        onChange={(kind) => onChange(withField(entry, 'kind', kind))}
        clearable
      />
      <TextInput
        size="xs"
        aria-label={`${fieldLabel('statement', 'proof.proves', language)}: ${title}`}
        placeholder={fieldLabel('statement', 'proof.proves', language)}
        value={proves}
        onChange={(event) => setProves(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep()
          if (event.key === 'Escape') setProves(entry.proves ?? '')
        }}
      />
      {entry.kind === 'final-judicial-act' ? <Text size="xs">{text('finalActBinds')}</Text> : null}
    </div>
  )
}
