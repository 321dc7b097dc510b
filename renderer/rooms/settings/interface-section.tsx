import { Radio, Slider, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { languages } from '../../../shared/text/wording.ts'
import { useText } from '../../client/language.ts'
import { useChangeSettings, useSettings } from '../../client/settings.ts'
import { SettingBlock } from './setting-block.tsx'

const themes = ['light', 'dark', 'system'] as const

/** Language, theme and the size of text. */
export function InterfaceSection() {
  const text = useText('settings')
  const settings = useSettings()
  const change = useChangeSettings()
  if (settings === undefined) return null
  return (
    <>
      <SettingBlock title={text('language')} hint={text('languageHint')}>
        <Radio.Group
          aria-label={text('language')}
          value={settings.language}
          onChange={(value) => {
            const language = languages.find((each) => each === value)
            if (language !== undefined) void change({ language })
          }}
        >
          <Stack gap="xs">
            {languages.map((value) => (
              <Radio key={value} value={value} label={text(`language-${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
      </SettingBlock>
      <SettingBlock title={text('theme')}>
        <Radio.Group
          aria-label={text('theme')}
          value={settings.theme}
          onChange={(value) => {
            const theme = themes.find((each) => each === value)
            if (theme !== undefined) void change({ theme })
          }}
        >
          <Stack gap="xs">
            {themes.map((value) => (
              <Radio key={value} value={value} label={text(`theme-${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
      </SettingBlock>
      <SettingBlock title={text('textSize')}>
        <TextSize size={settings.textSize} onChange={(textSize) => change({ textSize })} />
      </SettingBlock>
    </>
  )
}

type TextSizeProps = { readonly size: number; readonly onChange: (size: number) => Promise<void> }

/** Seen at once while it moves, kept when it rests; steps made before the last one was kept add up. */
function TextSize({ size, onChange }: TextSizeProps) {
  const text = useText('settings')
  const [moving, setMoving] = useState<number>()
  const shown = moving ?? size
  return (
    <Stack gap="xs" maw={420}>
      <Slider
        min={80}
        max={160}
        step={10}
        value={shown}
        label={(value) => text('percent', { value })}
        thumbLabel={text('textSize')}
        onChange={(value) => {
          setMoving(value)
          document.documentElement.style.fontSize = `${String(value)}%`
        }}
        onChangeEnd={(value) => {
          const rest = () => setMoving((now) => (now === value ? undefined : now))
          void onChange(value).finally(rest)
        }}
      />
      <Text size="sm" fw={600}>
        {text('percent', { value: shown })}
      </Text>
      <Text>{text('sample')}</Text>
    </Stack>
  )
}
