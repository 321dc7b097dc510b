import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { collectThirdParty } from './third-party.ts'

/** Writes the list of licences that the settings show. To be run when a dependency changes; a test compares. */
const folder = resolve(import.meta.dirname, '../..')
const list = `${JSON.stringify(collectThirdParty(folder), null, 1)}\n`
writeFileSync(join(folder, 'renderer/rooms/settings/third-party.json'), list)
