import { Button, Group, Paper, SegmentedControl, Stack, Text } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { call } from '../client/call.ts'
import { useLanguage, useText } from '../client/language.ts'
import { FailureNotice } from './failure-notice.tsx'
import { useAttempt } from './use-attempt.ts'

type WordLanguage = 'ru' | 'en'

/** Random words to take as a passphrase, large enough to be copied by hand. */
export function PassphraseWords({ onTake }: { readonly onTake: (phrase: string) => void }) {
  const text = useText('keys')
  const [language, setLanguage] = useState<WordLanguage>(useLanguage() === 'en' ? 'en' : 'ru')
  const [phrase, setPhrase] = useState('')
  const { run, failure } = useAttempt()
  const draw = useCallback(
    (from: WordLanguage) =>
      run(async () => {
        setPhrase((await call('vault.suggest-passphrase', { language: from })).phrase)
      }),
    [run],
  )
  const [first] = useState(() => () => draw(language))
  useEffect(() => void first(), [first])
  const change = (next: string) => {
    const chosen = next === 'en' ? 'en' : 'ru'
    setLanguage(chosen)
    void draw(chosen)
  }
  return (
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <Text fz="lg" fw={600} lh={1.5} mih={30} role="status">
          {phrase}
        </Text>
        <Text size="xs">{text('suggestWrite')}</Text>
        <FailureNotice failure={failure} />
        <Group gap="xs">
          <SegmentedControl
            size="xs"
            aria-label={text('suggestLanguage')}
            value={language}
            onChange={change}
            transitionDuration={0}
            data={[
              { value: 'ru', label: text('suggestRu') },
              { value: 'en', label: text('suggestEn') },
            ]}
          />
          <Button variant="default" onClick={() => void draw(language)}>
            {text('suggestOther')}
          </Button>
          <Button disabled={phrase === ''} onClick={() => onTake(phrase)}>
            {text('suggestTake')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  )
}
