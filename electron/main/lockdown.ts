import type { App, Session, WebContents } from 'electron'
import { isOwnUrl, isPageUrl } from './page-address.ts'

/**
 * No name is ever resolved and no address connected to, whatever part of Chromium asks: what a session refuses does not cover
 * hints of a page (`dns-prefetch`, `preconnect`) nor WebRTC over TCP. Only before the app is ready.
 */
export function lockNetwork({ commandLine }: Pick<App, 'commandLine'>): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** Every refusal of a session: nothing is permitted, nothing is fetched but what the program serves itself, nothing is downloaded. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null))
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOwnUrl(details.url) }))
  session.on('will-download', (event) => event.preventDefault())
}

/** Every refusal of a page: it goes nowhere, opens nothing, holds no other page, and never learns to spell over the network. */
export function lockContents(contents: WebContents): void {
  // WebRTC asks no policy of a page: without this its packets leave by UDP.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('login', (event) => event.preventDefault())
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault()
    answer('')
  })
}

/** Whoever speaks to the main process must be the page itself, in the top frame of a window of ours. */
export type Sender = {
  readonly sender: unknown
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null
}

/** True when a message comes from the page in the top frame of `contents`. */
export function isOwnPage({ sender, senderFrame }: Sender, contents: unknown): boolean {
  return (
    sender === contents && senderFrame !== null && senderFrame.parent === null && isPageUrl(senderFrame.url)
  )
}
