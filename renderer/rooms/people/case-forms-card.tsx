import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core'
import { IconCheck, IconCircleCheck } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { NameValue } from '../../../shared/document/context.ts'
import { nameCaseForms } from '../../../shared/language/name-forms.ts'
import type { DocumentLanguage } from '../../../shared/model/values.ts'
import { describeFailure } from '../../../shared/failures/codes.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import type { RecordOf } from '../../client/use-record.ts'
import type { RecordEditor } from '../../ui/record-editor.ts'
import type { CardProps } from './card-props.ts'
import classes from './people.module.css'
import { PersonCard } from './person-card.tsx'

/** The name as the language rules take it; undefined when there is none to decline. */
function nameOf(person: RecordOf<'person'>): NameValue | undefined {
  if (person.kind === 'legal')
    return {
      kind: 'legal',
      full: person.legalName,
      ...(person.legalNameKk === undefined ? {} : { fullKk: person.legalNameKk }),
      ...(person.shortName === undefined ? {} : { short: person.shortName }),
    }
  if (Object.keys(person.name).length === 0 && person.nameKk === undefined) return undefined
  return {
    kind: 'natural',
    ru: person.name,
    ...(person.nameKk === undefined ? {} : { kk: person.nameKk }),
    ...(person.gender === undefined ? {} : { gender: person.gender }),
  }
}

/** The name in every case: the program suggests, the lawyer confirms or corrects once. */
export function CaseFormsCard({ editor, person }: CardProps) {
  const text = useText('people')
  const name = nameOf(person)
  if (person.sealed === true || person.pseudonym !== undefined)
    return (
      <PersonCard title={text('forms')}>
        <Text size="sm">{text('formsPseudonym')}</Text>
      </PersonCard>
    )
  return (
    <PersonCard title={text('forms')} hint={name === undefined ? text('formsNoName') : text('formsHint')}>
      {name === undefined ? null : (
        <div className={classes['forms']}>
          <LanguageForms editor={editor} person={person} name={name} language="ru" />
          <LanguageForms editor={editor} person={person} name={name} language="kk" />
        </div>
      )}
    </PersonCard>
  )
}

type LanguageFormsProps = CardProps & { readonly name: NameValue; readonly language: DocumentLanguage }

function LanguageForms({ editor, person, name, language }: LanguageFormsProps) {
  const text = useText('people')
  const spoken = useLanguage()
  const kept: Readonly<Record<string, string | undefined>> = person.caseForms?.[language] ?? {}
  const forms = nameCaseForms(name, language).filter((form) => form.grammaticalCase !== 'nominative')
  const isOpen = forms.some((form) => kept[form.grammaticalCase] === undefined)
  const confirmAll = () =>
    void editor.save(
      `caseForms.${language}`,
      Object.fromEntries(
        forms.map((form) => [form.grammaticalCase, kept[form.grammaticalCase] ?? form.text]),
      ),
    )
  const isFocused =
    editor.focus === 'caseForms' ? language === 'ru' : editor.focus === `caseForms.${language}`
  return (
    <div>
      <Group justify="space-between" mb={6} mih={30}>
        <Text size="sm" fw={600}>
          {valueLabel('documentLanguage', language, spoken)}
        </Text>
        {isOpen ? (
          <Button variant="light" onClick={confirmAll} autoFocus={isFocused}>
            {text('formsConfirmAll')}
          </Button>
        ) : null}
      </Group>
      {forms.map((form) => (
        <FormLine
          key={form.grammaticalCase}
          editor={editor}
          field={`caseForms.${language}.${form.grammaticalCase}`}
          label={valueLabel(language === 'ru' ? 'russianCase' : 'kazakhCase', form.grammaticalCase, spoken)}
          stored={kept[form.grammaticalCase]}
          suggested={form.text}
        />
      ))}
    </div>
  )
}

type FormLineProps = {
  readonly editor: RecordEditor
  readonly field: string
  readonly label: string
  readonly stored: string | undefined
  readonly suggested: string
}

function FormLine({ editor, field, label, stored, suggested }: FormLineProps) {
  const text = useText('people')
  const language = useLanguage()
  const known = stored ?? suggested
  const [typed, setTyped] = useState(known)
  const failure = editor.failure(field)
  useEffect(() => setTyped(known), [known])
  const isConfirmed = stored !== undefined
  const keep = () => {
    const next = typed.trim()
    if (next !== known && next !== '') void editor.save(field, next)
    else setTyped(known)
  }
  const isOther = isConfirmed && stored !== suggested
  return (
    <div className={classes['form']}>
      <Text size="sm">{label}</Text>
      <TextInput
        className={isConfirmed ? '' : (classes['suggested'] ?? '')}
        size="xs"
        aria-label={label}
        title={isOther ? text('formsOther', { text: suggested }) : undefined}
        value={typed}
        error={failure === undefined ? undefined : describeFailure(language, failure.code, failure.details)}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep()
          else if (event.key === 'Escape') setTyped(known)
        }}
        autoFocus={editor.focus === field}
      />
      {isConfirmed ? (
        <IconCircleCheck
          size={18}
          role="img"
          color="var(--mantine-primary-color-filled)"
          aria-label={text('formsConfirmed', { label })}
        />
      ) : (
        <ActionIcon
          aria-label={text('formsConfirm', { label })}
          onClick={() => void editor.save(field, typed.trim() === '' ? suggested : typed.trim())}
        >
          <IconCheck size={16} />
        </ActionIcon>
      )}
    </div>
  )
}
