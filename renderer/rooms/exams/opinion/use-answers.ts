import { useEffect, useRef, useState } from 'react'
import { useRowsDraft } from '../../../client/typed-draft.ts'
import type { RecordEditor } from '../../../ui/record-editor.ts'
import type { Answer } from './answer-list.tsx'

const texts = ['question', 'answer', 'whyNot'] as const

/** Without what is empty; undefined when nothing was typed, whatever its page. */
function cleaned(answer: Answer): Answer | undefined {
  const typed = texts.flatMap((name) => {
    const value = answer[name]?.trim() ?? ''
    return value === '' ? [] : [[name, value] as const]
  })
  if (typed.length === 0) return undefined
  return { ...Object.fromEntries(typed), ...(answer.page === undefined ? {} : { page: answer.page }) }
}

const whole = (answers: readonly Answer[]) => answers.flatMap((answer) => cleaned(answer) ?? [])

/**
 * The answers of an opinion as they stand on screen. They are kept when a field is left; what is being typed outlives a lock, and
 * what another window or an undo changes comes in without taking away what was begun.
 */
export function useAnswers(editor: RecordEditor) {
  const stored = (editor.value('answers') as readonly Answer[] | undefined) ?? []
  const storedText = JSON.stringify(whole(stored))
  const [answers, setAnswers] = useState<readonly Answer[]>(stored)
  const known = useRef(storedText)
  const underWay = useRef(0)
  const { version } = editor.record
  useEffect(() => {
    if (known.current === storedText) return
    // An older state of what is kept already; what is newest is heard of after it. An undo is the newest, whatever it brings back.
    if (underWay.current > 0 || editor.isBehind()) return
    known.current = storedText
    setAnswers((now) => [
      ...(JSON.parse(storedText) as Answer[]),
      ...now.filter((answer) => cleaned(answer) === undefined),
    ])
    // Only what is heard brings it in.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [storedText, version])
  const unsaved = JSON.stringify(whole(answers))
  useRowsDraft<Answer>(
    `record/${editor.record.id}/answers`,
    unsaved === storedText ? undefined : unsaved,
    setAnswers,
  )
  const keep = async (next: readonly Answer[]) => {
    const kept = whole(next)
    const text = JSON.stringify(kept)
    // What is on its way counts as kept: what is changed meanwhile goes after it.
    const before = known.current
    if (text === before) return
    known.current = text
    underWay.current += 1
    const isKept = await editor.save('answers', kept.length === 0 ? null : kept)
    underWay.current -= 1
    if (!isKept && known.current === text) known.current = before
  }
  const put = (next: readonly Answer[]) => {
    setAnswers(next)
    return next
  }
  return {
    answers,
    keep,
    change: (place: number, changes: Partial<Answer>) =>
      put(answers.map((answer, at) => (at === place ? { ...answer, ...changes } : answer))),
    add: (start: Answer) => void put([...answers, start]),
    remove: (place: number) => void keep(put(answers.filter((_answer, at) => at !== place))),
  }
}
