import { useEffect, useRef, useState } from 'react'
import type { Finding } from '../../../shared/model/exam.ts'
import type { RecordOf } from '../../client/use-record.ts'
import { entityText } from '../../../shared/text/entity-text.ts'
import { useLanguage } from '../../client/language.ts'
import { useRecordEditor } from '../../ui/record-editor.ts'

type MarkPlace = Finding['place']

/**
 * Where a finding's mark lies. It moves at once and is kept behind it, one step after another, so that no key pressed quickly is
 * lost; what another window or an undo changes comes in when nothing is on its way.
 */
export function useMarkPlace(record: RecordOf<'finding'>) {
  const language = useLanguage()
  const editor = useRecordEditor('finding', record, { undoLabel: entityText.finding.one[language] })
  const [place, setPlace] = useState<MarkPlace>(record.place)
  const latest = useRef(place)
  const onItsWay = useRef(0)
  /** The oldest version of the record that has everything this page has kept. */
  const known = useRef(record.version)
  const show = (next: MarkPlace) => {
    latest.current = next
    setPlace(next)
  }
  useEffect(() => {
    if (onItsWay.current > 0 || record.version < known.current) return
    known.current = record.version
    show(record.place)
  }, [record])
  const change = async (next: (now: MarkPlace) => MarkPlace) => {
    const before = latest.current
    show(next(before))
    onItsWay.current += 1
    const isKept = await editor.save('place', latest.current ?? null)
    onItsWay.current -= 1
    if (isKept) known.current += 1
    if (!isKept && onItsWay.current === 0) show(record.place)
  }
  return { place, change, failure: editor.failure('place') }
}
