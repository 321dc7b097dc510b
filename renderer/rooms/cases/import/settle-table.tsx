import { Select, Text } from '@mantine/core'
import { dayOrder } from '../../../../shared/case-import/case-mapping.ts'
import { columnName } from '../../../../shared/case-import/column-name.ts'
import { foldWords } from '../../../../shared/case-import/read-words.ts'
import { caseKind } from '../../../../shared/model/case.ts'
import { valueChoices } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import classes from './import.module.css'
import { useImport, type Preview } from './import-store.ts'
import type { ImportWork } from './use-import-work.ts'

type Open = {
  readonly words: readonly string[]
  /** By heading, a day that may be read both ways. */
  readonly days: ReadonlyMap<string, string>
  readonly lacksKind: boolean
}

/** How many words are asked about at once: those after them follow when these are settled. */
const wordsAtOnce = 20

/** What stops rows of the table and is settled once for all of them. */
function openQuestions({ rows }: Preview): Open {
  const words = new Map<string, string>()
  const days = new Map<string, string>()
  let lacksKind = false
  for (const { problems } of rows)
    for (const { code, value = '', column = '' } of problems) {
      if (code === 'kind-unknown') words.set(foldWords(value), value)
      if (code === 'day-unclear' && !days.has(column)) days.set(column, value)
      if (code === 'no-kind') lacksKind = true
    }
  return { words: [...words.values()], days, lacksKind }
}

/** Questions that many rows share: an answer settles them all, and the rows are looked at again. */
export function SettleTable({ preview, work }: { readonly preview: Preview; readonly work: ImportWork }) {
  const text = useText('cases')
  const language = useLanguage()
  const { mapping } = useImport()
  const { words, days, lacksKind } = openQuestions(preview)
  if (words.length === 0 && days.size === 0 && !lacksKind) return null
  const kinds = valueChoices('caseKind', language)
  const isBusy = work.attempt.isRunning
  const settleKind = (word: string, value: string | null) => {
    const kind = caseKind.safeParse(value).data
    if (kind !== undefined) void work.look({ ...mapping, kinds: [...(mapping.kinds ?? []), { word, kind }] })
  }
  const settleDays = (heading: string, value: string | null) => {
    const order = dayOrder.safeParse(value).data
    if (order === undefined) return
    const columns = mapping.columns.map((column) =>
      columnName(column.heading, column.place ?? 0) === heading ? { ...column, days: order } : column,
    )
    void work.look({ ...mapping, columns })
  }
  return (
    <section className={classes['settle']} aria-label={text('importSettle')}>
      <Text size="sm" fw={600} w="100%">
        {text('importSettle')}
      </Text>
      {words.slice(0, wordsAtOnce).map((word) => (
        <Select
          key={word}
          label={text('importSettleKind', { word })}
          data={kinds}
          value={null}
          disabled={isBusy}
          w={300}
          onChange={(value) => settleKind(word, value)}
        />
      ))}
      {words.length > wordsAtOnce ? (
        <Text size="sm" w="100%">
          {text('importSettleShown', { shown: wordsAtOnce, found: words.length })}
        </Text>
      ) : null}
      {[...days].map(([heading, value]) => (
        <Select
          key={heading}
          label={text('importSettleDays', { heading, value })}
          data={dayOrder.options.map((order) => ({ value: order, label: text(`importDays-${order}`) }))}
          value={null}
          disabled={isBusy}
          w={300}
          onChange={(order) => settleDays(heading, order)}
        />
      ))}
      {lacksKind ? (
        <Select
          label={text('importSettleNoKind')}
          data={kinds}
          value={mapping.kind ?? null}
          disabled={isBusy}
          w={300}
          onChange={(value) => {
            const kind = caseKind.safeParse(value).data
            if (kind !== undefined) void work.look({ ...mapping, kind })
          }}
        />
      ) : null}
    </section>
  )
}
