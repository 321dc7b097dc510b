import { createInterface } from 'node:readline/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './find-chromium.ts'
import { launchChromium } from './fixtures.ts'
import { launchApp, type DialogAnswer } from './harness.ts'

/**
 * The built app in a window of an installed Chromium, through the stand-in: for development only. Dialogs are asked for in
 * the terminal; what the stand-in cannot do (fuses, content protection, key stores) is not there.
 */
console.log('For development only: this is not Electron, and none of its protection is there.')
const terminal = createInterface({ input: process.stdin, output: process.stdout })

async function answerDialog(kind: string, options: unknown): Promise<DialogAnswer> {
  const { title = '', defaultPath = '' } = (options ?? {}) as { title?: string; defaultPath?: string }
  const path = await terminal.question(`${kind} «${title}» ${defaultPath}\npath (empty: cancel): `)
  return { canceled: path === '', filePath: path, filePaths: path === '' ? [] : [path] }
}

const browser = await launchChromium(await findChromium(), false)
const app = launchApp(browser, {
  userData: join(homedir(), '.sandyq-chromium'),
  argv: process.argv.slice(2),
  onDialog: answerDialog,
})
browser.on('disconnected', () => void app.kill())
await app.exited
await browser.close().catch(() => undefined)
terminal.close()
