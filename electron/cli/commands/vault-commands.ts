import { userInfo } from 'node:os'
import { vaultProblemWording, vaultRepairWording } from '../../../shared/failures/vault-failures.ts'
import { cliRepairHint } from '../../../shared/text/cli-hint-text.ts'
import type { Wording } from '../../../shared/text/wording.ts'
import type { Command, CommandRun } from '../command.ts'
import { requiredFlag, switchFlag, valueFlag } from '../flag.ts'
import { answerLabels } from '../labels.ts'
import { wholeNumber } from '../parse-flags.ts'
import { ensurePassphrase } from '../passphrase.ts'
import { printable } from '../table.ts'
import { valueLines } from '../value-lines.ts'
import { chosen } from './chosen.ts'

const closed = () => false

type Finding = { readonly code: string; readonly part: string }

/** Findings in words, each with what it is about. */
function findingLines(
  run: CommandRun,
  findings: readonly Finding[],
  wording: Readonly<Record<string, Wording>>,
): string[] {
  if (findings.length === 0) return [run.say('answer.no-problems')]
  return findings.map(({ code, part }) => `${wording[code]?.[run.language] ?? code} [${printable(part)}]`)
}

/** `sandyq vault …`: everything about the vault as a whole but its slots. */
export const vaultCommands: readonly Command[] = [
  {
    path: ['vault', 'create'],
    about: 'vault.create',
    operations: ['vault.create'],
    flags: { person: valueFlag('NAME', 'owner') },
    opensVault: closed,
    run: async (run) => {
      const value = await run.call('vault.create', {
        folder: run.vaultFolder(),
        person: run.flags.value('person') ?? userInfo().username,
        passphrase: await run.newPassphrase(),
      })
      const { recoveryKey, ...summary } = value
      return {
        value,
        lines: [
          ...valueLines(summary, answerLabels('vault', run.language)),
          '',
          run.say('answer.recovery-key'),
          '',
          recoveryKey,
        ],
      }
    },
  },
  {
    path: ['vault', 'info'],
    about: 'vault.info',
    operations: ['vault.info', 'vault.describe'],
    flags: { public: switchFlag('public') },
    opensVault: (flags) => !flags.on('public'),
    run: async (run) => {
      const value = run.flags.on('public')
        ? await run.call('vault.describe', { folder: run.vaultFolder() })
        : await run.call('vault.info', {})
      return { value, lines: valueLines(value, answerLabels('vault', run.language)) }
    },
  },
  {
    path: ['vault', 'check'],
    about: 'vault.check',
    operations: ['vault.check'],
    flags: { quick: switchFlag('quick') },
    run: async (run) => {
      const value = await run.call('vault.check', run.flags.on('quick') ? { quick: true } : {})
      const clean = value.problems.length === 0
      const findings = findingLines(run, value.problems, vaultProblemWording)
      const lines = clean ? findings : [...findings, cliRepairHint[run.language]]
      return { value, lines, foundDamage: !clean }
    },
  },
  {
    path: ['vault', 'repair'],
    about: 'vault.repair',
    operations: ['vault.repair'],
    run: async (run) => {
      const value = await run.call('vault.repair', {})
      return { value, lines: findingLines(run, value.actions, vaultRepairWording) }
    },
  },
  {
    path: ['vault', 'passphrase'],
    about: 'vault.passphrase',
    operations: ['vault.passphrase'],
    flags: { 'new-passphrase-file': valueFlag('FILE', 'new-passphrase-file') },
    run: async (run) => {
      const current = ensurePassphrase(await run.credential())
      const value = await run.call('vault.passphrase', { current, next: await run.newPassphrase() })
      return { value, lines: [run.say('answer.passphrase-changed')] }
    },
  },
  {
    path: ['vault', 'rotate'],
    about: 'vault.rotate',
    operations: ['vault.rotate'],
    run: async (run) => {
      const value = await run.call('vault.rotate', {})
      return { value, lines: [run.say('answer.rotated')] }
    },
  },
  {
    path: ['vault', 'backup'],
    about: 'vault.backup',
    operations: ['vault.backup'],
    words: [{ name: 'DIR' }],
    run: async (run) => {
      const value = await run.call('vault.backup', { folder: run.words[0] ?? '' })
      return { value, lines: valueLines(value, answerLabels('vault', run.language)) }
    },
  },
  {
    path: ['vault', 'export'],
    about: 'vault.export',
    operations: ['vault.export-contents', 'vault.export'],
    words: [{ name: 'DIR' }],
    flags: { reason: requiredFlag('TEXT', 'reason') },
    run: async (run) => {
      const contents = await run.call('vault.export-contents', {})
      run.note(run.say('note.export-clear', contents))
      const value = await run.call('vault.export', {
        folder: run.words[0] ?? '',
        reason: run.flags.value('reason') ?? '',
        language: run.language,
      })
      const { files, bytes, gaps, sha256 } = value
      return {
        value,
        lines: [run.say('answer.exported', { files, bytes, gaps }), `${sha256}  SHA256SUMS`],
      }
    },
  },
  {
    path: ['vault', 'restore'],
    about: 'vault.restore',
    operations: ['vault.restore'],
    words: [{ name: 'DIR' }],
    opensVault: closed,
    run: async (run) => {
      const to = run.vaultFolder()
      const value = await run.call('vault.restore', {
        from: run.words[0] ?? '',
        to,
        ...(await run.credential()),
      })
      return { value, lines: valueLines(value, answerLabels('vault', run.language)) }
    },
  },
  {
    path: ['vault', 'suggest-passphrase'],
    about: 'vault.suggest-passphrase',
    operations: ['vault.suggest-passphrase'],
    flags: { language: valueFlag('ru|en', 'phrase-language'), words: valueFlag('N', 'words') },
    opensVault: closed,
    run: async (run) => {
      const words = wholeNumber(run.flags, 'words')
      const value = await run.call('vault.suggest-passphrase', {
        language: chosen(run, 'language', ['ru', 'en'] as const) ?? (run.language === 'en' ? 'en' : 'ru'),
        ...(words === undefined ? {} : { words }),
      })
      return { value, lines: [printable(value.phrase)] }
    },
  },
]
