import { useState } from 'react'
import type { Failure } from '../../../../shared/failures/failure.ts'
import { call } from '../../../client/call.ts'
import { toFailure } from '../../../client/to-failure.ts'
import { changeImport, changeMapping, withHeadings } from './import-store.ts'

/** Reads a sheet by another row of headings; a person may go on typing the number meanwhile. */
export function useHeadings(table: string, sheet: number) {
  const [underWay, setUnderWay] = useState(0)
  const [failure, setFailure] = useState<Failure>()
  const choose = async (headingRow: number) => {
    const asked = { table, sheet, headingRow }
    changeMapping((now) => ({ ...now, headingRow }))
    setUnderWay((count) => count + 1)
    setFailure(undefined)
    try {
      const found = await call('case.describe-sheet', asked)
      changeImport((now) => withHeadings(now, asked, found))
    } catch (error) {
      setFailure(toFailure(error))
    } finally {
      setUnderWay((count) => count - 1)
    }
  }
  return { choose, isReading: underWay > 0, failure }
}
export type Headings = ReturnType<typeof useHeadings>
