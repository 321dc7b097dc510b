import { Text } from '@mantine/core'
import { fieldPathLabel } from '../../../shared/text/field-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { useLanguage } from '../../client/language.ts'
import type { RecordOf } from '../../client/use-record.ts'
import classes from './consents.module.css'

type WithdrawnChoiceProps = { readonly consent: RecordOf<'consent'>; readonly name: string | undefined }

/** What a consent that was taken back was for: to be read, for it stays as it was. */
export function WithdrawnChoice({ consent, name }: WithdrawnChoiceProps) {
  const language = useLanguage()
  const { purpose, scopes, recipient } = consent
  const facts = [
    ['personId', name ?? '—'],
    ['purpose', valueLabel('consentPurpose', purpose, language)],
    ['scopes', scopes.map((scope) => valueLabel('consentScope', scope, language)).join(', ')],
    ['recipient', recipient ?? '—'],
  ] as const
  return (
    <dl className={classes['facts']}>
      {facts.map(([field, value]) => (
        <div key={field}>
          <Text component="dt" size="xs">
            {fieldPathLabel('consent', field, language)}
          </Text>
          <Text component="dd" size="sm">
            {value}
          </Text>
        </div>
      ))}
    </dl>
  )
}
