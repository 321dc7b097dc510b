import { Text } from '@mantine/core'
import { getPersonNorm } from '../../../shared/law/person-norms.ts'
import { checkBin, checkIin } from '../../../shared/language/person-number.ts'
import { fieldLabel, type FieldName } from '../../../shared/text/field-text.ts'
import { valueChoices } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { LawQuote } from '../../ui/law-quote.tsx'
import { PickedField, TextsField } from '../../ui/picked-fields.tsx'
import { CheckField, ChoiceField, TextField } from '../../ui/record-fields.tsx'
import type { CardProps } from './card-props.ts'
import classes from './people.module.css'
import { PersonCard } from './person-card.tsx'

function useLabel() {
  const language = useLanguage()
  return (field: FieldName<'person'>) => fieldLabel('person', field, language)
}

/** What is odd about an IIN or BIN; it warns and never bars. */
function useNumberHint(person: CardProps['person']): { hint?: string } {
  const text = useText('people')
  const number = person.kind === 'natural' ? person.iin : person.bin
  if (number === undefined) return {}
  const problems = person.kind === 'natural' ? checkIin(number) : checkBin(number)
  if (problems.length === 0) return {}
  const isForm = problems.some((problem) => problem === 'length' || problem === 'digits')
  return { hint: text(isForm ? 'warn-format' : 'warn-checksum') }
}

/** Sex, birth, number, citizenship, occupation; of a legal person its number and its head. */
export function AboutCard({ editor, person }: CardProps) {
  const text = useText('people')
  const language = useLanguage()
  const label = useLabel()
  const numberHint = useNumberHint(person)
  const spoken = (
    <ChoiceField
      editor={editor}
      field="language"
      label={label('language')}
      choices={valueChoices('textLanguage', language)}
    />
  )
  if (person.kind === 'legal')
    return (
      <PersonCard title={text('about')}>
        <div className={classes['grid']}>
          <TextField editor={editor} field="bin" label={label('bin')} {...numberHint} />
          <TextField editor={editor} field="head" label={label('head')} />
          {spoken}
        </div>
      </PersonCard>
    )
  return (
    <PersonCard title={text('about')}>
      <div className={classes['grid']}>
        <ChoiceField
          editor={editor}
          field="gender"
          label={label('gender')}
          choices={valueChoices('gender', language)}
        />
        <TextField editor={editor} field="birthDate" label={label('birthDate')} type="date" />
        <TextField editor={editor} field="iin" label={label('iin')} {...numberHint} />
        <TextField editor={editor} field="citizenship" label={label('citizenship')} />
        <TextField editor={editor} field="occupation" label={label('occupation')} />
        {spoken}
        <CheckField editor={editor} field="birthDateEstimated" label={label('birthDateEstimated')} />
        <CheckField editor={editor} field="minor" label={label('minor')} />
      </div>
    </PersonCard>
  )
}

/** Seal, pseudonym, the safe way to get in touch, and who acts in her place. */
export function ProtectionCard({ editor, person }: CardProps) {
  const text = useText('people')
  const label = useLabel()
  return (
    <PersonCard title={text('protection')} hint={text('protectionHint')}>
      <div className={classes['grid']}>
        <TextField editor={editor} field="pseudonym" label={label('pseudonym')} />
        <PickedField
          editor={editor}
          field="representativeId"
          label={label('representativeId')}
          entity="person"
          without={[person.id]}
        />
        <div className={classes['wide']}>
          <CheckField editor={editor} field="sealed" label={label('sealed')} />
          {person.sealed === true && person.pseudonym === undefined ? (
            <Text size="xs">{text('sealedNoPseudonym')}</Text>
          ) : null}
          <LawQuote norm={getPersonNorm('envelope')} />
        </div>
        {person.kind === 'natural' ? (
          <>
            <div className={classes['wide']}>
              <TextField editor={editor} field="safeContact" label={label('safeContact')} isLong />
            </div>
            <TextField editor={editor} field="deceasedOn" label={label('deceasedOn')} type="date" />
            <PickedField
              editor={editor}
              field="successorId"
              label={label('successorId')}
              entity="person"
              without={[person.id]}
            />
          </>
        ) : null}
      </div>
    </PersonCard>
  )
}

/** The account of a legal person. */
export function BankCard({ editor }: CardProps) {
  const text = useText('people')
  const label = useLabel()
  return (
    <PersonCard title={text('bank')}>
      <div className={classes['grid']}>
        <TextField editor={editor} field="bank.account" label={label('bank.account')} />
        <TextField editor={editor} field="bank.bankName" label={label('bank.bankName')} />
        <TextField editor={editor} field="bank.bic" label={label('bank.bic')} />
      </div>
    </PersonCard>
  )
}

/** Work product: never printed, never exported. */
export function NotesCard({ editor }: CardProps) {
  const text = useText('people')
  const label = useLabel()
  return (
    <PersonCard title={text('notes')}>
      <div className={classes['grid']}>
        <div className={classes['wide']}>
          <TextField editor={editor} field="notes" label={label('notes')} hint={text('notesHint')} isLong />
        </div>
        <div className={classes['wide']}>
          <TextsField editor={editor} field="tags" label={label('tags')} />
        </div>
      </div>
    </PersonCard>
  )
}
