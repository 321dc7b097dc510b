import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../../client/language.ts'
import { goTo } from '../../client/navigation.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { AboutSection } from './about-section.tsx'
import { BackupSection } from './backup-section.tsx'
import { InterfaceSection } from './interface-section.tsx'
import { KeysSection } from './keys-section.tsx'
import { SecuritySection } from './security-section.tsx'
import classes from './settings.module.css'
import { ShortcutsSection } from './shortcuts-section.tsx'
import { VaultSection } from './vault-section.tsx'

const sections = {
  security: SecuritySection,
  interface: InterfaceSection,
  keys: KeysSection,
  vault: VaultSection,
  backup: BackupSection,
  shortcuts: ShortcutsSection,
  about: AboutSection,
} as const
type Section = keyof typeof sections | 'custody'
const names: readonly Section[] = [
  'security',
  'interface',
  'keys',
  'vault',
  'custody',
  'backup',
  'shortcuts',
  'about',
]

type SettingsProps = {
  readonly section: string | undefined
  /** The custody log of the whole vault, which another room draws. */
  readonly custodyLog: ReactNode
}

/** Settings of this computer and care of the vault; `section` names the one to show. */
export function Settings({ section, custodyLog }: SettingsProps) {
  const text = useText('settings')
  const shown = names.find((name) => name === section) ?? 'security'
  return (
    <div className={classes['page']}>
      <PageHeader title={text('title')} />
      <Tabs
        orientation="vertical"
        className={classes['tabs'] ?? ''}
        value={shown}
        onChange={(next) => {
          const chosen = names.find((name) => name === next)
          if (chosen !== undefined) goTo({ at: 'settings', section: chosen })
        }}
      >
        <Tabs.List className={classes['list'] ?? ''} aria-label={text('title')}>
          {names.map((name) => (
            <Tabs.Tab
              key={name}
              value={name}
              classNames={{ tab: classes['section'] ?? '', tabLabel: classes['sectionName'] ?? '' }}
            >
              {text(`section-${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel
          key={shown}
          value={shown}
          className={(shown === 'custody' ? classes['wide'] : classes['panel']) ?? ''}
          tabIndex={0}
        >
          {shown === 'custody' ? custodyLog : <Column section={shown} />}
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}

function Column({ section }: { readonly section: keyof typeof sections }) {
  const Shown = sections[section]
  return (
    <div className={classes['column']}>
      <Shown />
    </div>
  )
}
