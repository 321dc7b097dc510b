import { randomBytes } from 'node:crypto'
import { createBackend, type Backend } from '../../electron/backend/backend.ts'
import type { Environment } from '../../electron/backend/context.ts'
import { createNodeEnvironment } from '../../electron/backend/node-environment.ts'
import { asker, type Ask } from '../demo/build-sample.ts'

/** Opened by its recovery key: an age identity, so that no key derivation is measured. */
export type BenchVault = { readonly folder: string; readonly recoveryKey: string }

/** The real environment but for the cost of the passphrase slot, which no benchmark opens. */
export function benchEnvironment(folder: string): Environment {
  return { ...createNodeEnvironment(folder), workFactor: 10 }
}

type Work<Value> = (ask: Ask, backend: Backend) => Promise<Value>

async function withBackend<Value>(folder: string, work: Work<Value>): Promise<Value> {
  const backend = createBackend(benchEnvironment(folder), {
    onInternalError: (_support, error) => console.error(error),
  })
  try {
    return await work(asker(backend), backend)
  } finally {
    await backend.close()
  }
}

/** Makes a vault, fills it and closes it. */
export async function makeBenchVault<Value>(
  folder: string,
  fill: Work<Value>,
): Promise<{ vault: BenchVault; value: Value }> {
  return withBackend(folder, async (ask, backend) => {
    const passphrase = randomBytes(24).toString('base64')
    const person = 'Проверяева Замера Тестовна'
    const { recoveryKey } = await ask('vault.create', { folder, person, passphrase })
    return { vault: { folder, recoveryKey }, value: await fill(ask, backend) }
  })
}

/** Opens a vault through the backend, as the program does, works with it and closes it. */
export async function inBenchVault<Value>(vault: BenchVault, work: Work<Value>): Promise<Value> {
  return withBackend(vault.folder, async (ask, backend) => {
    await ask('vault.open', vault)
    return work(ask, backend)
  })
}
