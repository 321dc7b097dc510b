import { randomBytes } from 'node:crypto'
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test'
import { toOwn, translateHeader } from './addresses.ts'
import type { WindowFacts } from './channel.ts'
import type { MainProcess } from './main-process.ts'
import { isolatedWorldScript, mainWorldScript, type WorldNames } from './page-scripts.ts'

const worldName = 'electron-isolated'
const appScheme = 'sandyq'

export type WindowPage = {
  readonly facts: WindowFacts
  readonly context: BrowserContext
  readonly page: Page
  readonly cdp: CDPSession
  /** The app itself is loading it: no navigation of the page's own. */
  isLoading: boolean
  /** Delivers a message to preload; without a context, to the one that runs now. */
  readonly deliver: (payload: string, context: string | undefined) => Promise<void>
}

export type PageParts = {
  readonly browser: Browser
  readonly context: BrowserContext
  readonly main: MainProcess
}

/** Electron's names of permissions as Chromium's DevTools call them. */
const chromiumPermissions: Readonly<Record<string, string>> = {
  'clipboard-read': 'clipboard-read',
  'clipboard-sanitized-write': 'clipboard-write',
  geolocation: 'geolocation',
  notifications: 'notifications',
  midi: 'midi',
  'idle-detection': 'idle-detection',
  'window-management': 'window-management',
  'local-fonts': 'local-fonts',
  'storage-access': 'storage-access',
  camera: 'camera',
  microphone: 'microphone',
}

/** Gives the window's pages what the app's permission handlers allow, and refuses them the rest. */
async function applyPermissions(
  { browser, main }: PageParts,
  cdp: CDPSession,
  window: number,
): Promise<void> {
  const granted = (await main.ask({ ask: 'permissions', window })) as Record<string, boolean>
  const { targetInfo } = await cdp.send('Target.getTargetInfo')
  const browserCdp = await browser.newBrowserCDPSession()
  for (const [name, isGranted] of Object.entries(granted))
    await browserCdp.send('Browser.setPermission', {
      permission: { name: chromiumPermissions[name] ?? name },
      setting: isGranted ? 'granted' : 'denied',
      ...(targetInfo.browserContextId === undefined ? {} : { browserContextId: targetInfo.browserContextId }),
    })
  // Not detached: what it set would go with it.
}

/** Puts the paths of files in the place of their marks: only DevTools can tell them. */
async function withPaths(
  cdp: CDPSession,
  { payload, context, binding }: Record<string, string>,
): Promise<string> {
  let text = payload ?? ''
  for (const [mark, place] of text.matchAll(/\\u0000file:(\d+)\\u0000/gu)) {
    const { result } = await cdp.send('Runtime.evaluate', {
      expression: `globalThis[${JSON.stringify(`${String(binding)}File`)}](${place ?? ''})`,
      ...(context === undefined ? {} : { uniqueContextId: context }),
    })
    const { path } = await cdp.send('DOM.getFileInfo', { objectId: result.objectId ?? '' })
    text = text.replace(mark, JSON.stringify(path).slice(1, -1))
  }
  return text
}

/** Opens the page of a BrowserWindow: preload in an isolated world before any script of the page, and its channel to main. */
export async function openWindowPage(parts: PageParts, facts: WindowFacts): Promise<WindowPage> {
  const { context, main } = parts
  const { id: window } = facts
  const page = await context.newPage()
  await page.setViewportSize({ width: facts.width, height: facts.height })
  const cdp = await context.newCDPSession(page)
  const names: WorldNames = {
    toMain: randomBytes(12).toString('hex'),
    toIsolated: randomBytes(12).toString('hex'),
    binding: `b${randomBytes(8).toString('hex')}`,
  }
  const { binding } = names
  const contexts = new Map<number, string>()
  let current: string | undefined

  await cdp.send('Page.enable')
  const { frameTree } = await cdp.send('Page.getFrameTree')
  cdp.on('Runtime.executionContextCreated', ({ context: made }) => {
    const frame = (made.auxData as { frameId?: string } | undefined)?.frameId
    if (made.name !== worldName || frame !== frameTree.frame.id) return
    current = made.uniqueId
    contexts.set(made.id, made.uniqueId)
  })
  cdp.on('Runtime.executionContextsCleared', () => contexts.clear())
  let turn: Promise<unknown> = Promise.resolve()
  cdp.on('Runtime.bindingCalled', (call) => {
    if (call.name !== binding) return
    const url = toOwn(page.mainFrame().url())
    const from = contexts.get(call.executionContextId) ?? ''
    // In order, also when the paths of files have to be asked for first.
    turn = turn
      .then(() => withPaths(cdp, { payload: call.payload, context: from, binding }))
      .then((payload) =>
        main.tell({ to: 'ipc', window, frame: { url, isTop: true, context: from }, payload }),
      )
      .catch(() => undefined)
  })
  await cdp.send('Runtime.enable')
  await cdp.send('Runtime.addBinding', { name: binding, executionContextName: worldName })
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldScript(names) })
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
    worldName,
    source: isolatedWorldScript(names, facts.preload),
  })
  await applyPermissions(parts, cdp, window)
  page.on('load', () => {
    if (!page.url().startsWith('about:')) main.tell({ to: 'loaded', window, url: toOwn(page.url()) })
  })
  page.on('crash', () => main.tell({ to: 'page-gone', window }))
  page.on('close', () => main.tell({ to: 'page-closed', window }))
  page.on('download', (download) => {
    void main.ask({ ask: 'download', window, url: toOwn(download.url()) }).catch(() => undefined)
    void download.cancel()
  })

  return {
    facts,
    context,
    page,
    cdp,
    isLoading: false,
    deliver: async (payload, context = current) => {
      if (context === undefined) return
      const sent = cdp.send('Runtime.callFunctionOn', {
        uniqueContextId: context,
        functionDeclaration: `function (text) { ${binding}In(text) }`,
        // Addresses of the app's scheme that main or the backend names, as this browser can load them.
        arguments: [{ value: translateHeader(payload, appScheme) }],
        silent: true,
      })
      await sent.catch((error: Error) => {
        if (!/Cannot find context|closed|detached|navigat|uniqueContextId not found/iu.test(error.message))
          throw error
      })
    },
  }
}
