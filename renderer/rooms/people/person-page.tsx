import { ActionIcon, Badge, Group, Menu } from '@mantine/core'
import { IconDots, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { isMinor } from '../../../shared/model/minor.ts'
import { personTitle } from '../../../shared/model/person-title.ts'
import { useText } from '../../client/language.ts'
import { goTo } from '../../client/navigation.ts'
import { useAnswer } from '../../client/use-answer.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { AskReason } from '../../ui/ask-reason.tsx'
import { useDeleteRecord } from '../../ui/delete-record.ts'
import { FailurePage } from '../../ui/failure-page.tsx'
import { localToday } from '../../ui/format-text.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { useRecordEditor } from '../../ui/record-editor.ts'
import { CaseFormsCard } from './case-forms-card.tsx'
import { ContactsCard } from './contacts-card.tsx'
import { HistoryCard } from './history-card.tsx'
import { MayBeSame } from './merge/may-be-same.tsx'
import { NamesCard } from './names-card.tsx'
import { AboutCard, BankCard, NotesCard, ProtectionCard } from './person-cards.tsx'
import { PersonMarks } from './person-marks.tsx'
import { PersonRoles } from './person-roles.tsx'
import classes from './people.module.css'
import { TiesCard } from './ties/ties-card.tsx'

type PersonPageProps = { readonly id: string; readonly field: string | undefined }

/** Everything that is known of one person, edited in place. */
export function PersonPage({ id, field }: PersonPageProps) {
  const { value, failure } = useAnswer('person.show', { id }, { keep: false })
  if (failure !== undefined && value === undefined) return <FailurePage failure={failure} />
  return value === undefined ? null : <Page person={value} field={field} />
}

type PageProps = { readonly person: RecordOf<'person'>; readonly field: string | undefined }

function Page({ person, field }: PageProps) {
  const editor = useRecordEditor('person', person, { undoLabel: personTitle(person), focus: field })
  return (
    <>
      <Head person={person} />
      <div className={classes['cards']}>
        <MayBeSame personId={person.id} />
        <PersonMarks person={person} isOwnPage />
        <NamesCard editor={editor} person={person} />
        <CaseFormsCard editor={editor} person={person} />
        <ContactsCard editor={editor} person={person} />
        <AboutCard editor={editor} person={person} />
        <ProtectionCard editor={editor} person={person} />
        {person.kind === 'legal' ? <BankCard editor={editor} person={person} /> : null}
        <TiesCard personId={person.id} />
        <PersonRoles personId={person.id} />
        <NotesCard editor={editor} person={person} />
        <HistoryCard personId={person.id} />
      </div>
    </>
  )
}

function Head({ person }: { readonly person: RecordOf<'person'> }) {
  const text = useText('people')
  const frame = useText('frame')
  const [isDeleting, setDeleting] = useState(false)
  const deleteRecord = useDeleteRecord()
  const isNatural = person.kind === 'natural'
  const marks = [
    ...(isMinor(person, localToday()) ? [text('markMinor')] : []),
    ...(person.sealed === true || person.pseudonym !== undefined ? [text('markSealed')] : []),
    ...(isNatural && person.deceasedOn !== undefined ? [text('markDeceased')] : []),
  ]
  const remove = async (reason: string) => {
    await deleteRecord('person', { id: person.id, version: person.version, reason }, text('deleted'))
    goTo({ at: 'people' })
  }
  return (
    <>
      <PageHeader title={personTitle(person)}>
        <Group gap={6} wrap="nowrap">
          {marks.map((mark) => (
            <Badge key={mark} variant="default" tt="none">
              {mark}
            </Badge>
          ))}
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon aria-label={text('more')}>
                <IconDots size={18} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setDeleting(true)}>{text('deletePerson')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
          <ActionIcon aria-label={frame('close')} onClick={() => goTo({ at: 'people' })}>
            <IconX size={18} />
          </ActionIcon>
        </Group>
      </PageHeader>
      <AskReason
        title={text('deletePerson')}
        isOpen={isDeleting}
        onClose={() => setDeleting(false)}
        onConfirm={remove}
      />
    </>
  )
}
