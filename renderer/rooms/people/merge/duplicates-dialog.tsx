import { Button, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { valueLabel } from '../../../../shared/text/value-text.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { useAnswer } from '../../../client/use-answer.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { formatDate } from '../../../ui/format-text.ts'
import classes from './merge.module.css'
import { MergeView } from './merge-view.tsx'

export type Pair = OutputOf<'person.duplicates'>['pairs'][number]

const step = 50

type DuplicatesDialogProps = { readonly chosen?: Pair | undefined; readonly onClose: () => void }

/** Records that may be one person; a pair is compared, merged, or said to be two. */
export function DuplicatesDialog({ chosen, onClose }: DuplicatesDialogProps) {
  const text = useText('people')
  const frame = useText('frame')
  const [pair, setPair] = useState(chosen)
  const [limit, setLimit] = useState(step)
  const { value, failure } = useAnswer('person.duplicates', chosen === undefined ? { limit } : undefined)
  const back = () => (chosen === undefined ? setPair(undefined) : onClose())
  const pairs = value?.pairs ?? []
  return (
    <Modal
      opened
      onClose={onClose}
      size={820}
      title={text(pair === undefined ? 'doubles' : 'mergeTitle')}
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      {pair === undefined ? (
        <Stack gap="xs">
          <FailureNotice failure={failure} />
          {value?.total === 0 ? (
            <EmptyState title={text('doublesNone')} hint={text('doublesNoneHint')} />
          ) : (
            <Text size="sm">{text('doublesHint')}</Text>
          )}
          <div role="list" aria-label={text('doubles')}>
            {pairs.map((one) => (
              <PairLine key={`${one.one.id} ${one.other.id}`} pair={one} onCompare={() => setPair(one)} />
            ))}
          </div>
          {value !== undefined && pairs.length < value.total && limit < 500 ? (
            <Button variant="subtle" onClick={() => setLimit((now) => Math.min(500, now + step))}>
              {text('doublesShown', { shown: pairs.length, total: value.total })}
            </Button>
          ) : null}
        </Stack>
      ) : (
        <Compare pair={pair} onMerged={onClose} onSeparated={back} />
      )}
    </Modal>
  )
}

function PairLine({ pair, onCompare }: { readonly pair: Pair; readonly onCompare: () => void }) {
  const text = useText('people')
  const language = useLanguage()
  const { one, other, reasons } = pair
  const about = (person: Pair['one']) =>
    [
      person.title,
      person.birthDate === undefined
        ? undefined
        : text('bornOn', { date: formatDate(person.birthDate, language) }),
      text('casesOf', { count: person.cases }),
    ]
      .filter((part) => part !== undefined)
      .join(', ')
  return (
    <div className={classes['pair']} role="listitem">
      <div className={classes['pairAbout']}>
        <Text size="sm">{about(one)}</Text>
        <Text size="sm">{about(other)}</Text>
        <Text size="xs">
          {reasons.map((reason) => valueLabel('duplicateReason', reason, language)).join(' · ')}
        </Text>
      </div>
      <Button
        variant="default"
        aria-label={text('compareOf', { one: one.title, other: other.title })}
        onClick={onCompare}
      >
        {text('compare')}
      </Button>
    </div>
  )
}

type CompareProps = {
  readonly pair: Pair
  readonly onMerged: () => void
  readonly onSeparated: () => void
}

function Compare({ pair, onMerged, onSeparated }: CompareProps) {
  const one = useAnswer('person.show', { id: pair.one.id }, { keep: false })
  const other = useAnswer('person.show', { id: pair.other.id }, { keep: false })
  if (one.value === undefined || other.value === undefined)
    return <FailureNotice failure={one.failure ?? other.failure} />
  const likely = pair.other.cases > pair.one.cases ? 'other' : 'one'
  return (
    <MergeView
      one={one.value}
      other={other.value}
      likely={likely}
      onMerged={onMerged}
      onSeparated={onSeparated}
    />
  )
}
