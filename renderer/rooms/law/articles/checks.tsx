import { Button, Group, NumberInput, Stack, Text, Title } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { recheckOn } from '../../../../shared/law/edition-on.ts'
import { usualRecheckMonths } from '../../../../shared/model/norm.ts'
import { fieldLabel } from '../../../../shared/text/field-text.ts'
import { isDay } from '../../../../shared/text/date-entry.ts'
import { call } from '../../../client/call.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { rememberUndo } from '../../../client/undo.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import { useSaveRecord } from '../../../client/use-record.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { formatDate, localToday } from '../../../ui/format-text.ts'
import { LineInput } from '../../../ui/line-input.tsx'
import { notifyDone } from '../../../ui/notify.tsx'
import { undoAndTell } from '../../../ui/undo-and-tell.ts'
import { useAttempt } from '../../../ui/use-attempt.ts'
import classes from '../law.module.css'
import type { Edition } from './editions.ts'
import type { OwnNorm } from './law-rows.ts'
import type { ArticleOfLaw } from './use-article.ts'

type ChecksProps = {
  readonly article: ArticleOfLaw
  readonly edition: Edition | undefined
  /** The code as records keep it. */
  readonly actName: string
  readonly title: string | undefined
}

/** The record that tells of checks of what is on screen: the own edition itself, or the one without a text. */
function checkOf({ article, edition }: Pick<ChecksProps, 'article' | 'edition'>): OwnNorm | undefined {
  if (edition?.own !== undefined) return edition.own
  return article.own
    .filter((norm) => norm.excerpt === undefined)
    .toSorted((one, other) => ((one.checkedOn ?? '') < (other.checkedOn ?? '') ? 1 : -1))[0]
}

/** Who compared the text with the official one, when, and when it is due again. */
export function Checks(props: ChecksProps) {
  const text = useText('law')
  const language = useLanguage()
  const [isAsking, setAsking] = useState(false)
  if (props.edition === undefined) return null
  const check = checkOf(props)
  const due = check === undefined ? undefined : recheckOn(check, usualRecheckMonths)
  const isDue = due !== undefined && due <= localToday()
  return (
    <section className={classes['panel']} aria-label={text('checks')} data-doubt={isDue ? true : undefined}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Title order={3} size="h6">
            {text('checks')}
          </Title>
          <Text size="sm">
            {check?.checkedOn === undefined
              ? text('neverChecked')
              : check.checkedBy === undefined
                ? text('checkedOn', { date: formatDate(check.checkedOn, language) })
                : text('checkedBy', { date: formatDate(check.checkedOn, language), who: check.checkedBy })}
            {due === undefined ? '' : `; ${text('recheckOn', { date: formatDate(due, language) })}`}
          </Text>
        </div>
        <Button
          flex="none"
          variant={isDue ? 'filled' : 'default'}
          leftSection={<IconCheck size={14} />}
          onClick={() => setAsking(true)}
        >
          {text('markChecked')}
        </Button>
      </Group>
      {isAsking ? <CheckDialog {...props} check={check} onClose={() => setAsking(false)} /> : null}
    </section>
  )
}

type CheckDialogProps = ChecksProps & { readonly check: OwnNorm | undefined; readonly onClose: () => void }

function CheckDialog({ article, actName, title, check, onClose }: CheckDialogProps) {
  const text = useText('law')
  const frame = useText('frame')
  const language = useLanguage()
  const attempt = useAttempt()
  const person = useAnswer('vault.info', {}).value?.person
  const [checkedOn, setCheckedOn] = useState(localToday())
  const [typedBy, setBy] = useState<string>()
  const [months, setMonths] = useState<number | string>(check?.recheckMonths ?? usualRecheckMonths)
  const checkedBy = typedBy ?? person ?? ''
  const save = useSaveRecord('norm', text('checkSaved'))
  const isWhole = isDay(checkedOn) && checkedBy.trim() !== '' && Number(months) >= 1
  const submit = async () => {
    const isDone = await attempt.run(async () => {
      const fields = { checkedOn, checkedBy: checkedBy.trim(), recheckMonths: Number(months) }
      if (check !== undefined) await save(check, fields)
      else {
        const about = title === undefined ? {} : { title }
        const { id } = await call('norm.create', {
          act: actName,
          article: article.article,
          ...about,
          ...fields,
        })
        rememberUndo({
          label: text('checkSaved'),
          undo: async () => {
            await call('norm.delete', { id, reason: frame('addedByMistake') })
          },
        })
      }
      notifyDone(text('checkSaved'), { label: frame('undo'), run: () => void undoAndTell(language) })
    })
    if (isDone) onClose()
  }
  return (
    <FormDialog
      title={text('markCheckedOf', { what: `${actName} ${article.article}` })}
      submitLabel={text('markChecked')}
      isWhole={isWhole}
      attempt={attempt}
      onSubmit={submit}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Text size="sm">{text('whatChecked')}</Text>
        <LineInput
          type="date"
          label={fieldLabel('norm', 'checkedOn', language)}
          value={checkedOn}
          onChange={(event) => setCheckedOn(event.currentTarget.value)}
          data-autofocus
        />
        <LineInput
          label={fieldLabel('norm', 'checkedBy', language)}
          value={checkedBy}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
        <NumberInput
          label={fieldLabel('norm', 'recheckMonths', language)}
          value={months}
          onChange={setMonths}
          min={1}
          max={120}
          hideControls
        />
      </Stack>
    </FormDialog>
  )
}
