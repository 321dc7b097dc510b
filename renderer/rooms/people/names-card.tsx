import { Fragment } from 'react'
import { fieldLabel } from '../../../shared/text/field-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { TextField } from '../../ui/record-fields.tsx'
import type { CardProps } from './card-props.ts'
import classes from './people.module.css'
import { PersonCard } from './person-card.tsx'

const spellings = ['name', 'nameKk', 'nameLatin'] as const
const parts = ['surname', 'given', 'patronymic'] as const

/** The name in its parts and in all its spellings; of a legal person the full and the short name. */
export function NamesCard({ editor, person }: CardProps) {
  const text = useText('people')
  const language = useLanguage()
  return (
    <PersonCard title={text('names')}>
      {person.kind === 'natural' ? (
        <div className={classes['thirds']}>
          {spellings.map((spelling) => (
            <Fragment key={spelling}>
              <span>{text(`names-${spelling}`)}</span>
              {parts.map((part) => (
                <TextField
                  key={part}
                  editor={editor}
                  field={`${spelling}.${part}`}
                  label={fieldLabel('person', `${spelling}.${part}`, language)}
                />
              ))}
            </Fragment>
          ))}
        </div>
      ) : (
        <div className={classes['grid']}>
          {(['legalName', 'legalNameKk', 'shortName', 'shortNameKk'] as const).map((field) => (
            <TextField
              key={field}
              editor={editor}
              field={field}
              label={fieldLabel('person', field, language)}
            />
          ))}
        </div>
      )}
    </PersonCard>
  )
}
