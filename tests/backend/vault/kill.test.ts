import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import { killAtRandomMoments, killCounts } from './kill-loop.ts'
import { createVaultInFolder } from './vault-in-folder.ts'

test(`kill -9 at ${killCounts.test} random moments of an import loses nothing that was committed`, async () => {
  const { session, folder, recoveryKey } = await createVaultInFolder()
  session.close()
  const seed = randomInt(2 ** 31)
  console.info(`kill -9: seed ${seed}`)
  const objects = await killAtRandomMoments({ folder, identity: recoveryKey, kills: killCounts.test, seed })
  expect(objects).toBeGreaterThan(killCounts.test / 2)
})
