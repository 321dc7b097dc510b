import { Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../client/language.ts'
import { KitCheck } from './kit-check.tsx'
import { KitKey } from './kit-key.tsx'
import type { KitFacts } from './recovery-paper.tsx'

type RecoveryKitProps = {
  readonly recoveryKey: string
  readonly facts: KitFacts
  readonly doneLabel: string
  /** The key is on paper, as two of its groups typed from there have shown; the caller forgets it now. */
  readonly onDone: () => void
}

/** A new recovery key on its way to paper: shown and printed first, then checked against the paper while it is hidden. */
export function RecoveryKit({ recoveryKey, facts, doneLabel, onDone }: RecoveryKitProps) {
  const text = useText('keys')
  const [isOnPaper, setOnPaper] = useState(false)
  return (
    <Stack gap="sm">
      <Title order={2} size="h4">
        {text('kit')}
      </Title>
      {isOnPaper ? (
        <KitCheck
          recoveryKey={recoveryKey}
          doneLabel={doneLabel}
          onBack={() => setOnPaper(false)}
          onDone={onDone}
        />
      ) : (
        <>
          <Text size="sm">
            {text('kitWhat')} {text('kitWhere')}
          </Text>
          <KitKey recoveryKey={recoveryKey} facts={facts} onNext={() => setOnPaper(true)} />
        </>
      )}
    </Stack>
  )
}
