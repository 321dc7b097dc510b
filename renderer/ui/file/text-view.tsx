import { useCallback, useRef, useState } from 'react'
import type { FileSummary } from '../../../shared/contract/evidence-contract.ts'
import { useText } from '../../client/language.ts'
import { readBytes } from './file-url.ts'
import classes from './file.module.css'
import { encodingOf, visibleText } from './text-decoding.ts'
import { TextPieces } from './text-pieces.tsx'

type TextViewProps = { readonly url: string; readonly file: FileSummary }

const pieceBytes = 64 * 1024
/** Beyond this nobody scrolls; the original is exported. */
const mostBytes = 32 * 1024 * 1024

/** A text file as text, never as anything else, fetched in pieces as one reads on. */
export function TextView({ url, file }: TextViewProps) {
  const text = useText('evidence')
  const [pieces, setPieces] = useState<readonly string[]>([])
  const [at, setAt] = useState(0)
  const [hasFailed, setFailed] = useState(false)
  const decoder = useRef<TextDecoder>(undefined)
  const isReading = useRef(false)
  const limit = Math.min(file.size, mostBytes)

  const more = useCallback(() => {
    if (isReading.current) return
    isReading.current = true
    const end = Math.min(limit, at + pieceBytes)
    readBytes(url, { begin: at, end }).then(
      (bytes) => {
        isReading.current = false
        decoder.current ??= new TextDecoder(encodingOf(bytes, end === file.size))
        const decoded = decoder.current.decode(bytes, { stream: end < file.size })
        setPieces((known) => [...known, visibleText(decoded)])
        setAt(end)
      },
      () => setFailed(true),
    )
  }, [url, at, limit, file.size])

  if (file.size === 0) return <div className={classes['centre']}>{text('emptyFile')}</div>
  if (hasFailed) return <div className={classes['centre']}>{text('damagedFile')}</div>
  return (
    <TextPieces
      label={`${text('textOfFile')}: ${file.name}`}
      pieces={pieces}
      hasMore={at < limit}
      onMore={more}
      end={limit < file.size ? text('textCut') : text('textEnd')}
    />
  )
}
