import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { runJob } from '../../client/jobs.ts'
import { withProof } from '../../client/proof.ts'
import { useText } from '../../client/language.ts'
import { AskFirst } from '../../ui/ask-first.tsx'
import { SettingBlock } from './setting-block.tsx'

/** New keys for the database and for what comes after. */
export function RotateKeys() {
  const text = useText('settings')
  const [isAsking, setAsking] = useState(false)
  const [told, setTold] = useState('')
  return (
    <SettingBlock title={text('rotate')} hint={text('rotateWhat')}>
      <Group>
        <Button variant="default" onClick={() => setAsking(true)}>
          {text('rotateOpen')}
        </Button>
        <Text size="sm" role="status">
          {told}
        </Text>
      </Group>
      <AskFirst
        title={text('rotateTitle')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={async () => {
          const done = await withProof(() => runJob('vault.rotate', {}, { label: text('rotate') }))
          if (done !== undefined) setTold(text('rotated'))
        }}
        confirmLabel={text('rotateDo')}
      >
        <Text size="sm">{text('rotateWhat')}</Text>
        <Text size="sm">{text('rotateNeeds')}</Text>
      </AskFirst>
    </SettingBlock>
  )
}
