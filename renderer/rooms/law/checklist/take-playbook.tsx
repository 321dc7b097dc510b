import { Badge, Button, Text, Title } from '@mantine/core'
import { inLanguage } from '../../../../shared/text/in-language.ts'
import type { InputOf } from '../../../../shared/contract/contract.ts'
import { call } from '../../../client/call.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { rememberUndo } from '../../../client/undo.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { notifyDone } from '../../../ui/notify.tsx'
import { undoAndTell } from '../../../ui/undo-and-tell.ts'
import { useAttempt } from '../../../ui/use-attempt.ts'
import classes from './checklist.module.css'
import { useCaseMoments } from './case-moments.ts'
import { useOffered, type Offered } from './use-offered.ts'

type TakePlaybookProps = { readonly caseId: string; readonly onTaken: (id: string) => void }

/** The playbooks that a case can take, those for its kind first; choosing stays hers, and all of them are there. */
export function TakePlaybook({ caseId, onTaken }: TakePlaybookProps) {
  const text = useText('checklist')
  const frame = useText('frame')
  const language = useLanguage()
  const moments = useCaseMoments(caseId)
  const { offered, failure } = useOffered(caseId)
  const attempt = useAttempt()
  const take = ({ source, content }: Offered) =>
    attempt.run(async () => {
      const since = moments.find((moment) => moment.kind === content.countsFrom)?.at
      const input = { caseId, ...source, ...(since === undefined ? {} : { since }) }
      const { id } = await call('playbook.start', input as InputOf<'playbook.start'>)
      rememberUndo({
        label: text('taken'),
        undo: async () => {
          await call('checklist.delete', { id, reason: frame('addedByMistake') })
        },
      })
      notifyDone(text('taken'), { label: frame('undo'), run: () => void undoAndTell(language) })
      onTaken(id)
    })
  const shared = { onTake: (one: Offered) => void take(one), isRunning: attempt.isRunning }
  return (
    <div className={classes['offers']}>
      <FailureNotice failure={attempt.failure ?? failure} />
      <Offers title={text('fits')} offered={offered.filter(({ fits }) => fits)} {...shared} />
      <Offers title={text('others')} offered={offered.filter(({ fits }) => !fits)} {...shared} />
    </div>
  )
}

type OffersProps = {
  readonly title: string
  readonly offered: readonly Offered[]
  readonly onTake: (offered: Offered) => void
  readonly isRunning: boolean
}

function Offers({ title, offered, onTake, isRunning }: OffersProps) {
  const text = useText('checklist')
  const language = useLanguage()
  if (offered.length === 0) return null
  return (
    <section aria-label={title}>
      <Title order={2} size="h6" mb={4}>
        {title}
      </Title>
      <ul className={classes['plain']}>
        {offered.map((one) => {
          const name = inLanguage(one.content, 'title', language)
          return (
            <li key={one.id} className={classes['offer']}>
              <div className={classes['grow']}>
                <Text fw={600} size="sm">
                  {name}
                  {one.isOwn || one.isReplaced ? (
                    <Badge ml={8} size="sm" variant="light" tt="none">
                      {text(one.isOwn ? 'ownOne' : 'originalOne')}
                    </Badge>
                  ) : null}
                </Text>
                <Text size="sm">{inLanguage(one.content, 'when', language)}</Text>
                <Text size="xs">{text('steps', { count: one.content.steps.length })}</Text>
              </div>
              <Button
                flex="none"
                variant={one.fits ? 'light' : 'default'}
                disabled={isRunning}
                aria-label={`${text('takeThis')}: ${name}`}
                onClick={() => onTake(one)}
              >
                {text('takeThis')}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
