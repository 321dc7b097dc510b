import type { FailureCode } from '../../shared/failures/codes.ts'
import type { Wording } from '../../shared/text/wording.ts'

/** The meaning of every exit status: stable, printed by `sandyq --help`. */
export const exitStatuses = {
  ok: { status: 0, meaning: { ru: 'сделано', kk: 'орындалды', en: 'done' } },
  internal: { status: 1, meaning: { ru: 'внутренняя ошибка', kk: 'ішкі қате', en: 'internal error' } },
  input: {
    status: 2,
    meaning: {
      ru: 'неверный вызов или данные',
      kk: 'қате шақыру немесе деректер',
      en: 'wrong usage or input',
    },
  },
  'not-found': { status: 3, meaning: { ru: 'не найдено', kk: 'табылмады', en: 'not found' } },
  locked: {
    status: 4,
    meaning: {
      ru: 'закрыто: неверная фраза или ключ',
      kk: 'жабық: тіркес не кілт қате',
      en: 'locked: wrong passphrase or key',
    },
  },
  'open-elsewhere': {
    status: 5,
    meaning: {
      ru: 'хранилище открыто в другом месте',
      kk: 'қойма басқа жерде ашық',
      en: 'the vault is open elsewhere',
    },
  },
  damaged: {
    status: 6,
    meaning: {
      ru: 'повреждено, или проверка нашла повреждение',
      kk: 'бүлінген немесе тексеру бүлінуді тапты',
      en: 'damaged, or a check found damage',
    },
  },
  refused: {
    status: 7,
    meaning: { ru: 'запрещено правилами', kk: 'ережемен тыйым салынған', en: 'refused by policy' },
  },
  changed: {
    status: 8,
    meaning: {
      ru: 'запись уже изменена или нужна другим',
      kk: 'жазба өзгерген немесе басқаларға керек',
      en: 'changed meanwhile, or in use',
    },
  },
  output: {
    status: 9,
    meaning: {
      ru: 'не записано: файл есть, нет места или прав',
      kk: 'жазылмады: файл бар, орын не құқық жоқ',
      en: 'not written: it exists, no space or no permission',
    },
  },
  cancelled: { status: 10, meaning: { ru: 'остановлено', kk: 'тоқтатылды', en: 'cancelled' } },
} as const satisfies Record<string, { status: number; meaning: Wording }>

export type ExitKind = keyof typeof exitStatuses

/** The kind of each failure. A code without a kind does not compile. */
export const failureKinds: Readonly<Record<FailureCode, ExitKind>> = {
  'plan.not-ready': 'refused',
  'plan.not-signed': 'refused',
  'vault.not-found': 'not-found',
  'vault.exists': 'output',
  'vault.wrong-passphrase': 'locked',
  'vault.prove-first': 'locked',
  'vault.wrong-passphrase-or-file': 'locked',
  'vault.wrong-key': 'locked',
  'vault.weak-passphrase': 'input',
  'vault.weak-passphrase-short': 'input',
  'vault.weak-passphrase-common': 'input',
  'vault.weak-passphrase-repeated': 'input',
  'vault.weak-passphrase-sequence': 'input',
  'vault.weak-passphrase-keyboard': 'input',
  'vault.weak-passphrase-date': 'input',
  'vault.weak-passphrase-personal': 'input',
  'vault.no-passphrase-slot': 'refused',
  'vault.bad-recipient': 'input',
  'vault.derivation-stopped': 'internal',
  'vault.open-elsewhere': 'open-elsewhere',
  'vault.locked': 'locked',
  'vault.damaged': 'damaged',
  'vault.lock-damaged': 'damaged',
  'vault.too-new': 'damaged',
  'vault.last-slot': 'refused',
  'vault.slot-not-found': 'not-found',
  'vault.disk-full': 'output',
  'custody.erased-before': 'changed',
  'object.damaged': 'damaged',
  'object.missing': 'damaged',
  'backup.target-not-empty': 'output',
  'backup.target-inside': 'output',
  'output.inside-vault': 'output',
  'backup.incomplete': 'damaged',
  'backup.not-verified': 'damaged',
  'input.invalid': 'input',
  'input.unknown-command': 'input',
  'input.grant-used': 'input',
  'evidence.intimate': 'refused',
  'input.file-not-found': 'not-found',
  'input.file-unreadable': 'input',
  'output.not-written': 'output',
  'output.exists': 'output',
  'law.not-shipped': 'not-found',
  'playbook.not-shipped': 'not-found',
  'record.not-found': 'not-found',
  'record.ambiguous': 'input',
  'record.changed': 'changed',
  'record.in-use': 'changed',
  'person.merge-kinds': 'input',
  'person.merge-self': 'refused',
  'person.merged': 'refused',
  'person.merge-changed': 'changed',
  'search.too-short': 'input',
  'export.refused': 'refused',
  'job.cancelled': 'cancelled',
  'internal.unexpected': 'internal',
  'bundle.empty': 'input',
  'bundle.no-page': 'not-found',
  'bundle.not-built': 'internal',
  'bundle.rebuild-differs': 'damaged',
  'bundle.stale-volume': 'output',
  'worker.stopped': 'internal',
  'template.not-found': 'not-found',
  'template.invalid': 'input',
  'document.not-rendered': 'internal',
  'deadline.unknown-rule': 'not-found',
  'deadline.bad-date': 'input',
  'deadline.no-clock': 'input',
  'deadline.no-calendar': 'input',
  'deadline.no-period': 'input',
  'deadline.suspended': 'input',
  'calendar.exists': 'changed',
}

/** The exit status of a failure. */
export function exitStatusOf(code: FailureCode): number {
  return exitStatuses[failureKinds[code]].status
}
