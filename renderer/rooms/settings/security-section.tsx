import { Alert, Select, Switch, Text } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useText } from '../../client/language.ts'
import { useChangeSettings, useSettings } from '../../client/settings.ts'
import { useShellAnswer } from '../../client/use-answer.ts'
import { SettingBlock } from './setting-block.tsx'
import { useKeyNames } from './system-facts.ts'

const choices = [1, 2, 5, 10, 15, 30, 60, 0]

/** When the vault locks by itself and what else keeps it from strange eyes. */
export function SecuritySection() {
  const text = useText('settings')
  const settings = useSettings()
  const change = useChangeSettings()
  const system = useShellAnswer('shell.settings', {}).value?.system
  const keys = useKeyNames()(text('keys-lock'))
  if (settings === undefined || system === undefined) return null
  const { autoLockMinutes, contentProtection, clearClipboard, rememberVaults } = settings
  const events = system.lockEvents.map((event) => text(`lockEvent-${event}`))
  const offered = choices.includes(autoLockMinutes) ? choices : [autoLockMinutes, ...choices]
  return (
    <>
      <SettingBlock title={text('autoLock')}>
        <Select
          label={text('autoLockAfter')}
          w={220}
          allowDeselect={false}
          value={String(autoLockMinutes)}
          onChange={(value) => void change({ autoLockMinutes: Number(value) })}
          data={offered.map((count) => ({
            value: String(count),
            label: count === 0 ? text('never') : text('minutes', { count }),
          }))}
        />
        {autoLockMinutes === 0 ? (
          <Alert color="orange" variant="light" icon={<IconAlertCircle size={18} />}>
            {text('neverWarning', { keys })}
          </Alert>
        ) : null}
        <Text size="sm">{text('lockByHand', { keys })}</Text>
        {events.length === 0 ? null : (
          <Text size="sm">{text('lockEvents', { events: events.join('; ') })}</Text>
        )}
        {system.lockEvents.includes('screen-lock') ? null : (
          <Text size="sm">{text('lockEventsMissing')}</Text>
        )}
      </SettingBlock>
      <SettingBlock title={text('contentProtection')}>
        <Switch
          aria-label={text('contentProtection')}
          label={text(`contentProtection-${system.contentProtection}`)}
          checked={contentProtection && system.contentProtection !== 'absent'}
          disabled={system.contentProtection === 'absent'}
          styles={{ label: { color: 'var(--mantine-color-text)' } }}
          onChange={(event) => void change({ contentProtection: event.currentTarget.checked })}
        />
      </SettingBlock>
      <SettingBlock title={text('clearClipboard')}>
        <Switch
          aria-label={text('clearClipboard')}
          label={text('clearClipboardHint')}
          checked={clearClipboard}
          onChange={(event) => void change({ clearClipboard: event.currentTarget.checked })}
        />
      </SettingBlock>
      <SettingBlock title={text('rememberVaults')}>
        <Switch
          aria-label={text('rememberVaults')}
          label={text('rememberVaultsHint')}
          checked={rememberVaults}
          onChange={(event) => void change({ rememberVaults: event.currentTarget.checked })}
        />
      </SettingBlock>
    </>
  )
}
