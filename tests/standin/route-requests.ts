import type { BrowserContext, Request, Route } from '@playwright/test'
import { fromHttps, toOwn, translateHeader } from './addresses.ts'
import type { PlainResponse } from './channel.ts'
import type { MainProcess } from './main-process.ts'
import type { WindowPage } from './window-page.ts'

export type Routing = {
  readonly main: MainProcess
  /** The window a page belongs to; undefined for one that the app did not open. */
  readonly windowOf: (
    page: ReturnType<Request['frame']>['page'] extends () => infer P ? P : never,
  ) => WindowPage | undefined
  readonly anyWindow: () => WindowPage | undefined
  /** Told of every request that was not the app's own or was refused. */
  readonly onRefused: (url: string) => void
}

const translated = new Set(['content-security-policy', 'access-control-allow-origin', 'location'])

function windowOfRequest(request: Request, routing: Routing): WindowPage | undefined {
  try {
    return routing.windowOf(request.frame().page())
  } catch {
    // A worker's request, or one of a page that has no frame yet.
    return request.isNavigationRequest() ? undefined : routing.anyWindow()
  }
}

async function isNavigationRefused(
  request: Request,
  window: WindowPage,
  main: MainProcess,
): Promise<boolean> {
  const isTop = request.frame() === window.page.mainFrame()
  if (isTop && window.isLoading) return false
  const url = toOwn(request.url())
  const ask = (event: 'will-navigate' | 'will-redirect' | 'will-frame-navigate') =>
    main.ask({ ask: 'navigate', window: window.facts.id, url, event })
  // Electron emits both for the top frame and only the second for the others.
  if ((await ask('will-frame-navigate')) === true) return true
  if (isTop && (await ask('will-navigate')) === true) return true
  return request.redirectedFrom() !== null && (await ask('will-redirect')) === true
}

async function answer(route: Route, routing: Routing): Promise<void> {
  const { main, onRefused } = routing
  const request = route.request()
  const window = windowOfRequest(request, routing)
  if (window === undefined) return route.abort('blockedbyclient')
  const { id } = window.facts
  const url = fromHttps(request.url())
  if (request.isNavigationRequest() && (await isNavigationRefused(request, window, main))) {
    onRefused(toOwn(request.url()))
    return route.abort('aborted')
  }
  if (url === undefined) {
    const isLet = await main.ask({ ask: 'outside', window: id, url: request.url() })
    onRefused(isLet === true ? `let through: ${request.url()}` : request.url())
    return route.abort('blockedbyclient')
  }
  const body = request.postDataBuffer()
  const {
    status,
    headers,
    body: bytes,
  } = (await main.ask({
    ask: 'serve',
    window: id,
    request: {
      url,
      method: request.method(),
      headers: await request
        .allHeaders()
        .then((all) => Object.fromEntries(Object.entries(all).filter(([name]) => !name.startsWith(':')))),
      ...(body === null ? {} : { body: new Uint8Array(body) }),
    },
  })) as PlainResponse
  if (status === 0) return route.abort('blockedbyclient')
  const scheme = new URL(url).protocol.slice(0, -1)
  await route.fulfill({
    status,
    body: Buffer.from(bytes),
    headers: Object.fromEntries(
      headers.map(([name, value]) => [name, translated.has(name) ? translateHeader(value, scheme) : value]),
    ),
  })
}

/** Sends every request of a context to the app: its scheme to its protocol handler, all else to its webRequest. Nothing leaves. */
export async function routeRequests(context: BrowserContext, routing: Routing): Promise<void> {
  await context.route(
    () => true,
    (route) => answer(route, routing).catch(() => route.abort('failed').catch(() => undefined)),
  )
  await context.routeWebSocket(/./u, async (socket) => {
    const window = routing.anyWindow()
    const url = socket.url()
    const isLet =
      window !== undefined && (await routing.main.ask({ ask: 'outside', window: window.facts.id, url }))
    routing.onRefused(isLet === true ? `let through: ${url}` : url)
    await socket.close({ code: 1008 })
  })
}
