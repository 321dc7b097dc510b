import { SegmentedControl, Stack } from '@mantine/core'
import { languages } from '../../../shared/text/wording.ts'
import { useText } from '../../client/language.ts'
import { useChangeSettings, useSettings } from '../../client/settings.ts'

const themes = ['light', 'dark', 'system'] as const

/** Language and theme, before any vault is open. */
export function DoorSettings() {
  const text = useText('welcome')
  const settings = useSettings()
  const change = useChangeSettings()
  return (
    <Stack gap="xs">
      <SegmentedControl
        size="xs"
        fullWidth
        transitionDuration={0}
        aria-label={text('language')}
        value={settings?.language ?? 'ru'}
        onChange={(value) => {
          const language = languages.find((each) => each === value)
          if (language !== undefined) void change({ language })
        }}
        data={languages.map((value) => ({ value, label: text(`language-${value}`) }))}
      />
      <SegmentedControl
        size="xs"
        fullWidth
        transitionDuration={0}
        aria-label={text('theme')}
        value={settings?.theme ?? 'system'}
        onChange={(value) => {
          const theme = themes.find((each) => each === value)
          if (theme !== undefined) void change({ theme })
        }}
        data={themes.map((value) => ({ value, label: text(`theme-${value}`) }))}
      />
    </Stack>
  )
}
