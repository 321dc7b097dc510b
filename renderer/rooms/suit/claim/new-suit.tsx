import { Button, Checkbox, Group, Radio, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import type { InputOf } from '../../../../shared/contract/contract.ts'
import { fieldLabel } from '../../../../shared/text/field-text.ts'
import { valueChoices } from '../../../../shared/text/value-text.ts'
import { call } from '../../../client/call.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { rememberUndo } from '../../../client/undo.ts'
import { DateInput } from '../../../ui/date-input.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'
import { parseTenge } from '../fields/tenge.ts'
import classes from '../suit.module.css'

type NewSuitProps = {
  readonly caseId: string
  /** Told the id of the new suit, or nothing when the person thought better of it; without it there is no way back. */
  readonly onDone?: (id: string | undefined) => void
}

type Answers = {
  readonly direction: 'against-us' | 'by-us'
  readonly claims: readonly string[]
  readonly filedOn: string
  readonly claimReceivedOn: string
  readonly damage: string
}

const start: Answers = { direction: 'against-us', claims: [], filedOn: '', claimReceivedOn: '', damage: '' }

function suitOf(caseId: string, answers: Answers): InputOf<'suit.create'> {
  const tiyn = parseTenge(answers.damage)
  const claims = answers.claims.map((kind) => ({ kind })) as NonNullable<InputOf<'suit.create'>['claims']>
  return {
    caseId,
    direction: answers.direction,
    ...(claims.length === 0 ? {} : { claims }),
    ...(answers.filedOn === '' ? {} : { filedOn: answers.filedOn }),
    ...(answers.claimReceivedOn === '' ? {} : { claimReceivedOn: answers.claimReceivedOn }),
    ...(typeof tiyn === 'number' ? { moralDamageTiyn: tiyn } : {}),
  }
}

/** The few questions a suit begins with; each can be answered later as well. */
export function NewSuit({ caseId, onDone }: NewSuitProps) {
  const text = useText('suit')
  const frame = useText('frame')
  const language = useLanguage()
  const [answers, setAnswers] = useState(start)
  const attempt = useAttempt()
  const set = (changes: Partial<Answers>) => setAnswers((known) => ({ ...known, ...changes }))
  const isDamageOdd = parseTenge(answers.damage) === undefined
  const create = async () => {
    const { id } = await call('suit.create', suitOf(caseId, answers))
    rememberUndo({
      label: text('suitCreated'),
      undo: async () => {
        await call('suit.delete', { id, reason: text('undoneReason') })
      },
    })
    onDone?.(id)
  }
  return (
    <div className={classes['page']}>
      <form
        aria-labelledby="new-suit"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isDamageOdd) void attempt.run(create)
        }}
      >
        <Stack gap="md" maw={640} mx="auto" py="md">
          <div>
            <Title order={2} size="h4" id="new-suit">
              {text('newSuit')}
            </Title>
            <Text size="sm">{text('newSuitHint')}</Text>
          </div>
          <Radio.Group
            label={fieldLabel('suit', 'direction', language)}
            value={answers.direction}
            onChange={(value) => set({ direction: value === 'by-us' ? 'by-us' : 'against-us' })}
          >
            <Group gap="lg" mt={4}>
              {valueChoices('suitDirection', language).map(({ value, label }) => (
                <Radio key={value} value={value} label={label} />
              ))}
            </Group>
          </Radio.Group>
          <Checkbox.Group
            label={fieldLabel('suit', 'claims', language)}
            value={[...answers.claims]}
            onChange={(claims) => set({ claims })}
          >
            <Group gap="lg" mt={4}>
              {valueChoices('claimKind', language).map(({ value, label }) => (
                <Checkbox key={value} value={value} label={label} />
              ))}
            </Group>
          </Checkbox.Group>
          <TextInput
            label={fieldLabel('suit', 'moralDamageTiyn', language)}
            description={text('inTenge')}
            inputMode="decimal"
            value={answers.damage}
            onChange={(event) => set({ damage: event.currentTarget.value })}
            error={isDamageOdd ? text('notMoney') : undefined}
            maw={240}
          />
          <Group gap="md" align="flex-start">
            <DateInput
              label={fieldLabel('suit', 'filedOn', language)}
              value={answers.filedOn}
              onChange={(event) => set({ filedOn: event.currentTarget.value })}
            />
            <DateInput
              label={fieldLabel('suit', 'claimReceivedOn', language)}
              value={answers.claimReceivedOn}
              onChange={(event) => set({ claimReceivedOn: event.currentTarget.value })}
            />
          </Group>
          <FailureNotice failure={attempt.failure} />
          <Group>
            <Button type="submit" loading={attempt.isRunning}>
              {text('createSuit')}
            </Button>
            {onDone === undefined ? null : (
              <Button variant="default" onClick={() => onDone(undefined)}>
                {frame('cancel')}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </div>
  )
}
