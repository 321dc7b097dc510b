import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import { killAtRandomMoments, killCounts } from '../backend/vault/kill-loop.ts'
import { createVaultInFolder } from '../backend/vault/vault-in-folder.ts'

/** A new vault every 100 kills keeps the checks from growing with the number of objects. */
const killsOfOneVault = 100

test(`kill -9 at ${killCounts.campaign} random moments of an import loses nothing that was committed`, async () => {
  for (let killed = 0; killed < killCounts.campaign; killed += killsOfOneVault) {
    const { session, folder, recoveryKey } = await createVaultInFolder()
    session.close()
    const seed = randomInt(2 ** 31)
    console.info(`kill -9: seed ${seed}, ${killed} of ${killCounts.campaign}`)
    const objects = await killAtRandomMoments({ folder, identity: recoveryKey, kills: killsOfOneVault, seed })
    expect(objects).toBeGreaterThan(killsOfOneVault / 2)
  }
}, 3_600_000)
