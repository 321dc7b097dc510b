import { Divider } from '@mantine/core'
import { lawDayOf } from '../../../shared/law/mentioned-articles.ts'
import { fieldLabel } from '../../../shared/text/field-text.ts'
import { valueChoices } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { MentionedArticles } from '../../ui/law/mentioned-articles.tsx'
import { ListField } from '../../ui/list-field.tsx'
import { MoneyField } from '../../ui/money-field.tsx'
import { PickedField, PickedListField, TextsField } from '../../ui/picked-fields.tsx'
import { useRecordEditor, type RecordEditor } from '../../ui/record-editor.ts'
import { CheckField, ChoiceField, TextField } from '../../ui/record-fields.tsx'
import { OverviewCard } from './overview-card.tsx'
import classes from './overview.module.css'

type CaseFactsProps = { readonly record: RecordOf<'case'>; readonly focus: string | undefined }
type PartProps = { readonly editor: RecordEditor; readonly record: RecordOf<'case'> }

/** Every field of the case, edited in place. */
export function CaseFacts({ record, focus }: CaseFactsProps) {
  const text = useText('cases')
  const editor = useRecordEditor('case', record, { undoLabel: record.title, focus })
  return (
    <OverviewCard title={text('facts')}>
      <Basics editor={editor} record={record} />
      <Divider my="sm" label={text('facts-court')} labelPosition="left" />
      <Court editor={editor} record={record} />
      <Divider my="sm" label={text('facts-work')} labelPosition="left" />
      <Work editor={editor} record={record} />
      <Divider my="sm" label={text('facts-end')} labelPosition="left" />
      <End editor={editor} record={record} />
      <Divider my="sm" label={text('facts-notes')} labelPosition="left" />
      <Notes editor={editor} record={record} />
    </OverviewCard>
  )
}

function Basics({ editor }: PartProps) {
  const language = useLanguage()
  const label = (field: Parameters<typeof fieldLabel<'case'>>[1]) => fieldLabel('case', field, language)
  return (
    <div className={classes['grid']}>
      <div className={classes['wide']}>
        <TextField editor={editor} field="title" label={label('title')} />
      </div>
      <ChoiceField
        editor={editor}
        field="kind"
        label={label('kind')}
        choices={valueChoices('caseKind', language)}
        mayBeEmpty={false}
      />
      <TextField editor={editor} field="internalNumber" label={label('internalNumber')} />
      <ChoiceField
        editor={editor}
        field="language"
        label={label('language')}
        choices={valueChoices('documentLanguage', language)}
      />
      <ChoiceField
        editor={editor}
        field="jurisdiction"
        label={label('jurisdiction')}
        choices={valueChoices('jurisdiction', language)}
      />
      <ChoiceField
        editor={editor}
        field="region"
        label={label('region')}
        choices={valueChoices('region', language)}
      />
      <ChoiceField
        editor={editor}
        field="confidentiality"
        label={label('confidentiality')}
        choices={valueChoices('confidentiality', language)}
      />
      <CheckField editor={editor} field="closedHearing" label={label('closedHearing')} />
      <div className={classes['wide']}>
        <CheckField editor={editor} field="pretrialSecrecy" label={label('pretrialSecrecy')} />
      </div>
    </div>
  )
}

function Court({ editor, record }: PartProps) {
  const text = useText('cases')
  const language = useLanguage()
  const label = (field: Parameters<typeof fieldLabel<'case'>>[1]) => fieldLabel('case', field, language)
  return (
    <div className={classes['grid']}>
      <PickedField editor={editor} field="courtId" label={label('courtId')} entity="person" />
      <TextField editor={editor} field="courtNumber" label={label('courtNumber')} />
      <TextField editor={editor} field="judge" label={label('judge')} />
      <div className={classes['wide']}>
        <TextsField editor={editor} field="articles" label={label('articles')} hint={text('articlesHint')} />
        <CaseArticles record={record} />
      </div>
      <div className={classes['wide']}>
        <ListField
          editor={editor}
          field="registrationNumbers"
          label={label('registrationNumbers')}
          addLabel={text('addNumber')}
          columns={[
            { name: 'kind', label: label('registrationNumbers.kind'), isRequired: true },
            { name: 'number', label: label('registrationNumbers.number'), isRequired: true, grow: 2 },
          ]}
        />
      </div>
    </div>
  )
}

function Work({ editor, record }: PartProps) {
  const text = useText('cases')
  const language = useLanguage()
  const label = (field: Parameters<typeof fieldLabel<'case'>>[1]) => fieldLabel('case', field, language)
  const lead = record.leadLawyerId === undefined ? [] : [record.leadLawyerId]
  return (
    <div className={classes['grid']}>
      <PickedField editor={editor} field="leadLawyerId" label={label('leadLawyerId')} entity="person" />
      <PickedListField
        editor={editor}
        field="assistingLawyerIds"
        label={label('assistingLawyerIds')}
        entity="person"
        without={lead}
      />
      <div className={classes['wide']}>
        <ListField
          editor={editor}
          field="linkedCases"
          label={label('linkedCases')}
          addLabel={text('addLink')}
          columns={[
            { name: 'caseId', label: label('linkedCases.caseId'), entity: 'case', isRequired: true },
            { name: 'why', label: label('linkedCases.why'), isRequired: true },
          ]}
        />
      </div>
    </div>
  )
}

function End({ editor }: PartProps) {
  const language = useLanguage()
  const label = (field: Parameters<typeof fieldLabel<'case'>>[1]) => fieldLabel('case', field, language)
  return (
    <div className={classes['grid']}>
      <TextField editor={editor} field="openedOn" label={label('openedOn')} type="date" />
      <TextField editor={editor} field="closedOn" label={label('closedOn')} type="date" />
      <MoneyField editor={editor} field="awardedTiyn" label={label('awardedTiyn')} />
      <ChoiceField
        editor={editor}
        field="outcomeKind"
        label={label('outcomeKind')}
        choices={valueChoices('caseOutcome', language)}
      />
      <div className={classes['wide']}>
        <TextField editor={editor} field="outcome" label={label('outcome')} isLong />
      </div>
    </div>
  )
}

function Notes({ editor }: PartProps) {
  const text = useText('cases')
  const language = useLanguage()
  return (
    <div className={classes['grid']}>
      <div className={classes['wide']}>
        <TextField
          editor={editor}
          field="notes"
          label={fieldLabel('case', 'notes', language)}
          hint={text('notesHint')}
          isLong
        />
      </div>
      <div className={classes['wide']}>
        <TextsField editor={editor} field="tags" label={fieldLabel('case', 'tags', language)} />
      </div>
    </div>
  )
}

/** Links to the articles of the case, as of the day of its first incident. */
function CaseArticles({ record }: Pick<PartProps, 'record'>) {
  const incidents = useAnswer('incident.list', {
    filter: { caseId: record.id },
    sort: 'date',
    descending: false,
    limit: 1,
  })
  const first = incidents.value?.items[0]
  return (
    <MentionedArticles
      record={{ articles: record.articles }}
      on={first === undefined ? record.openedOn : lawDayOf(first)}
    />
  )
}
