import { Alert, Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { vaultAlarmWording } from '../../../shared/failures/vault-failures.ts'
import type { Wording } from '../../../shared/text/wording.ts'
import { useDraft } from '../../client/drafts.ts'
import { kitDraft } from '../../client/kit-draft.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { goTo } from '../../client/navigation.ts'
import { useAnswer } from '../../client/use-answer.ts'
import classes from './settings.module.css'

const wording: Readonly<Record<string, Wording>> = vaultAlarmWording

/** What has to be known of the vault that was opened: signs of someone at its keys, a recovery key that never went to paper. */
export function VaultNotices() {
  const text = useText('settings')
  const language = useLanguage()
  const alarms = useAnswer('vault.info', {}).value?.alarms ?? []
  const isKitMissing = useDraft(kitDraft.key, undefined).restored !== undefined
  const [put, setPut] = useState<ReadonlySet<string>>(new Set())
  const notices = [
    ...alarms.map((code) => ({ code, said: wording[code]?.[language] ?? code, section: 'vault' as const })),
    ...(isKitMissing ? [{ code: 'kit', said: text('noticeKit'), section: 'keys' as const }] : []),
  ].filter(({ code }) => !put.has(code))
  if (notices.length === 0) return null
  return (
    <section className={classes['notices']} aria-label={text('notices')}>
      {notices.map(({ code, said, section }) => (
        <Alert key={code} color="orange" variant="light" py={6}>
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm">{said}</Text>
            <Group gap={4} wrap="nowrap">
              <Button variant="default" onClick={() => goTo({ at: 'settings', section })}>
                {text(section === 'vault' ? 'noticeCheck' : 'noticeKeys')}
              </Button>
              <Button variant="subtle" onClick={() => setPut((codes) => new Set(codes).add(code))}>
                {text('noticeLater')}
              </Button>
            </Group>
          </Group>
        </Alert>
      ))}
    </section>
  )
}
