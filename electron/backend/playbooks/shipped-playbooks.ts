import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shippedPlaybook, type ShippedPlaybook } from '../../../shared/contract/playbook-contract.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import { resourceFolder } from '../resource-folder.ts'

let playbooks: readonly ShippedPlaybook[] | undefined

/** What is taken up first stands first. */
const order = ['intake-call', 'rape-first-hours', 'domestic-violence-night-call', 'child-witness']

function place({ key }: ShippedPlaybook): number {
  const at = order.indexOf(key)
  return at === -1 ? order.length : at
}

/** The playbooks that ship with the program; read once. */
export function listShippedPlaybooks(): readonly ShippedPlaybook[] {
  const folder = join(resourceFolder(), 'playbooks')
  playbooks ??= readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => shippedPlaybook.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
    .sort((one, other) => place(one) - place(other))
  return playbooks
}

/** One of them. Fails with `playbook.not-shipped`. */
export function getShippedPlaybook(key: string): ShippedPlaybook {
  const found = listShippedPlaybooks().find((playbook) => playbook.key === key)
  if (found === undefined) throw new Failure('playbook.not-shipped', { key: key.slice(0, 100) })
  return found
}
