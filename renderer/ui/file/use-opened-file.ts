import { toFailure } from '../../client/to-failure.ts'
import { useEffect, useState } from 'react'
import type { Failure } from '../../../shared/failures/failure.ts'
import { openFile, type OpenedFile } from './file-url.ts'

type Opened = {
  readonly key: string
  readonly file?: OpenedFile
  readonly failure?: Failure
}

/** The address of a file; `undefined` while it is on its way. */
export function useOpenedFile(fileId: string, confirmed: boolean) {
  const key = `${fileId} ${String(confirmed)}`
  const [opened, setOpened] = useState<Opened>()
  useEffect(() => {
    let isHere = true
    openFile(fileId, confirmed).then(
      (file) => {
        if (isHere) setOpened({ key, file })
      },
      (error: unknown) => {
        const failure = toFailure(error)
        if (isHere) setOpened({ key, failure })
      },
    )
    return () => {
      isHere = false
    }
  }, [fileId, confirmed, key])
  return opened?.key === key ? { file: opened.file, failure: opened.failure } : {}
}
