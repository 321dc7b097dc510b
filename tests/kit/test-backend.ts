import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBackend, type Backend } from '../../electron/backend/backend.ts'
import type { Environment } from '../../electron/backend/context.ts'
import { createNodeEnvironment } from '../../electron/backend/node-environment.ts'
import type { InputOf, OperationName, OutputOf } from '../../shared/contract/contract.ts'
import type { FailureCode } from '../../shared/failures/codes.ts'
import type { FailureDetails } from '../../shared/failures/failure.ts'

/** A passphrase of fiction that the check lets through. */
export const passphrase = 'ветрёный фонарь 7 лениво чинит облака'
export const ownerName = 'Примерова Проба Тестовна'

export type TestBackend = {
  readonly backend: Backend
  readonly environment: Environment
  /** Everything of this test stands below it. */
  readonly folder: string
  readonly vaultFolder: string
  readonly clock: { now: Date }
  /** Errors that the backend did not expect. */
  readonly internalErrors: unknown[]
  /** The answer of a call that must succeed. */
  readonly ask: <Name extends OperationName>(
    name: Name,
    input: InputOf<Name>,
    options?: Parameters<Backend['call']>[2],
  ) => Promise<OutputOf<Name>>
  /** The failure of a call that must fail; the input may be anything. */
  readonly refusal: (
    name: string,
    input: unknown,
    options?: Parameters<Backend['call']>[2],
  ) => Promise<{ code: FailureCode; details: FailureDetails }>
  /** Writes a file below the folder and returns its path. */
  readonly file: (name: string, content: string | Uint8Array) => string
  readonly close: () => Promise<void>
}

/**
 * The real backend with an open vault in a folder of its own: real SQLCipher, real age objects, real parser threads. The clock
 * stands still and ids are counted; scrypt is the quick one.
 */
export async function openTestBackend(changes: Partial<Environment> = {}): Promise<TestBackend> {
  const folder = mkdtempSync(join(tmpdir(), 'sandyq-test-'))
  const vaultFolder = join(folder, 'test.sandyq')
  const clock = { now: new Date('2026-03-12T10:00:00.000Z') }
  let drawn = 0
  const environment: Environment = {
    ...createNodeEnvironment(folder),
    now: () => clock.now,
    newId: () => countedId((drawn += 1)),
    workFactor: 10,
    ...changes,
  }
  const internalErrors: unknown[] = []
  const backend = createBackend(environment, {
    onInternalError: (_support, error) => internalErrors.push(error),
  })
  const ask: TestBackend['ask'] = async (name, input, options) => {
    const result = await backend.call(name, input, options)
    if (result.ok) return result.value
    const { code, details } = result.failure
    throw new Error(`${name}: ${code} ${JSON.stringify(details)}`, { cause: internalErrors.at(-1) })
  }
  const refusal: TestBackend['refusal'] = async (name, input, options) => {
    const result = await backend.call(name as 'person.show', input as { id: string }, options)
    if (result.ok) throw new Error(`${name} was not refused`)
    return result.failure
  }
  await ask('vault.create', { folder: vaultFolder, person: ownerName, passphrase })
  return {
    backend,
    environment,
    folder,
    vaultFolder,
    clock,
    internalErrors,
    ask,
    refusal,
    file: (name, content) => {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    },
    close: async () => {
      await backend.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A UUIDv7 that tells its place. */
export function countedId(place: number): string {
  return `01900000-0000-7000-8000-${place.toString(16).padStart(12, '0')}`
}
