import { Text } from '@mantine/core'
import { z } from 'zod'
import { useLanguage, useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { formatInstant } from '../../ui/format-text.ts'

const details = z.object({ lost: z.number() })

/** When the last backup was made and whether it is whole, as the log has it. */
export function LastBackup({ vaultId }: { readonly vaultId: string }) {
  const text = useText('settings')
  const language = useLanguage()
  const { value } = useAnswer('custody.list', { subject: vaultId, open: true, limit: 10_000 })
  if (value === undefined) return null
  const last = value.entries.findLast(({ action }) => action === 'vault.backup')
  if (last === undefined) return <Text size="sm">{text('backupNone')}</Text>
  const lost = details.safeParse(last.details).data?.lost ?? 0
  return (
    <Text size="sm">
      {text('backupLast', { when: formatInstant(last.time, language) })}
      {lost === 0 ? null : ` ${text('backupLost', { count: lost })}`}
    </Text>
  )
}
