import { launchApp } from '../standin/harness.ts'
import { prepareProgram, type Patch } from '../standin/prepare-program.ts'
import { expect, smallPageFolder, test } from '../standin/small-page.ts'
import { checks } from './checks.ts'

/**
 * Are the checks worth anything? Each weakening of the built program below must be caught by the check named beside it, which
 * passes on the program as it is (checklist.flow.ts).
 */
type Weakening = {
  readonly file?: string
  readonly from: string
  readonly to: string
  readonly check: keyof typeof checks
}

const prevented = 'event.preventDefault()'
const nothing = 'void 0'

const weakenings: Readonly<Record<string, Weakening>> = {
  'requests may leave': {
    from: 'answer({ cancel: !isOwnUrl(details.url) })',
    to: 'answer({ cancel: false })',
    check: '1 no request leaves the program',
  },
  'names are resolved': {
    from: 'commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");',
    to: nothing,
    check: '1 no name is resolved, and WebRTC has no way out',
  },
  'WebRTC goes where it likes': {
    from: 'contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");',
    to: nothing,
    check: '1 no name is resolved, and WebRTC has no way out',
  },
  'the window has no sandbox': {
    from: 'sandbox: true,',
    to: 'sandbox: false,',
    check: '2-4, 6, 8-12 the window is made with every protection',
  },
  'pages open file dialogs of their own': {
    from: 'disableBlinkFeatures: "FileSystemAccessLocal",',
    to: '',
    check: '2-4, 6, 8-12 the window is made with every protection',
  },
  'pages share preload’s world': {
    from: 'contextIsolation: true,',
    to: 'contextIsolation: false,',
    check: '2-4, 6, 8-12 the window is made with every protection',
  },
  'the app is not sandboxed': {
    from: 'app.enableSandbox();',
    to: '',
    check: '2-4, 6, 8-12 the window is made with every protection',
  },
  'permissions are given': {
    from: '(_contents, _permission, answer) => answer(false)',
    to: '(_contents, _permission, answer) => answer(true)',
    check: '5 no permission is given when asked for',
  },
  'permissions are held': {
    from: 'session.setPermissionCheckHandler(() => false);',
    to: '',
    check: '5 no permission is held without asking',
  },
  'the policy lets inline scripts run': {
    from: "`script-src 'self' 'nonce-${nonce}'`",
    to: "`script-src 'self' 'unsafe-inline'`",
    check: '7 no inline script runs, no text becomes code',
  },
  'the policy lets text become code': {
    from: "`script-src 'self' 'nonce-${nonce}'`",
    to: "`script-src 'self' 'unsafe-eval' 'nonce-${nonce}'`",
    check: '7 no inline script runs, no text becomes code',
  },
  'the page has no policy': {
    from: '"content-security-policy": pagePolicy(nonce),',
    to: '',
    check: '7 the page is served under exactly its policy, with a new nonce each time',
  },
  'one nonce serves all': {
    from: 'const nonce = randomBytes(16).toString("base64");',
    to: 'const nonce = "AAAAAAAAAAAAAAAAAAAAAA==";',
    check: '7 the page is served under exactly its policy, with a new nonce each time',
  },
  'webviews are attached': {
    from: `contents.on("will-attach-webview", (event) => ${prevented});`,
    to: '',
    check: '12 no webview is attached',
  },
  'the page may leave': {
    from: `contents.on("will-navigate", (event) => ${prevented});`,
    to: '',
    check: '13 the page goes nowhere',
  },
  'redirects are followed': {
    from: `contents.on("will-redirect", (event) => ${prevented});`,
    to: '',
    check: '13 nothing redirects it',
  },
  'frames may go anywhere': {
    from: `contents.on("will-frame-navigate", (event) => ${prevented});`,
    to: '',
    check: '13 no frame in it goes anywhere',
  },
  'windows open': {
    from: '({ action: "deny" })',
    to: '({ action: "allow" })',
    check: '14 no window opens',
  },
  'any sender is answered': {
    from: 'isPageUrl(senderFrame.url)',
    to: 'true',
    check: '17 only the page itself is answered',
  },
  'an address that only begins like the page’s is answered': {
    from: 'return hostOf(url) === "app";',
    to: 'return url.startsWith("sandyq://app")',
    check: '17 only the page itself is answered',
  },
  'frames below the page are answered': {
    from: 'senderFrame.parent === null',
    to: 'true',
    check: '17 a frame below the page is not answered',
  },
  'any file of the disk is served': {
    from: 'return file.startsWith(await realpath(root) + sep) ? file : void 0;',
    to: 'return file;',
    check: '18 nothing outside the page’s folder is served',
  },
  'evidence has no policy': {
    from: '"content-security-policy": evidencePolicy,',
    to: '',
    check: '18 evidence has an origin and a policy of its own',
  },
  'evidence is guessed at': {
    from: '"x-content-type-options": "nosniff",\n\t"cache-control": "no-store",\n\t"accept-ranges"',
    to: '"cache-control": "no-store",\n\t"accept-ranges"',
    check: '18 evidence has an origin and a policy of its own',
  },
  'the page gets Electron': {
    file: 'preload/preload.cjs',
    from: 'electron.contextBridge.exposeInMainWorld("sandyq", {',
    to: 'electron.contextBridge.exposeInMainWorld("ipc", { invoke: electron.ipcRenderer.invoke });\nelectron.contextBridge.exposeInMainWorld("sandyq", {',
    check: '20 the page has one doorway more than any page',
  },
  'the doorway is wider': {
    file: 'preload/preload.cjs',
    from: 'exposeInMainWorld("sandyq", {',
    to: 'exposeInMainWorld("sandyq", { send: electron.ipcRenderer.send,',
    check: '20 the page has one doorway more than any page',
  },
  'a token is good for ever': {
    from: 'granted.delete(token);\n\t\t\tused.set(token, choice);',
    to: 'used.set(token, choice);',
    check: 'a token is good for one call',
  },
  'a token is good for anything': {
    from: '|| !kindsFor[use].includes(choice.kind)',
    to: '',
    check: 'a file chosen to be read is never written',
  },
  'the page stays after a lock': {
    from: 'if (reason !== "quit") replacePage();',
    to: nothing,
    check: 'a lock ends the backend and brings another page',
  },
  'a locked screen locks nothing': {
    from: 'powerMonitor.on("lock-screen", listener)',
    to: nothing,
    check: 'a locked screen locks the vault',
  },
  'idling locks nothing': {
    from: 'setInterval(tick, 1e3)',
    to: nothing,
    check: 'nobody at the computer locks the vault',
  },
  'copied texts stay': {
    from: '=== expected) clipboard.clear();',
    to: `=== expected) ${nothing};`,
    check: 'a copied text goes with the vault',
  },
  'settings are for everyone': {
    from: 'mode: 384,\n\t\t\tflag: "wx"',
    to: 'flag: "wx"',
    check: 'settings are for their owner alone',
  },
  'downloads are taken': {
    from: `session.on("will-download", (event) => ${prevented});`,
    to: '',
    check: 'no download is taken',
  },
  'the screen can be recorded': {
    from: 'window.setContentProtection(contentProtection);\n\tif',
    to: 'window.setContentProtection(false);\n\tif',
    check: 'content protection is on from the start',
  },
  'input is taken as it comes': {
    from: 'if (!parsed.success) throw invalidInput(parsed.error, name);',
    to: 'if (!parsed.success) parsed.data = input;',
    check: 'what is no operation, or has another input, is refused',
  },
}

for (const [name, { file = 'main/main.js', from, to, check }] of Object.entries(weakenings))
  test(`when ${name}, «${check}» says so`, async ({ engine }) => {
    const patches: Patch[] = [{ file, from, to }]
    const { program, remove } = prepareProgram({ page: smallPageFolder, patches })
    const app = launchApp(engine, { program })
    try {
      // It runs: what is caught is the weakening, not a program that does not start.
      const page = await app.window()
      await expect(checks[check](app, page)).rejects.toThrow(/expect|waitForEvent/u)
    } finally {
      await app.close()
      remove()
    }
  })
