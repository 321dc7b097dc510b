/** Harness (which owns Chromium) to the process that runs the app's main. */
export type ToMain =
  | { readonly to: 'ready' }
  /** The answer to a question that main asked. */
  | { readonly to: 'answer'; readonly id: number; readonly value?: unknown; readonly error?: string }
  /** A message from a frame of a window: to ipcMain, or into a port. */
  | { readonly to: 'ipc'; readonly window: number; readonly frame: Frame; readonly payload: string }
  | { readonly to: 'loaded'; readonly window: number; readonly url: string }
  | { readonly to: 'page-gone'; readonly window: number }
  | { readonly to: 'page-closed'; readonly window: number }
  | { readonly to: 'second-instance'; readonly argv: readonly string[]; readonly folder: string }
  | { readonly to: 'ask'; readonly id: number; readonly question: QuestionToMain }

export type QuestionToMain =
  /** A request that Chromium makes to the app's scheme. */
  | { readonly ask: 'serve'; readonly window: number; readonly request: PlainRequest }
  /** A request to anything else: what does webRequest say? */
  | { readonly ask: 'outside'; readonly window: number; readonly url: string }
  | {
      readonly ask: 'navigate'
      readonly window: number
      readonly url: string
      readonly event: NavigationEvent
    }
  | { readonly ask: 'popup'; readonly window: number; readonly url: string }
  | { readonly ask: 'download'; readonly window: number; readonly url: string }
  | { readonly ask: 'permissions'; readonly window: number }
  | { readonly ask: 'evaluate'; readonly code: string; readonly argument: unknown }

export type NavigationEvent = 'will-navigate' | 'will-redirect' | 'will-frame-navigate'

/** Where a message comes from: what becomes of `event.senderFrame`. */
export type Frame = { readonly url: string; readonly isTop: boolean; readonly context: string }

export type PlainRequest = {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Uint8Array
}
export type PlainResponse = {
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array
}

/** The process that runs the app's main to the harness. */
export type FromMain =
  | { readonly from: 'hello' }
  | { readonly from: 'create'; readonly window: WindowFacts }
  | { readonly from: 'destroy'; readonly window: number }
  /** To a frame of a window; without a context, to its top frame now. */
  | { readonly from: 'send'; readonly window: number; readonly context?: string; readonly payload: string }
  | { readonly from: 'note'; readonly note: Note }
  | { readonly from: 'answer'; readonly id: number; readonly value?: unknown; readonly error?: string }
  | { readonly from: 'ask'; readonly id: number; readonly question: QuestionFromMain }

export type QuestionFromMain =
  | { readonly ask: 'load'; readonly window: number; readonly url: string }
  | { readonly ask: 'dialog'; readonly kind: string; readonly options: unknown }
  | { readonly ask: 'print'; readonly window: number }

export type WindowFacts = {
  readonly id: number
  readonly partition: string
  readonly width: number
  readonly height: number
  /** Its webPreferences, but for session and preload. */
  readonly preferences: Readonly<Record<string, unknown>>
  /** The preload script's text. */
  readonly preload: string
}

/** What the app did that a test may want to know. */
export type Note =
  | { readonly note: 'protect'; readonly isOn: boolean }
  | { readonly note: 'second-instance'; readonly argv: readonly string[]; readonly folder: string }
  | { readonly note: 'shown-in-folder'; readonly path: string }
  | { readonly note: 'opened-outside'; readonly url: string }
  /** A switch for Chromium, before the app was ready. */
  | { readonly note: 'switch'; readonly name: string; readonly value: string }
  /** Which ways WebRTC may take in a window. */
  | { readonly note: 'webrtc'; readonly window: number; readonly policy: string }
  /** A message that the app's main process itself received, from the page or from a process it started. */
  | { readonly note: 'heard'; readonly payload: string }
  | { readonly note: 'forked'; readonly file: string; readonly pid: number }
