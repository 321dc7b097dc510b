import { ActionIcon, Menu, Text, Title } from '@mantine/core'
import { IconDots, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { aboutEntity } from '../../../shared/model/about-record.ts'
import { fieldShape } from '../../../shared/model/field-shape.ts'
import type { RecordEntity } from '../../../shared/model/record-fields.ts'
import { entityText } from '../../../shared/text/entity-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { AskReason } from '../ask-reason.tsx'
import { MentionedArticles } from '../law/mentioned-articles.tsx'
import { useDeleteRecord, type DeletableEntity } from '../delete-record.ts'
import { useRecordEditor } from '../record-editor.ts'
import { StandingMarks } from '../standing-marks.tsx'
import type { DeskSpec } from './desk-spec.ts'
import { FormField } from './form-field.tsx'
import classes from './desk.module.css'
import { peopleOfRecord } from './people-of-record.ts'

type RecordFormProps<Entity extends RecordEntity> = {
  readonly spec: DeskSpec<Entity>
  readonly record: RecordOf<Entity>
  readonly caseId: string | undefined
  readonly focus: string | undefined
  readonly onDeleted: () => void
}

/** All of one record: every field saves itself when it is left. */
export function RecordForm<Entity extends RecordEntity>(props: RecordFormProps<Entity>) {
  const { spec, record, caseId, focus, onDeleted } = props
  const { entity, groups } = spec
  const language = useLanguage()
  const shown = groups.filter(({ isFor }) => isFor?.(record) !== false)
  const editor = useRecordEditor(entity, record, { undoLabel: entityText[entity].one[language], focus })
  return (
    <div className={classes['form']}>
      <FormHead spec={spec} record={record} onDeleted={onDeleted} />
      <RecordMarks entity={entity} record={record} />
      {spec.above?.(record)}
      <MentionedArticles record={record} />
      {shown.map(({ title, hint, fields, extra }, place) => (
        <section key={title ?? place} className={classes['group']} aria-label={title}>
          {title === undefined ? null : (
            <Title order={3} size="h6">
              {title}
            </Title>
          )}
          {hint === undefined ? null : <Text size="xs">{hint}</Text>}
          <div className={classes['grid']}>
            {fields.map((field) => {
              const { kind, isList } = fieldShape(entity, field)
              const isWide = kind === 'long' || (isList && kind === 'group')
              return (
                <div key={field} className={isWide ? classes['wide'] : undefined}>
                  <FormField editor={editor} entity={entity} field={field} caseId={caseId} />
                </div>
              )
            })}
          </div>
          {extra?.(record)}
        </section>
      ))}
      {spec.below?.(record)}
    </div>
  )
}

type MarksProps = { readonly entity: RecordEntity; readonly record: { readonly id: string } }

/** What keeps the record in or lets it out, where a restriction or a note can be about it. */
function RecordMarks({ entity, record }: MarksProps) {
  const { caseId } = record as { readonly caseId?: unknown }
  if (typeof caseId !== 'string' || !aboutEntity.safeParse(entity).success) return null
  return <StandingMarks caseId={caseId} recordId={record.id} personIds={peopleOfRecord(record)} />
}

type HeadProps<Entity extends RecordEntity> = Pick<RecordFormProps<Entity>, 'spec' | 'record' | 'onDeleted'>

/** What the record is called, and what can be done with it as a whole. */
function FormHead<Entity extends RecordEntity>({ spec, record, onDeleted }: HeadProps<Entity>) {
  const frame = useText('frame')
  const language = useLanguage()
  const [isAsking, setAsking] = useState(false)
  const deleteRecord = useDeleteRecord()
  const { title } = spec.row(record)
  return (
    <div className={classes['formHead']}>
      <Title order={2} size="h5" lineClamp={2} title={title}>
        {title}
      </Title>
      {spec.mayDelete?.(record) === false ? null : (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label={frame('recordActions')}>
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => setAsking(true)}>
              {frame('delete')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      <AskReason
        title={`${frame('delete')}: ${entityText[spec.entity].one[language]}`}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={async (reason) => {
          const { id, version } = record as { readonly id: string; readonly version: number }
          await deleteRecord(spec.entity as DeletableEntity, { id, version, reason })
          onDeleted()
        }}
      />
    </div>
  )
}
