import { createSocket } from 'node:dgram'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { chromium, type Browser } from '@playwright/test'
import { pagePolicy } from '../../electron/main/content-policy.ts'
import { findPinnedChromium } from '../standin/find-chromium.ts'
import type { StandinApp } from '../standin/harness.ts'
import { expect, test } from '../standin/small-page.ts'

/** Somewhere on the network: what arrives there is counted. */
async function listen() {
  const heard = { packets: 0, connections: 0 }
  const udp = createSocket('udp4', () => (heard.packets += 1))
  const tcp = createServer((socket) => {
    heard.connections += 1
    socket.on('error', () => undefined)
  })
  await new Promise<void>((done) => udp.bind(0, '0.0.0.0', done))
  await new Promise<void>((done) => tcp.listen(0, '0.0.0.0', done))
  const address = Object.values(networkInterfaces())
    .flat()
    .find((found) => found?.family === 'IPv4' && !found.internal)?.address
  return {
    heard,
    udp: `${String(address)}:${String(udp.address().port)}`,
    tcp: `${String(address)}:${String((tcp.address() as { port: number }).port)}`,
    isReachable: address !== undefined,
    close: () => {
      udp.close()
      tcp.close()
    },
  }
}

/** What the app tells Chromium, as Chromium's own switches. */
function switchesOf(app: StandinApp): string[] {
  return app.notes.flatMap((note) => {
    if (note.note === 'switch') return [`--${note.name}=${note.value}`]
    return note.note === 'webrtc' ? [`--force-webrtc-ip-handling-policy=${note.policy}`] : []
  })
}

/** A page under the app's policy that tries what neither the policy nor a session's requests cover. */
async function tryToLeave(
  browser: Browser,
  { udp, tcp }: { udp: string; tcp: string },
  whatArrives: () => Promise<void>,
): Promise<void> {
  const context = await browser.newContext()
  const headers = { 'content-security-policy': pagePolicy('bm9uY2U=') }
  await context.route(/./u, (route) =>
    route.fulfill({ contentType: 'text/html', headers, body: '<!doctype html>' }),
  )
  const page = await context.newPage()
  await page.goto('https://page.test/')
  await page.evaluate(
    async ({ udp, tcp }) => {
      for (const rel of ['dns-prefetch', 'preconnect']) {
        const hint = document.createElement('link')
        Object.assign(hint, { rel, href: `https://${tcp}/` })
        document.head.append(hint)
      }
      const turn = { urls: `turn:${tcp}?transport=tcp`, username: 'a', credential: 'b' }
      const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:${udp}` }, turn] })
      connection.createDataChannel('away')
      const gathered = new Promise<void>((done) => {
        connection.addEventListener('icegatheringstatechange', () => {
          if (connection.iceGatheringState === 'complete') done()
        })
        setTimeout(done, 5_000)
      })
      await connection.setLocalDescription(await connection.createOffer())
      await gathered
    },
    { udp, tcp },
  )
  await whatArrives()
  await context.close()
}

test('nothing of a page reaches the network, neither by WebRTC nor by a hint', async ({ app, page }) => {
  await page.title()
  const there = await listen()
  test.skip(!there.isReachable, 'this computer has no address but its own')
  try {
    const heardWith = async (args: string[], whatArrives = async () => {}) => {
      Object.assign(there.heard, { packets: 0, connections: 0 })
      const browser = await chromium.launch({
        executablePath: await findPinnedChromium(),
        chromiumSandbox: process.getuid?.() !== 0,
        args: ['--disable-gpu', ...args],
      })
      try {
        await tryToLeave(browser, there, whatArrives)
        return { ...there.heard }
      } finally {
        await browser.close()
      }
    }
    // Under the policy alone both get out: the switches are what holds them.
    const { heard } = there
    await heardWith([], () =>
      expect.poll(() => [heard.packets > 0, heard.connections > 0]).toEqual([true, true]),
    )
    expect(await heardWith(switchesOf(app))).toEqual({ packets: 0, connections: 0 })
  } finally {
    there.close()
  }
})

test('a page has no file dialogs of its own', async ({ app }) => {
  await app.window()
  const features = String(app.windows()[0]?.facts.preferences['disableBlinkFeatures'])
  const pickersWith = async (args: string[]) => {
    const browser = await chromium.launch({
      executablePath: await findPinnedChromium(),
      chromiumSandbox: process.getuid?.() !== 0,
      args: ['--disable-gpu', ...args],
    })
    try {
      const page = await browser.newPage()
      await page.route(/./u, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }))
      await page.goto('https://page.test/')
      return await page.evaluate(() =>
        Object.getOwnPropertyNames(window).filter((name) => name.endsWith('Picker')),
      )
    } finally {
      await browser.close()
    }
  }
  expect(await pickersWith([])).toContain('showSaveFilePicker')
  expect(await pickersWith([`--disable-blink-features=${features}`])).toEqual([])
})
