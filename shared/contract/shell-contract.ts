import { z } from 'zod'
import { languages } from '../text/wording.ts'

/**
 * What the main process answers: windows, dialogs, the clipboard, settings of this computer. No record of a vault passes
 * here. A `token` stands for a path, for what it was chosen for and
 * nothing else, and is used up by the first call that takes it.
 */
const granted = z.strictObject({ token: z.string(), name: z.string(), size: z.int() })
const place = z.strictObject({ token: z.string(), name: z.string() })
const nothing = z.strictObject({})

export const shellSettings = z.strictObject({
  language: z.enum(languages),
  theme: z.enum(['light', 'dark', 'system']),
  /** Per cent. */
  textSize: z.int().min(80).max(160),
  /** Minutes without a key or a move until the vault locks; 0: never. */
  autoLockMinutes: z.int().min(0).max(240),
  contentProtection: z.boolean(),
  clearClipboard: z.boolean(),
  rememberVaults: z.boolean(),
})
export type ShellSettings = z.infer<typeof shellSettings>

/** What the system can do and what it cannot, for an honest settings page. */
const systemFacts = z.strictObject({
  platform: z.enum(['win32', 'darwin', 'linux', 'other']),
  contentProtection: z.enum(['works', 'partly', 'absent']),
  /** Which of these the system reports: each locks the vault. */
  lockEvents: z.array(z.enum(['suspend', 'screen-lock', 'user-switch'])),
})

const recentVault = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** The name of the folder it is in: tells two vaults of one name apart. */
  within: z.string(),
  openedAt: z.string(),
  /** False when it is not there now: on a stick that was pulled out, or moved. */
  isThere: z.boolean(),
})

const saveFormat = z.enum(['pdf', 'docx', 'txt', 'ics', 'xlsx', 'svg'])

function operation<I extends z.ZodType, O extends z.ZodType>(input: I, output: O) {
  return { input, output }
}

export const shellContract = {
  'shell.settings': operation(nothing, z.strictObject({ settings: shellSettings, system: systemFacts })),
  'shell.change-settings': operation(shellSettings.partial(), z.strictObject({ settings: shellSettings })),
  'shell.about': operation(
    nothing,
    z.strictObject({ version: z.string(), electron: z.string(), chromium: z.string(), node: z.string() }),
  ),
  /** Open dialogs; an empty answer means that the person changed her mind. */
  'shell.pick-files': operation(
    z.strictObject({ title: z.string().max(200) }),
    z.strictObject({ files: z.array(granted) }),
  ),
  'shell.pick-folder': operation(
    z.strictObject({
      title: z.string().max(200),
      purpose: z.enum(['open-vault', 'new-vault', 'backup', 'export']),
      /** For a folder to be made: its name. */
      suggestedName: z.string().max(200).optional(),
    }),
    z.strictObject({ place: place.optional() }),
  ),
  'shell.pick-save': operation(
    z.strictObject({
      title: z.string().max(200),
      suggestedName: z.string().max(200),
      format: saveFormat,
    }),
    /**
     * The dialog has asked about replacing the file that it named; one beside it, or one with an ending that was put to the name, is
     * not replaced. The token also names the file to `shell.show-saved` later.
     */
    z.strictObject({ place: place.optional() }),
  ),
  'shell.show-saved': operation(z.strictObject({ token: z.string() }), nothing),
  'shell.recent-vaults': operation(nothing, z.strictObject({ vaults: z.array(recentVault) })),
  /** A token for `vault.open`. */
  'shell.choose-recent': operation(z.strictObject({ id: z.string() }), z.strictObject({ place })),
  /**
   * A fresh token for a place that was chosen before and whose token is used up: at the door, after a passphrase that did not
   * fit. Refused with `input.grant-used` while a vault is open.
   */
  'shell.choose-again': operation(z.strictObject({ token: z.string() }), z.strictObject({ place })),
  'shell.forget-recent': operation(z.strictObject({ id: z.string() }), nothing),
  /** After a vault was opened or made with this token: it is named in the list of recent ones. */
  'shell.vault-opened': operation(z.strictObject({ token: z.string() }), nothing),
  /** Prints the page as its print style sheet shows it. */
  'shell.print': operation(nothing, z.strictObject({ printed: z.boolean() })),
  /** Saves a text that was meant for paper, after the page warned. */
  'shell.save-text': operation(
    z.strictObject({ token: z.string(), text: z.string().max(100_000) }),
    z.strictObject({ name: z.string() }),
  ),
  /** To the clipboard, which is cleared after 30 seconds when it still holds this. */
  'shell.copy': operation(z.strictObject({ text: z.string().max(1_000_000) }), nothing),
  'shell.lock': operation(nothing, nothing),
  /** The page's answer to the event `locking`. */
  'shell.drafts-saved': operation(nothing, nothing),
} as const

export type ShellContract = typeof shellContract
export type ShellOperationName = keyof ShellContract
export type ShellInputOf<Name extends ShellOperationName> = z.input<ShellContract[Name]['input']>
export type ShellOutputOf<Name extends ShellOperationName> = z.output<ShellContract[Name]['output']>
