import type { Page } from '@playwright/test'
import { createBackend, type Backend } from '../../electron/backend/backend.ts'
import { createNodeEnvironment } from '../../electron/backend/node-environment.ts'
import type { Result } from '../../shared/contract/contract.ts'
import type { GrantedFile, PageBridge, PageEvent } from '../../shared/contract/page-bridge.ts'
import type { RunningApp } from './real-app.ts'
import { test as base } from './fixtures.ts'
import { prepareProgram } from './prepare-program.ts'
import { join } from 'node:path'

/** What the small page of `fixtures-page` keeps. */
export type PageState = { events: PageEvent[]; granted: GrantedFile[]; savesDrafts: boolean }

declare global {
  interface Window {
    readonly sandyq: PageBridge<File>
    readonly state: PageState
  }
}

export const smallPageFolder = join(import.meta.dirname, 'fixtures-page')

/** The shell with the smallest page there is, for tests of the shell alone. */
export const test = base.extend<object, { smallProgram: string }>({
  smallProgram: [
    async ({}, use) => {
      const { program, remove } = prepareProgram({ page: smallPageFolder })
      await use(program)
      remove()
    },
    { scope: 'worker' },
  ],
  appOptions: async ({ smallProgram }, use) => {
    await use({ program: smallProgram })
  },
})
export { expect } from '@playwright/test'

/** Asks the backend or the shell from the page. */
export function ask(page: Page, name: string, input: unknown = {}): Promise<Result<unknown>> {
  return page.evaluate(([name, input]) => window.sandyq.call(name as 'vault.info', input), [
    name,
    input,
  ] as const)
}

/** The value of an answer that must be one. */
export async function valueOf<Value>(page: Page, name: string, input: unknown = {}): Promise<Value> {
  const result = await ask(page, name, input)
  if (result.ok) return result.value as Value
  throw new Error(`${name}: ${result.failure.code} ${JSON.stringify(result.failure.details)}`)
}

/** A passphrase of fiction that the check lets through. */
export const passphrase = 'ветрёный фонарь 7 лениво чинит облака'

/** Gives a vault to the page as a person does in the dialog; returns the token of its place. */
export async function chooseVault(app: RunningApp, page: Page, vault: string): Promise<string> {
  app.dialogs.push({ canceled: false, filePaths: [vault] })
  const { place } = await valueOf<{ place: { token: string } }>(page, 'shell.pick-folder', {
    title: 'Хранилище',
    purpose: 'open-vault',
  })
  return place.token
}

/**
 * Makes a vault whose scrypt is quick, outside the app, and opens it in the page by its passphrase. `fill` puts into it what
 * the test needs. Returns the vault's folder.
 */
export async function openQuickVault(
  app: RunningApp,
  page: Page,
  { within, fill }: { within: string; fill?: (backend: Backend) => Promise<void> },
): Promise<string> {
  const vault = join(within, 'проба.sandyq')
  const backend = createBackend({ ...createNodeEnvironment(within), workFactor: 10 })
  await backend.call('vault.create', { folder: vault, person: 'Примерова Проба Тестовна', passphrase })
  await fill?.(backend)
  await backend.close()
  await valueOf(page, 'vault.open', { folder: await chooseVault(app, page, vault), passphrase })
  return vault
}

/** Makes a vault in a folder as a person would, and opens it: scrypt takes its time. Returns the recovery key. */
export async function createVault(app: RunningApp, page: Page, within: string): Promise<string> {
  app.dialogs.push({ canceled: false, filePaths: [within] })
  const { place } = await valueOf<{ place: { token: string } }>(page, 'shell.pick-folder', {
    title: 'Папка',
    purpose: 'new-vault',
    suggestedName: 'проба.sandyq',
  })
  const person = 'Примерова Проба Тестовна'
  const { recoveryKey } = await valueOf<{ recoveryKey: string }>(page, 'vault.create', {
    folder: place.token,
    person,
    passphrase,
  })
  return recoveryKey
}

/** Events of a kind that the page was told so far. */
export function eventsOf(page: Page, kind: PageEvent['event']): Promise<PageEvent[]> {
  return page.evaluate((kind) => window.state.events.filter(({ event }) => event === kind), kind)
}
