import { call } from '../../../client/call.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { rememberUndo } from '../../../client/undo.ts'
import { notifyDone } from '../../../ui/notify.tsx'
import { undoAndTell } from '../../../ui/undo-and-tell.ts'
import { useAttempt } from '../../../ui/use-attempt.ts'

/** Makes an own playbook and opens it; it can be taken back. */
export function useMake() {
  const text = useText('checklist')
  const frame = useText('frame')
  const language = useLanguage()
  const attempt = useAttempt()
  const make = (create: () => Promise<{ id: string }>, told: string) =>
    void attempt.run(async () => {
      const { id } = await create()
      rememberUndo({
        label: told,
        undo: async () => {
          await call('playbook.delete', { id, reason: frame('addedByMistake') })
        },
      })
      notifyDone(told, { label: frame('undo'), run: () => void undoAndTell(language) })
      goTo({ at: 'law', view: 'playbooks', record: id })
    })
  const makeNew = () =>
    make(
      () =>
        call('playbook.create', {
          title: text('newPlaybook'),
          steps: [{ group: 'safety', text: text('firstStep'), urgency: 'now', source: 'practice' }],
        }),
      text('newPlaybook'),
    )
  return { make, makeNew, attempt }
}
