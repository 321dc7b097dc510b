import { useCallback, useEffect, useRef, useState } from 'react'
import type { RecordOf } from '../../client/use-record.ts'
import { useSaveRecord } from '../../client/use-record.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { notifyFailure } from '../../ui/notify.tsx'
import type { Sections } from './sections.ts'

export type Composition = {
  readonly sections: Sections
  /** Shows the change at once and saves it, one after another; each can be undone. */
  readonly change: (make: (sections: Sections) => Sections) => void
}

/**
 * The sections of a bundle while they are being composed. What was changed stands on the screen at once; when it cannot be kept,
 * the person is told and what is stored comes back.
 */
export function useSections(bundle: RecordOf<'bundle'>): Composition {
  const text = useText('bundles')
  const language = useLanguage()
  const save = useSaveRecord('bundle', text('composing'))
  const [draft, setDraft] = useState<Sections>()
  const kept = useRef<{ version: number; sections: Sections }>({
    version: bundle.version,
    sections: bundle.sections,
  })
  const shown = useRef<Sections>(bundle.sections)
  const queue = useRef({ last: Promise.resolve(), waiting: 0 })
  useEffect(() => {
    if (queue.current.waiting > 0 || bundle.version < kept.current.version) return
    kept.current = { version: bundle.version, sections: bundle.sections }
    shown.current = bundle.sections
    setDraft(undefined)
  }, [bundle])

  const change = useCallback(
    (make: (sections: Sections) => Sections) => {
      const next = make(shown.current)
      if (next === shown.current || JSON.stringify(next) === JSON.stringify(shown.current)) return
      shown.current = next
      setDraft(next)
      const { current } = queue
      current.waiting += 1
      current.last = current.last
        .then(async () => {
          const written = await save({ id: bundle.id, ...kept.current }, { sections: next })
          kept.current = { version: written.version, sections: next }
        })
        .catch((error: unknown) => {
          notifyFailure(error, language)
          shown.current = kept.current.sections
          setDraft(undefined)
        })
        .finally(() => {
          current.waiting -= 1
        })
    },
    [bundle.id, language, save],
  )
  return { sections: draft ?? bundle.sections, change }
}
