import { Anchor, Text } from '@mantine/core'
import { inLanguage } from '../../../../shared/text/in-language.ts'
import { useLanguage, useText } from '../../../client/language.ts'
import { goTo } from '../../../client/navigation.ts'
import { useAnswer, useShippedAnswer } from '../../../client/use-answer.ts'
import type { RecordOf } from '../../../client/use-record.ts'
import { formatDate } from '../../../ui/format-text.ts'

/** The playbook a checklist was copied from and its edition; a later change of it is told of, and changes nothing here. */
export function ChecklistOrigin({ checklist }: { readonly checklist: RecordOf<'checklist'> }) {
  const text = useText('checklist')
  const language = useLanguage()
  const { playbook: key, playbookId, edition } = checklist
  const shipped = useShippedAnswer('playbook.shipped', key === undefined ? undefined : {}).value?.playbooks
  const own = useAnswer('playbook.show', playbookId === undefined ? undefined : { id: playbookId }).value
  const source = shipped?.find((each) => each.key === key)
  const found = source ?? own
  if (found === undefined) return null
  const now = source?.edition ?? String(own?.version ?? '')
  const words = (of: string) =>
    source === undefined ? text('version', { version: of }) : formatDate(of, language)
  return (
    <section>
      <Anchor
        component="button"
        type="button"
        size="xs"
        ta="start"
        onClick={() => goTo({ at: 'law', view: 'playbooks', record: key ?? playbookId ?? '' })}
      >
        {text('copiedFrom', {
          title: inLanguage(found, 'title', language),
          edition: edition === undefined ? '—' : words(edition),
        })}
      </Anchor>
      {edition === undefined || edition === now ? null : <Text size="xs">{text('playbookChanged')}</Text>}
    </section>
  )
}
