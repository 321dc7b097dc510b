import { Button, Group, Text } from '@mantine/core'
import { useCallback, useRef, useState } from 'react'
import type { FileSummary } from '../../../shared/contract/evidence-contract.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import { call } from '../../client/call.ts'
import { useText } from '../../client/language.ts'
import { FailureNotice } from '../failure-notice.tsx'
import classes from './file.module.css'
import { visibleText } from './text-decoding.ts'
import { TextPieces } from './text-pieces.tsx'

type ReadTextViewProps = {
  readonly file: FileSummary
  readonly confirmed: boolean
  readonly onExport: () => void
}

const pieceLength = 40_000

/** What was read in a file that is not shown itself: a letter, a web page. */
export function ReadTextView({ file, confirmed, onExport }: ReadTextViewProps) {
  const text = useText('evidence')
  const [pieces, setPieces] = useState<readonly string[]>([])
  const [at, setAt] = useState(0)
  const [total, setTotal] = useState<number>()
  const [failure, setFailure] = useState<Failure>()
  const isReading = useRef(false)
  const more = useCallback(() => {
    if (isReading.current) return
    isReading.current = true
    call('evidence.file-text', { fileId: file.id, confirmed, offset: at, limit: pieceLength }).then(
      (answer) => {
        isReading.current = false
        setPieces((known) => [...known, visibleText(answer.text)])
        setAt(at + pieceLength)
        setTotal(answer.total)
      },
      (error: unknown) => {
        if (error instanceof Failure) setFailure(error)
      },
    )
  }, [file.id, confirmed, at])
  return (
    <>
      <div className={classes['bar']}>
        <Group justify="space-between" flex={1} wrap="nowrap" px={4}>
          <Text size="xs">{text('readText')}</Text>
          <Button variant="default" onClick={onExport}>
            {text('export')}
          </Button>
        </Group>
      </div>
      <FailureNotice failure={failure} />
      <TextPieces
        label={`${text('textOfFile')}: ${file.name}`}
        pieces={pieces}
        hasMore={failure === undefined && (total === undefined || at < total)}
        onMore={more}
        end={text('textEnd')}
      />
    </>
  )
}
