import { Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { stepGroup, type PlaybookStep } from '../../../../shared/model/playbook.ts'
import { inLanguage } from '../../../../shared/text/in-language.ts'
import { valueLabel } from '../../../../shared/text/value-text.ts'
import { useLanguage } from '../../../client/language.ts'
import { StepRule, StepSource } from '../steps/step-source.tsx'
import stepClasses from '../steps/steps.module.css'
import classes from './playbooks.module.css'

type PlaybookStepsProps = {
  readonly steps: readonly PlaybookStep[]
  /** What can be done with a step; without it they are only read. */
  readonly actions?: (step: PlaybookStep, index: number) => ReactNode
}

/** The steps of a playbook by what they are for, safety, care and her choice first. */
export function PlaybookSteps({ steps, actions }: PlaybookStepsProps) {
  const language = useLanguage()
  const placed = steps.map((step, index) => ({ step, index }))
  return (
    <>
      {stepGroup.options.map((group) => {
        const some = placed.filter(({ step }) => step.group === group)
        if (some.length === 0) return null
        return (
          <section key={group} aria-label={valueLabel('stepGroup', group, language)}>
            <Title order={3} size="h6" className={classes['group'] ?? ''}>
              {valueLabel('stepGroup', group, language)}
            </Title>
            <ol className={stepClasses['plain']}>
              {some.map(({ step, index }) => (
                <li key={`${String(index)} ${step.text}`} className={stepClasses['step']}>
                  <div className={stepClasses['grow']}>
                    <Text size="sm">{inLanguage(step, 'text', language)}</Text>
                    <Facts step={step} />
                    <Text size="xs">{inLanguage(step, 'why', language)}</Text>
                  </div>
                  {actions?.(step, index)}
                </li>
              ))}
            </ol>
          </section>
        )
      })}
    </>
  )
}

function Facts({ step }: { readonly step: PlaybookStep }) {
  const language = useLanguage()
  return (
    <div className={stepClasses['facts']}>
      {step.urgency === undefined ? null : (
        <Text span size="xs" fw={600}>
          {valueLabel('stepUrgency', step.urgency, language)}
        </Text>
      )}
      <StepRule step={step} />
      <StepSource step={step} />
      {step.room === undefined ? null : (
        <Text span size="xs">
          → {valueLabel('stepRoom', step.room, language)}
        </Text>
      )}
    </div>
  )
}
