import { Alert } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { call } from '../../client/call.ts'
import { doorway, holdDoor } from '../../client/doorway.ts'
import { kitDraft } from '../../client/kit-draft.ts'
import { useText } from '../../client/language.ts'
import { useStore } from '../../client/store.ts'
import { RecoveryKit } from '../../ui/recovery-kit.tsx'
import { Create } from './create.tsx'
import { DoorSettings } from './door-settings.tsx'
import { FreshPassphrase } from './fresh-passphrase.tsx'
import { Promises } from './promises.tsx'
import { Recover } from './recover.tsx'
import { Restore } from './restore.tsx'
import { Unlock } from './unlock.tsx'
import { useDoor, type Door } from './use-door.ts'
import { VaultList } from './vault-list.tsx'
import classes from './welcome.module.css'

/** The window while no vault is open, or its new recovery key is not on paper yet. */
export function Welcome() {
  const text = useText('welcome')
  const { crash } = useStore(doorway)
  const door = useDoor()
  return (
    <div className={classes['door']}>
      <header className={classes['side']}>
        <Promises />
        <div className={classes['space']} />
        <DoorSettings />
      </header>
      <main className={classes['main']} aria-label={text('title')} tabIndex={-1}>
        {crash === undefined ? null : (
          <Alert
            className={classes['column']}
            mb="md"
            color="orange"
            variant="light"
            icon={<IconAlertCircle size={18} />}
            role="alert"
          >
            {text('crashed', { support: crash })}
          </Alert>
        )}
        {door === undefined ? null : <AtDoor door={door} />}
      </main>
    </div>
  )
}

function AtDoor({ door }: { readonly door: Door }) {
  const text = useText('welcome')
  const { screen, goTo, vaults, forget } = door
  switch (screen.at) {
    case 'list':
      return <VaultList vaults={vaults} onForget={forget} goTo={goTo} failure={door.failure} />
    case 'unlock':
      return <Unlock key={screen.vault.facts.vaultId} vault={screen.vault} goTo={goTo} />
    case 'recover':
      return <Recover vault={screen.vault} goTo={goTo} />
    case 'create':
      return <Create goTo={goTo} />
    case 'restore':
      return <Restore goTo={goTo} />
    case 'fresh':
      return <FreshPassphrase person={screen.person} />
    case 'kit':
      return (
        <div className={classes['column']}>
          <RecoveryKit
            recoveryKey={screen.recoveryKey}
            facts={screen.facts}
            doneLabel={text('enter')}
            onDone={() => {
              goTo({ at: 'list' })
              void call('draft.remove', { keys: [kitDraft.key] })
                .catch(() => undefined)
                .then(() => holdDoor(false))
            }}
          />
        </div>
      )
  }
}
