import { Group, Text } from '@mantine/core'
import { amountWithSign } from '../../../shared/language/amount-in-currency.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { hoursWords } from './hours-words.ts'
import classes from './money.module.css'

/** What the time of a case comes to, and what of it no court awards, with the reason. */
export function TimeSums({ caseId }: { readonly caseId: string }) {
  const text = useText('money')
  const language = useLanguage()
  const { value, failure } = useAnswer('time.sums', { caseId })
  if (failure !== undefined) return <FailureNotice failure={failure} />
  if (value === undefined || value.lawyers.length === 0) return null
  const { recoverable, excluded } = value
  return (
    <Group gap="lg" px="md" py={6} align="flex-start" role="group" aria-label={text('total')}>
      <Text size="sm" className={classes['amount']}>
        {text('recoverable')}: <b>{amountWithSign(recoverable.tiyn, 'KZT', language)}</b>
        {' · '}
        {hoursWords(text, recoverable.minutes)}
      </Text>
      {excluded.map(({ basis, minutes }) =>
        basis === 'paid-contract' ? null : (
          <Text key={basis} size="sm" flex={1} miw={280}>
            {valueLabel('timeBasis', basis, language)}: {hoursWords(text, minutes)}.{' '}
            {text(`excluded-${basis}`)}
          </Text>
        ),
      )}
    </Group>
  )
}
