import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { findElectronProgram } from '../../electron/electron-program.ts'
import { projectFolder, type DialogAnswer, type StandinApp } from './harness.ts'

/** What a test can do with the app whether it runs in the stand-in or in Electron itself. */
export type RunningApp = Pick<
  StandinApp,
  'userData' | 'window' | 'nextWindow' | 'menu' | 'system' | 'close'
> & {
  readonly dialogs: { readonly push: (...answers: DialogAnswer[]) => unknown }
}

/** Electron's program where it is installed; nothing is ever fetched. */
export const electronProgram = findElectronProgram(projectFolder)

/** The app in Electron itself, driven by Playwright. Dialogs are answered as in the stand-in. */
export async function launchRealApp(executablePath: string, program: string): Promise<RunningApp> {
  const userData = mkdtempSync(join(tmpdir(), 'sandyq-electron-'))
  const electron = await _electron.launch({
    executablePath,
    args: [join(program, 'main/main.js'), `--user-data-dir=${userData}`],
  })
  let answering: Promise<unknown> = answerDialogs(electron)

  async function window(): Promise<Page> {
    await answering
    const page = electron.windows().at(-1) ?? (await electron.waitForEvent('window'))
    await page.waitForLoadState('load')
    return page
  }

  return {
    userData,
    dialogs: {
      push: (...answers) => {
        answering = electron.evaluate((_electron, more) => {
          const held = globalThis as unknown as { dialogAnswers: unknown[] }
          held.dialogAnswers.push(...more)
        }, answers)
      },
    },
    window,
    nextWindow: async (former) => {
      if (!former.isClosed()) await former.waitForEvent('close')
      return window()
    },
    menu: (id) =>
      electron.evaluate(({ Menu }, id) => void Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), id),
    system: (event) =>
      electron.evaluate(({ powerMonitor }, name) => {
        // Its types name each event apart.
        const emitter: NodeJS.EventEmitter = powerMonitor
        emitter.emit(name)
      }, event),
    close: async () => {
      await electron.close()
      rmSync(userData, { recursive: true, force: true })
    },
  }
}

function answerDialogs(electron: ElectronApplication): Promise<void> {
  return electron.evaluate(({ dialog }) => {
    const held = globalThis as unknown as { dialogAnswers: unknown[] }
    held.dialogAnswers = []
    const answer = async () => {
      const next = held.dialogAnswers.shift()
      if (next === undefined) throw new Error('no test answers this dialog')
      return next
    }
    Object.assign(dialog, { showOpenDialog: answer, showSaveDialog: answer })
  })
}
