import { isAbsolute } from 'node:path'
import { ipcMain, type WebContents } from 'electron'
import { z } from 'zod'
import type { Result } from '../../shared/contract/contract.ts'
import { shellContract, type ShellOperationName } from '../../shared/contract/shell-contract.ts'
import { Failure } from '../../shared/failures/failure.ts'
import { invalidInput } from '../backend/invalid-input.ts'
import { toFailure } from '../backend/to-failure.ts'
import { grantFiles } from './dialogs.ts'
import type { FileGrants } from './file-grants.ts'
import { isOwnPage, type Sender } from './lockdown.ts'
import type { ProblemLog } from './problem-log.ts'
import type { ShellHandlers } from './shell-handlers.ts'

type Shell = {
  readonly handlers: ShellHandlers
  readonly grants: FileGrants
  /** The page that may ask now. */
  readonly contents: () => WebContents
  readonly log: ProblemLog
}

const droppedPaths = z.array(z.string()).max(10_000)

function isShellOperation(name: unknown): name is ShellOperationName {
  return typeof name === 'string' && Object.hasOwn(shellContract, name)
}

async function answer({ handlers, log }: Shell, name: unknown, input: unknown): Promise<Result<unknown>> {
  try {
    if (!isShellOperation(name))
      throw new Failure('input.unknown-command', { name: String(name).slice(0, 60) })
    const { input: wanted, output } = shellContract[name]
    const parsed = wanted.safeParse(input, { reportInput: true })
    if (!parsed.success) throw invalidInput(parsed.error, name)
    const handler = handlers[name] as (parsed: unknown) => unknown
    return { ok: true, value: output.parse(await handler(parsed.data)) }
  } catch (error) {
    const { code, details } = toFailure(error, { report: (support) => log('shell', support) })
    return { ok: false, failure: { code, details } }
  }
}

/**
 * Answers the page, and nobody else: what does not come from the page's own origin, in the top frame of the present window, is
 * refused before it is looked at. Input and output are parsed strictly by the contract.
 */
export function serveShell(shell: Shell): void {
  const ensureOwnPage = (event: Sender) => {
    if (!isOwnPage(event, shell.contents())) throw new Error('refused')
  }
  ipcMain.handle('sandyq:shell', (event, name: unknown, input: unknown) => {
    ensureOwnPage(event)
    return answer(shell, name, input)
  })
  ipcMain.handle('sandyq:grant', (event, paths: unknown) => {
    ensureOwnPage(event)
    return grantFiles(shell.grants, droppedPaths.parse(paths).filter(isAbsolute))
  })
}
