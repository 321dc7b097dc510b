import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { evidencePolicy, pagePolicy } from '../../electron/main/content-policy.ts'
import { toHttps, translateHeader } from '../standin/addresses.ts'
import type { StandinApp } from '../standin/harness.ts'
import { ask, chooseVault, expect, openQuickVault, valueOf } from '../standin/small-page.ts'

/** A promise of the shell, by its name: it throws where the promise does not hold. */
export type Check = (app: StandinApp, page: Page) => Promise<void>

const elsewhere = ['https://example.com/', 'http://localhost:1/', 'wss://example.com/', 'file:///etc/passwd']

/** An event of the page's contents, as Electron would emit it: is it prevented? */
function isPrevented(app: StandinApp, event: string): Promise<boolean> {
  return app.evaluate(({ BrowserWindow }, name) => {
    let prevented = false
    const details = { url: 'https://example.com/', preventDefault: () => (prevented = true) }
    BrowserWindow.getAllWindows()[0]?.webContents.emit(name, details, {}, {})
    return prevented
  }, event)
}

const status = (page: Page, path: string) =>
  page.evaluate((path) => fetch(path).then((answer) => answer.status), path)

/** Runs code in the page as the page itself would: what `evaluate` runs directly is exempt from its policy. */
function runAsPage(page: Page, code: string): Promise<unknown> {
  return page.evaluate(
    (code) =>
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            // oxlint-disable-next-line no-implied-eval -- the very thing the policy must refuse
            resolve(new Function(code)())
          } catch (error) {
            resolve(error instanceof Error ? error.name : 'Error')
          }
        })
      }),
    code,
  )
}

export const checks = {
  '1 no request leaves the program': async (app, page) => {
    for (const url of elsewhere) {
      const lets = await app.evaluate(
        ({ BrowserWindow }, url) => BrowserWindow.getAllWindows()[0]?.webContents.session.lets(url),
        url,
      )
      expect([url, lets]).toEqual([url, false])
    }
    const sent = await page.evaluate(() =>
      Promise.all([
        fetch('https://example.com/').then(
          () => 'sent',
          () => 'refused',
        ),
        new Promise((resolve) => {
          const image = new Image()
          image.addEventListener('error', () => resolve('refused'))
          image.addEventListener('load', () => resolve('sent'))
          image.src = 'https://example.com/a.png'
        }),
      ]),
    )
    expect(sent).toEqual(['refused', 'refused'])
    expect(app.refused.filter((url) => url.startsWith('let through'))).toEqual([])
  },

  '1 no name is resolved, and WebRTC has no way out': async (app) => {
    expect(app.notes).toContainEqual({
      note: 'switch',
      name: 'host-resolver-rules',
      value: 'MAP * ~NOTFOUND',
    })
    const windows = app.windows().map(({ facts }) => facts.id)
    for (const window of windows)
      expect(app.notes).toContainEqual({ note: 'webrtc', window, policy: 'disable_non_proxied_udp' })
  },

  '2-4, 6, 8-12 the window is made with every protection': async (app) => {
    expect(app.windows()[0]?.facts.preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      disableBlinkFeatures: 'FileSystemAccessLocal',
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: false,
    })
    expect(await app.evaluate(({ isSandboxed }) => isSandboxed())).toBe(true)
  },

  '5 no permission is given when asked for': async (app, page) => {
    for (const name of ['geolocation', 'notifications', 'clipboard-read', 'media', 'hid', 'fullscreen'])
      expect([name, await permits(app, name)]).toEqual([name, false])
    const states = await page.evaluate(() =>
      Promise.all(
        (['geolocation', 'notifications', 'camera', 'microphone'] as const).map(
          async (name) => (await navigator.permissions.query({ name })).state,
        ),
      ),
    )
    expect(states).toEqual(['denied', 'denied', 'denied', 'denied'])
  },

  '5 no permission is held without asking': async (app) => {
    for (const name of ['geolocation', 'clipboard-sanitized-write', 'media', 'usb', 'serial'])
      expect([
        name,
        await app.evaluate(
          ({ BrowserWindow }, name) => BrowserWindow.getAllWindows()[0]?.webContents.session.holds(name),
          name,
        ),
      ]).toEqual([name, false])
  },

  '7 the page is served under exactly its policy, with a new nonce each time': async (_app, page) => {
    const read = () =>
      page.evaluate(async () => {
        const answer = await fetch('/index.html')
        const text = await answer.text()
        const nonce = /name="csp-nonce" content="([^"]*)"/u.exec(text)?.[1] ?? ''
        return { nonce, policy: answer.headers.get('content-security-policy'), text }
      })
    const [first, second] = [await read(), await read()]
    expect(first.nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/u)
    expect(second.nonce).not.toBe(first.nonce)
    expect(first.text).not.toContain('__CSP_NONCE__')
    expect(first.policy).toBe(translateHeader(pagePolicy(first.nonce), 'sandyq'))
  },

  '7 no inline script runs, no text becomes code': async (_app, page) => {
    const ran = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const script = document.createElement('script')
          script.textContent = 'window.inlineRan = true'
          document.body.append(script)
          document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.inlineRan = true">')
          setTimeout(() => resolve('inlineRan' in window), 200)
        }),
    )
    expect(ran).toBe(false)
    expect(await runAsPage(page, 'return 1')).toBe('EvalError')
  },

  '12 no webview is attached': async (app) => {
    expect(await isPrevented(app, 'will-attach-webview')).toBe(true)
  },

  '13 the page goes nowhere': async (app, page) => {
    const before = app.refused.length
    await page.evaluate(() => {
      setTimeout(() => (location.href = 'https://example.com/away'))
    })
    await expect.poll(() => app.refused.length).toBeGreaterThan(before)
    await page.evaluate(() => {
      setTimeout(() => (location.href = '/page.css'))
    })
    await expect.poll(() => app.refused).toContain('sandyq://app/page.css')
    expect(await page.title()).toBe('Проверочная страница')
    expect(await isPrevented(app, 'will-navigate')).toBe(true)
  },
  '13 nothing redirects it': async (app) => {
    expect(await isPrevented(app, 'will-redirect')).toBe(true)
  },
  '13 no frame in it goes anywhere': async (app) => {
    expect(await isPrevented(app, 'will-frame-navigate')).toBe(true)
  },

  '14 no window opens': async (app, page) => {
    await page.evaluate(() => void window.open('/index.html'))
    await expect.poll(() => app.popups.length).toBeGreaterThan(0)
    expect(app.popups.map((popup) => popup.action)).not.toContain('allow')
  },

  '15 nothing is opened outside': async (app, page) => {
    await page.getByRole('link', { name: 'наружу' }).click()
    await expect.poll(() => app.popups.length).toBeGreaterThan(0)
    expect(app.notes.filter((note) => note.note === 'opened-outside')).toEqual([])
  },

  '17 only the page itself is answered': async (app) => {
    const own = 'sandyq://app/index.html'
    const invoke = (url: string, isTop = true) =>
      app.invokeAs({ url, isTop }, 'sandyq:shell', 'shell.settings', {})
    expect(await invoke(own)).toMatchObject({ ok: true })
    const forged = [
      'https://example.com/',
      'https://app/index.html',
      'sandyq://evidence/index.html',
      'sandyq://app.example/index.html',
      'sandyq://appx/',
      'sandyqx://app/',
      'file:///index.html',
      'data:text/html,sandyq://app/',
      'about:blank',
      '',
    ]
    for (const url of forged) await expect(invoke(url), url).rejects.toThrow('refused')
  },
  '17 a frame below the page is not answered': async (app) => {
    for (const channel of ['sandyq:shell', 'sandyq:grant'])
      await expect(
        app.invokeAs({ url: 'sandyq://app/index.html', isTop: false }, channel, ['/etc/passwd'], {}),
      ).rejects.toThrow('refused')
  },
  '17 only paths become files, and only from the page': async (app) => {
    await expect(
      app.invokeAs({ url: 'https://example.com/', isTop: true }, 'sandyq:grant', ['/etc/passwd']),
    ).rejects.toThrow('refused')
  },

  '18 nothing outside the page’s folder is served': async (_app, page) => {
    for (const path of [
      '/..%2fmain%2fmain.js',
      '/%2e%2e%2f%2e%2e%2fpackage.json',
      '/..%5cmain%5cmain.js',
      '/page.js%00.css',
      '/%zz',
      '/%2fetc%2fpasswd',
      '/missing.js',
    ])
      expect([path, await status(page, path)]).toEqual([path, 404])
    expect(await status(page, '/page.css')).toBe(200)
    const other = toHttps('sandyq://elsewhere/')
    expect(await page.evaluate((url) => fetch(url).catch(() => 'refused'), other)).toBe('refused')
  },

  '18 evidence has an origin and a policy of its own': async (_app, page) => {
    const url = toHttps(`sandyq://evidence/${'a'.repeat(64)}`)
    const answer = page.waitForResponse(url)
    expect(await status(page, url)).toBe(404)
    expect((await answer).headers()).toMatchObject({
      'content-security-policy': evidencePolicy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'access-control-allow-origin': toHttps('sandyq://app'),
    })
  },

  '20 the page has one doorway more than any page': async (_app, page) => {
    const usual = new Set(await globalsOfPlainPage(page))
    const names = await page.evaluate(() => Object.getOwnPropertyNames(globalThis))
    // `state` is the test page's own, the others are of Playwright, which drives it.
    const more = names.filter(
      (name) => !usual.has(name) && name !== 'state' && !/^__(?:playwright|pw)/u.test(name),
    )
    expect(more).toEqual(['sandyq'])
    expect(await page.evaluate(() => Object.keys(window.sandyq).sort())).toEqual(['call', 'grantFiles', 'on'])
    expect(
      await page.evaluate(() => [
        Object.isFrozen(window.sandyq),
        Object.getOwnPropertyDescriptor(window, 'sandyq')?.writable,
      ]),
    ).toEqual([true, false])
  },

  'a token is good for one call': async (app, page) => {
    const token = await chooseVault(app, page, tmpdir())
    const code = async () => {
      const result = await ask(page, 'vault.describe', { folder: token })
      return result.ok ? 'ok' : result.failure.code
    }
    expect([await code(), await code()]).toEqual(['vault.not-found', 'input.grant-used'])
  },

  'a file chosen to be read is never written': async (app, page) => {
    const folder = mkdtempSync(join(tmpdir(), 'sandyq-check-'))
    try {
      const path = join(folder, 'паспорт.txt')
      writeFileSync(path, 'прежнее')
      app.dialogs.push({ canceled: false, filePaths: [path] })
      const { files } = await valueOf<{ files: { token: string }[] }>(page, 'shell.pick-files', { title: '' })
      const token = files[0]?.token
      const refused = { failure: { code: 'input.grant-used' } }
      for (const [name, input] of [
        ['shell.save-text', { token, text: 'новое' }],
        ['vault.describe', { folder: token }],
        ['shell.vault-opened', { token }],
        ['shell.show-saved', { token }],
        ['shell.choose-again', { token }],
      ] as const)
        expect(await ask(page, name, input), name).toMatchObject(refused)
      expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['прежнее', ['паспорт.txt']])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },

  'a lock ends the backend and brings another page': async (app, page) => {
    await withVault(app, page, async () => {
      const closed = page.waitForEvent('close', { timeout: 15_000 })
      await app.menu('lock')
      await closed
      expect(await ask(await app.window(), 'vault.info')).toMatchObject({ failure: { code: 'vault.locked' } })
      expect(app.forked('app-process.js')).toHaveLength(2)
    })
  },

  'a locked screen locks the vault': async (app, page) => {
    await withVault(app, page, async () => {
      const closed = page.waitForEvent('close', { timeout: 15_000 })
      await app.system('lock-screen')
      await closed
    })
  },

  'nobody at the computer locks the vault': async (app, page) => {
    await withVault(app, page, async () => {
      const closed = page.waitForEvent('close', { timeout: 15_000 })
      await app.idle(301)
      await closed
    })
  },

  'settings are for their owner alone': async (app, page) => {
    await ask(page, 'shell.change-settings', { textSize: 110 })
    expect(statSync(join(app.userData, 'settings.json')).mode & 0o777).toBe(0o600)
  },

  'a copied text goes with the vault': async (app, page) => {
    await withVault(app, page, async () => {
      await ask(page, 'shell.copy', { text: 'ключ' })
      const closed = page.waitForEvent('close', { timeout: 15_000 })
      await app.menu('lock')
      await closed
      // The page goes first; what was copied goes when the backend has closed.
      await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe('')
    })
  },

  'no download is taken': async (app) => {
    expect(
      await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.session.refusesDownload('sandyq://app/page.css'),
      ),
    ).toBe(true)
  },

  'content protection is on from the start': async (app) => {
    expect(app.notes).toContainEqual({ note: 'protect', isOn: true })
    expect(app.notes).not.toContainEqual({ note: 'protect', isOn: false })
  },

  'what is no operation, or has another input, is refused': async (_app, page) => {
    expect(await ask(page, 'shell.nothing')).toMatchObject({ failure: { code: 'input.unknown-command' } })
    expect(await ask(page, 'shell.constructor')).toMatchObject({ failure: { code: 'input.unknown-command' } })
    const more = await ask(page, 'shell.copy', { text: 'a', more: true })
    expect(more).toMatchObject({ failure: { code: 'input.invalid' } })
    expect(await ask(page, 'shell.copy', { text: 1 })).toMatchObject({ failure: { code: 'input.invalid' } })
  },
} as const satisfies Readonly<Record<string, Check>>

function permits(app: StandinApp, name: string): Promise<boolean | undefined> {
  return app.evaluate(
    ({ BrowserWindow }, name) => BrowserWindow.getAllWindows()[0]?.webContents.session.permits(name),
    name,
  )
}

/** Runs a check with a vault open in the page. */
async function withVault(app: StandinApp, page: Page, check: () => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sandyq-check-'))
  try {
    await openQuickVault(app, page, { within: folder })
    await check()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a page has on `window` that no app has opened. */
async function globalsOfPlainPage(page: Page): Promise<string[]> {
  const context = await page.context().browser()?.newContext()
  if (context === undefined) throw new Error('no browser')
  await context.route(/./u, (route) => route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }))
  const plain = await context.newPage()
  await plain.goto('https://plain.test/')
  const names = await plain.evaluate(() => Object.getOwnPropertyNames(globalThis))
  await context.close()
  return names
}
