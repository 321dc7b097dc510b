import { Button, Group, Text } from '@mantine/core'
import { Fragment, useState } from 'react'
import { useText } from '../../client/language.ts'
import { useShellAnswer } from '../../client/use-answer.ts'
import { LicenceModal } from './licence-modal.tsx'
import { SettingBlock } from './setting-block.tsx'
import classes from './settings.module.css'
import { ThirdPartyBlock } from './third-party-block.tsx'
import { useParts } from './use-parts.ts'

/** What the program is, its version and licence, and the parts made by others. */
export function AboutSection() {
  const text = useText('settings')
  const welcomeText = useText('welcome')
  const about = useShellAnswer('shell.about', {}).value
  const parts = useParts()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <SettingBlock title={welcomeText('program')} hint={text('about')}>
        <dl className={classes['facts']}>
          <dt>{text('version')}</dt>
          <dd>{about?.version}</dd>
          {(['electron', 'chromium', 'node'] as const).map((engine) => (
            <Fragment key={engine}>
              <dt>{text(`engine-${engine}`)}</dt>
              <dd>{about?.[engine]}</dd>
            </Fragment>
          ))}
        </dl>
      </SettingBlock>
      <SettingBlock title={text('licence')}>
        <Text size="sm">{text('licenceAgpl')}</Text>
        <Group>
          <Button variant="default" disabled={parts === undefined} onClick={() => setOpen(true)}>
            {text('licenceText')}
          </Button>
        </Group>
        <LicenceModal
          parts={parts}
          part={isOpen ? parts?.items[0] : undefined}
          onClose={() => setOpen(false)}
        />
      </SettingBlock>
      <ThirdPartyBlock parts={parts} />
    </>
  )
}
