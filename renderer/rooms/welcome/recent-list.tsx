import { ActionIcon, Stack, Text, UnstyledButton } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useLanguage, useText } from '../../client/language.ts'
import { formatInstant } from '../../ui/format-text.ts'
import { vaultTitle } from '../../ui/vault-title.ts'
import type { RecentVault } from './chosen-vault.ts'
import classes from './welcome.module.css'

type RecentListProps = {
  readonly vaults: readonly RecentVault[]
  readonly onChoose: (vault: RecentVault) => void
  readonly onForget: (vault: RecentVault) => void
}

/** Vaults that were opened on this computer, the newest first. */
export function RecentList({ vaults, onChoose, onForget }: RecentListProps) {
  const text = useText('welcome')
  if (vaults.length === 0) return <Text size="sm">{text('none')}</Text>
  return (
    <Stack gap={6} component="ul" p={0} m={0}>
      {vaults.map((vault) => (
        <li key={vault.id} className={classes['recent']}>
          <UnstyledButton
            className={classes['recentChoice']}
            disabled={!vault.isThere}
            onClick={() => onChoose(vault)}
          >
            <RecentFacts vault={vault} />
          </UnstyledButton>
          <ActionIcon
            mr={8}
            aria-label={text('forget', { name: vaultTitle(vault.name) })}
            onClick={() => onForget(vault)}
          >
            <IconX size={16} />
          </ActionIcon>
        </li>
      ))}
    </Stack>
  )
}

function RecentFacts({ vault }: { readonly vault: RecentVault }) {
  const text = useText('welcome')
  const language = useLanguage()
  const { name, within, openedAt, isThere } = vault
  const facts = [
    text('recentWithin', { folder: within }),
    text('recentOpened', { when: formatInstant(openedAt, language) }),
  ]
  return (
    <>
      <div className={classes['recentName']} title={name}>
        {vaultTitle(name)}
      </div>
      <div className={classes['recentFacts']}>{facts.join(' · ')}</div>
      {isThere ? null : <div className={classes['recentFacts']}>{text('recentGone')}</div>}
    </>
  )
}
