import { openVault } from '../../../electron/backend/vault/open-vault.ts'

/** Run as a process of its own: opens the vault of its first argument by the identity in its second and holds it until killed. */
const [, , folder = '', identity = ''] = process.argv
try {
  await openVault({ folder, key: { kind: 'identity', identity } })
  process.stdout.write('open\n')
  setInterval(() => {}, 1000)
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : 'unknown'}\n`)
}
