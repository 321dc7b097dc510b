import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { entityText } from '../../../shared/text/entity-text.ts'
import { callShell } from '../../client/call.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { useAnswer } from '../../client/use-answer.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { formatBytes, formatInstant, formatNumber } from '../../ui/format-text.ts'
import { vaultTitle } from '../../ui/vault-title.ts'
import { SettingBlock } from './setting-block.tsx'
import classes from './settings.module.css'
import { TakeOut } from './take-out.tsx'
import { VaultCheck } from './vault-check.tsx'

/** What is in the vault, and whether it is whole. */
export function VaultSection() {
  const text = useText('settings')
  const language = useLanguage()
  const { value, failure } = useAnswer('vault.info', {})
  const nameOf = (entity: string) =>
    entity in entityText ? entityText[entity as keyof typeof entityText].many[language] : entity
  return (
    <>
      <FailureNotice failure={failure} />
      {value === undefined ? null : (
        <SettingBlock title={text('section-vault')}>
          <dl className={classes['facts']}>
            <dt>{text('vaultName')}</dt>
            <dd>{vaultTitle(value.folder)}</dd>
            <dt>{text('vaultCreated')}</dt>
            <dd>{formatInstant(value.createdAt, language)}</dd>
            <dt>{text('vaultPerson')}</dt>
            <dd>{value.person}</dd>
            {Object.entries(value.records).map(([entity, count]) => (
              <Fact key={entity} name={nameOf(entity)} value={formatNumber(count, language)} />
            ))}
            <dt>{text('vaultFiles')}</dt>
            <dd>
              {text('vaultFilesValue', {
                objects: formatNumber(value.objects, language),
                size: formatBytes(value.bytes, language),
              })}
            </dd>
            <dt>{text('vaultId')}</dt>
            <dd className={classes['hash']}>{value.vaultId}</dd>
          </dl>
          <CustodyHead sequence={value.custody.sequence} head={value.custody.head} />
        </SettingBlock>
      )}
      <VaultCheck />
      <TakeOut />
    </>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  )
}

/** The head of the custody log, to be copied and printed. */
function CustodyHead({ sequence, head }: { readonly sequence: number; readonly head: string }) {
  const text = useText('settings')
  const [isCopied, setCopied] = useState(false)
  const line = `${String(sequence)}:${head}`
  return (
    <div>
      <Text size="sm" fw={600}>
        {text('custodyHead')}
      </Text>
      <Text size="xs" mb={4}>
        {text('custodyHeadHint')}
      </Text>
      <Group gap="xs">
        <code className={classes['hash']}>{line}</code>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => void callShell('shell.copy', { text: line }).then(() => setCopied(true))}
        >
          {text(isCopied ? 'copied' : 'copy')}
        </Button>
      </Group>
    </div>
  )
}
