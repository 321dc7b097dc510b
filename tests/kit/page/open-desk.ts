import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { createBackend, type Backend } from '../../../electron/backend/backend.ts'
import { hidePaths } from '../../../electron/backend/app/hide-paths.ts'
import { createTokenFileAccess } from '../../../electron/backend/app/token-file-access.ts'
import { createNodeEnvironment } from '../../../electron/backend/node-environment.ts'
import type { InputOf, OperationName, OutputOf } from '../../../shared/contract/contract.ts'
import type { PageEvent } from '../../../shared/contract/page-bridge.ts'
import type { ShellSettings } from '../../../shared/contract/shell-contract.ts'
import { holdableRenderer, type Held } from './held-renderer.ts'
import { pageScript } from './page-script.ts'
import { evidenceOrigin, pageOrigin, servePage } from './serve-page.ts'
import { createShellDouble, type ShellDouble } from './shell-double.ts'

/**
 * A slow machine, on which flows that depend on speed are found: how many times slower the page's processor is, and how many
 * milliseconds every answer waits.
 */
const slowPage = Number(process.env['SANDYQ_SLOW_PAGE'] ?? 1)
const slowAnswers = Number(process.env['SANDYQ_SLOW_ANSWERS'] ?? 0)

/** A passphrase of fiction that the check lets through. */
export const passphrase = 'ветрёный фонарь 7 лениво чинит облака'
export const ownerName = 'Примерова Проба Тестовна'

export type Desk = {
  readonly page: Page
  readonly shell: ShellDouble
  readonly folder: string
  readonly vaultFolder: string
  readonly recoveryKey: string
  /** Asks the backend as the page does. */
  readonly ask: <Name extends OperationName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>
  /** So many minutes go by on the clock of the vault. */
  readonly letPass: (minutes: number) => void
  /** No document is made until it is let go. */
  readonly holdRenderer: () => Held
  /** Loads the page; call it after the vault has what the test needs. */
  readonly start: () => Promise<void>
  /** Writes a file of the test's own and returns its path. */
  readonly file: (name: string, content: string | Uint8Array) => string
  readonly emit: (event: PageEvent) => Promise<void>
  /** From now on the page gets a failure in place of this answer, until what is returned is called. */
  readonly refuse: (name: OperationName) => () => void
  /** From now on the page waits for this answer until what is returned is called. */
  readonly hold: (name: OperationName) => () => void
  /** What the page complained of: errors, refused policy, requests to anywhere else. Must stay empty. */
  readonly complaints: string[]
}

export type DeskOptions = {
  readonly settings: Partial<ShellSettings>
  /** False: the page begins with no vault at all. */
  readonly hasVault: boolean
  /** The clock of vault and page stands still at this instant. */
  readonly now?: string
  /** A vault that is there already, instead of a new one. */
  readonly existing?: { readonly folder: string; readonly recoveryKey: string }
}

/** The built page in a browser, joined to the real backend with a vault; `close` leaves nothing behind. */
export async function openDesk(
  browser: Browser,
  options: DeskOptions,
): Promise<{ desk: Desk; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'sandyq-page-'))
  const vaultFolder = options.existing?.folder ?? join(folder, 'Пример.sandyq')
  const { now } = options
  let passed = 0
  const node = createNodeEnvironment(folder)
  const clock = { now: () => new Date((now === undefined ? node.now() : new Date(now)).getTime() + passed) }
  const { renderer, hold, release } = holdableRenderer(node.renderer)
  const environment = { ...node, renderer, workFactor: 10, ...clock }
  const internalErrors: string[] = []
  const backend: Backend = createBackend(environment, {
    onInternalError: (support, error) => internalErrors.push(`${support} ${String(error)}`),
  })
  const ask: Desk['ask'] = async (name, input) => {
    const result = await backend.call(name, input)
    if (result.ok) return result.value
    throw new Error(`${name}: ${result.failure.code} ${JSON.stringify(result.failure.details)}`)
  }
  const recoveryKey = await openOrCreate(ask, { ...options, vaultFolder })
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'ru-KZ',
    timezoneId: 'Asia/Almaty',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  const complaints = internalErrors
  await servePage(context, complaints, async (token, start, end) => {
    const piece = await backend.readMedia({ token, start, end })
    return piece.ok ? piece.value : undefined
  })
  const page = await context.newPage()
  if (slowPage > 1)
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowPage })
  if (now !== undefined) await page.clock.setFixedTime(now)
  page.on('pageerror', (error) => complaints.push(String(error.stack ?? error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  const drafts = { saved: () => undefined as void }
  const emit = (event: PageEvent) =>
    page.evaluate(
      (value) => (globalThis as unknown as { __emit: (event: unknown) => void }).__emit(value),
      event,
    )
  const shell = createShellDouble(
    options.settings,
    async () => {
      const { promise, resolve } = Promise.withResolvers<void>()
      drafts.saved = resolve
      await emit({ event: 'locking', reason: 'person' })
      await Promise.race([promise, setTimeout(2_000)])
      await ask('vault.lock', {})
      // After the answer: the page that asked is gone then.
      globalThis.setTimeout(() => void page.reload().catch(() => undefined), 50)
    },
    () => drafts.saved(),
  )
  const refused = new Set<string>()
  const held = new Map<string, Promise<void>>()
  await bind(context, { page, backend, shell, folder, refused, held })
  const desk: Desk = {
    page,
    shell,
    folder,
    vaultFolder,
    recoveryKey,
    letPass: (minutes) => {
      passed += minutes * 60_000
    },
    holdRenderer: hold,
    ask,
    emit,
    refuse: (name) => {
      refused.add(name)
      return () => refused.delete(name)
    },
    hold: (name) => {
      const { promise, resolve } = Promise.withResolvers<void>()
      held.set(name, promise)
      return () => {
        held.delete(name)
        resolve()
      }
    },
    complaints,
    start: async () => {
      await page.goto(`${pageOrigin}/`)
      await page.locator('#root > div').first().waitFor()
      await page.evaluate(() => document.fonts.ready)
      // An open vault names its room in the title of the window once its keys are listened to.
      if ((await page.locator('#content').count()) > 0)
        await page.waitForFunction(() => document.title.endsWith(' — Sandyq'))
    },
    file: (name, content) => {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    },
  }
  return {
    desk,
    close: async () => {
      await context.close()
      // What a failed test still holds must not hold up the end.
      release()
      await backend.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function openOrCreate(
  ask: Desk['ask'],
  options: DeskOptions & { vaultFolder: string },
): Promise<string> {
  const { existing, hasVault, vaultFolder } = options
  if (existing !== undefined) {
    await ask('vault.open', existing)
    return existing.recoveryKey
  }
  if (!hasVault) return ''
  return (await ask('vault.create', { folder: vaultFolder, person: ownerName, passphrase })).recoveryKey
}

type Parts = {
  readonly page: Page
  readonly backend: Backend
  readonly shell: ShellDouble
  readonly folder: string
  readonly refused: ReadonlySet<string>
  readonly held: ReadonlyMap<string, Promise<void>>
}

/** Settles when the page cancels. */
const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true })
  })

/** Joins the page to the backend, over Playwright's bindings instead of a MessagePort. */
async function bind(context: BrowserContext, parts: Parts): Promise<void> {
  const { page, backend, shell, folder, refused, held } = parts
  const running = new Map<string, AbortController>()
  const send = (event: unknown) =>
    void page
      .evaluate(
        (value) => (globalThis as unknown as { __emit?: (event: unknown) => void }).__emit?.(value),
        event,
      )
      .catch(() => undefined)
  backend.onChange((name) => send({ event: 'changed', name }))
  await context.exposeBinding(
    '__call',
    async (_source, { name, input, callId }: { name: string; input: unknown; callId: string }) => {
      if (slowAnswers > 0) await setTimeout(slowAnswers)
      if (name.startsWith('shell.')) return shell.answer(name, input)
      if (name === 'job.cancel') {
        running.get((input as { callId: string }).callId)?.abort()
        return { ok: true, value: {} }
      }
      // What is held can be cancelled as what is under way.
      const abort = new AbortController()
      running.set(callId, abort)
      try {
        await Promise.race([held.get(name), aborted(abort.signal)])
        if (refused.has(name))
          return { ok: false, failure: { code: 'internal.unexpected', details: { support: 'Проба' } } }
        const result = await backend.call(name as 'vault.info', input as Record<string, never>, {
          signal: abort.signal,
          files: createTokenFileAccess(async (token) => {
            const path = shell.redeem(token)
            return path === undefined ? undefined : { path, mayReplace: true }
          }),
          onProgress: (progress) => send({ progress, callId }),
        })
        if (name !== 'evidence.open-file' || !result.ok) return hidePaths(result)
        const value = result.value as unknown as { url: string }
        return { ok: true, value: { ...value, url: value.url.replace('sandyq://evidence', evidenceOrigin) } }
      } finally {
        running.delete(callId)
      }
    },
  )
  await context.exposeBinding('__grant', (_source, name: string, bytes: Uint8Array) => {
    const inbox = join(folder, 'inbox', String(Math.floor(performance.now() * 1000)))
    mkdirSync(inbox, { recursive: true })
    const path = join(inbox, basename(name))
    writeFileSync(path, bytes)
    return { token: shell.grant(path), name, size: bytes.length }
  })
  await context.addInitScript(pageScript)
}
