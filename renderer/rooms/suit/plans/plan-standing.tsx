import { Alert, Anchor, Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { fieldPathLabel } from '../../../../shared/text/field-text.ts'
import { planLackText, planStateText, planVoidText } from '../../../../shared/text/plan-finding-text.ts'
import { valueLabel } from '../../../../shared/text/value-text.ts'
import { formatWording, type Language } from '../../../../shared/text/wording.ts'
import { call } from '../../../client/call.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import type { RecordOf } from '../../../client/use-record.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { formatInstant } from '../../../ui/format-text.ts'
import { notifyDone } from '../../../ui/notify.tsx'
import { ObstacleList } from '../../../ui/paper/obstacle-list.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'
import classes from './plans.module.css'
import { PublishPlan } from './publish-plan.tsx'

type PlanRecord = RecordOf<'plan'>
type State = OutputOf<'plan.state'>

/** Where a planned publication stands: what is lacking, what forbids it, who signed it, and whether that still holds. */
export function PlanStanding({ plan }: { readonly plan: PlanRecord }) {
  const text = useText('suit')
  const language = useLanguage()
  const [isPublishing, setPublishing] = useState(false)
  const attempt = useAttempt()
  const { value } = useAnswer('plan.state', { id: plan.id }, { keep: false })
  if (value === undefined) return <div className={classes['standing']} />
  const { state, signatures, obstacles } = value
  const mayNotSign = obstacles.length > 0 || value.findings.some(({ blocks }) => blocks)
  const isSigned = state === 'signed' || state === 'published'
  const sign = async () => {
    await call('plan.sign', { id: plan.id, version: plan.version })
    notifyDone(text('signed'))
  }
  const { publicationId } = plan
  return (
    <section className={classes['standing']} aria-label={text('planState')}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text fw={600}>{planStateText[state][language]}</Text>
        <Group gap={8} wrap="nowrap">
          {isSigned ? null : (
            <Button
              variant="default"
              disabled={mayNotSign}
              loading={attempt.isRunning}
              onClick={() => void attempt.run(sign)}
            >
              {text(signatures.length === 0 ? 'sign' : 'signAgain')}
            </Button>
          )}
          {state === 'signed' ? <Button onClick={() => setPublishing(true)}>{text('publish')}</Button> : null}
          {publicationId === undefined ? null : (
            <Anchor
              component="button"
              type="button"
              size="sm"
              onClick={() =>
                goTo({ at: 'case', caseId: plan.caseId, section: 'suit', record: publicationId })
              }
            >
              {text('openPublication')}
            </Anchor>
          )}
        </Group>
      </Group>
      <FailureNotice failure={attempt.failure} />
      <Lacks state={value} language={language} />
      <ObstacleList caseId={plan.caseId} obstacles={obstacles} />
      {signatures.map((signature) => (
        <Signature key={signature.id} signature={signature} language={language} />
      ))}
      {isPublishing ? <PublishPlan plan={plan} onClose={() => setPublishing(false)} /> : null}
    </section>
  )
}

function Lacks({ state, language }: { readonly state: State; readonly language: Language }) {
  const text = useText('suit')
  const { findings } = state
  const questions = findings.flatMap(({ question }) => (question === undefined ? [] : [question]))
  const others = findings.filter(({ question }) => question === undefined)
  if (findings.length === 0) return null
  return (
    <ul className={classes['lacks']} aria-label={text('lacks')}>
      {others.map(({ code, about, field }) => (
        <li key={`${code} ${field}`}>
          {planLackText[code][language]}
          {about === undefined ? null : `: ${about}`}
        </li>
      ))}
      {questions.length === 0 ? null : (
        <li>
          {planLackText['question-open'][language]}:{' '}
          {questions.map((question) => valueLabel('planQuestion', question, language)).join(', ')}
        </li>
      )}
    </ul>
  )
}

type SignatureProps = { readonly signature: State['signatures'][number]; readonly language: Language }

function Signature({ signature, language }: SignatureProps) {
  const text = useText('suit')
  const { signedBy, signedAt, changed, snapshot } = signature
  const label = (field: string) =>
    field === 'evidence' ? text('filesWord') : fieldPathLabel('plan', field, language)
  const files = snapshot.evidence.flatMap(({ files: own }) => own.map(({ name }) => name)).join(', ')
  return (
    <div className={classes['signature']}>
      <Text size="sm">{text('signedBy', { who: signedBy, when: formatInstant(signedAt, language) })}</Text>
      <Text size="xs" className={classes['hash'] ?? ''} title={snapshot.contentHash}>
        {text('signedHash', { hash: snapshot.contentHash.slice(0, 16) })}
        {files === '' ? null : ` · ${text('signedFiles', { files })}`}
      </Text>
      {changed.length === 0 ? null : (
        <Alert color="orange" variant="light" role="alert" mt={4} py={6}>
          {formatWording(planVoidText[language], { fields: changed.map(label).join(', ') })}
        </Alert>
      )}
    </div>
  )
}
