import type { FailureCode } from '../failures/codes.ts'
import type { Wording } from './wording.ts'

/** What the command line adds to a failure: the command that helps. The failure's own wording is for every surface. */
export const cliHintText: Readonly<Partial<Record<FailureCode, Wording>>> = {
  'input.unknown-command': {
    ru: 'Список команд: sandyq --help.',
    kk: 'Командалар тізімі: sandyq --help.',
    en: 'See sandyq --help.',
  },
  'output.exists': {
    ru: 'Заменить его: --replace.',
    kk: 'Ауыстыру: --replace.',
    en: 'To replace it: --replace.',
  },
  'record.not-found': {
    ru: 'Поиск: sandyq search.',
    kk: 'Іздеу: sandyq search.',
    en: 'To look for it: sandyq search.',
  },
  'export.refused': {
    ru: 'Кто показан в доказательстве: sandyq evidence update, поле personIds. Документ, который разрешает вывод: sandyq permit create.',
    kk: 'Дәлелдемеде кім көрсетілген: sandyq evidence update, personIds өрісі. Рұқсат құжаты: sandyq permit create.',
    en: 'Whom an exhibit shows: sandyq evidence update, field personIds. The document that permits the export: sandyq permit create.',
  },
  'vault.no-passphrase-slot': {
    ru: 'Добавить: sandyq vault slots add.',
    kk: 'Қосу: sandyq vault slots add.',
    en: 'To add one: sandyq vault slots add.',
  },
  'vault.damaged': {
    ru: 'Проверка: sandyq vault check.',
    kk: 'Тексеру: sandyq vault check.',
    en: 'To check it: sandyq vault check.',
  },
  'vault.slot-not-found': {
    ru: 'Список: sandyq vault slots list.',
    kk: 'Тізім: sandyq vault slots list.',
    en: 'See sandyq vault slots list.',
  },
  'backup.incomplete': {
    ru: 'Список: sandyq vault check.',
    kk: 'Тізім: sandyq vault check.',
    en: 'For the list: sandyq vault check.',
  },
  'deadline.unknown-rule': {
    ru: 'Список: sandyq deadline rules.',
    kk: 'Тізім: sandyq deadline rules.',
    en: 'See sandyq deadline rules.',
  },
  'deadline.no-such-rule': {
    ru: 'Список: sandyq deadline rules.',
    kk: 'Тізім: sandyq deadline rules.',
    en: 'See sandyq deadline rules.',
  },
  'deadline.no-calendar': {
    ru: 'Свой календарь вносит в хранилище sandyq calendar create, и по нему считает sandyq deadline create; sandyq deadline compute знает только календари программы.',
    kk: 'Өз күнтізбеңізді қоймаға sandyq calendar create енгізеді, оны sandyq deadline create қолданады; sandyq deadline compute тек бағдарлама күнтізбелерін біледі.',
    en: 'sandyq calendar create enters a calendar of your own in the vault, and sandyq deadline create counts by it; sandyq deadline compute knows only the calendars of the program.',
  },
  'template.not-found': {
    ru: 'Список: sandyq template list.',
    kk: 'Тізім: sandyq template list.',
    en: 'See sandyq template list.',
  },
  'bundle.not-built': {
    ru: 'Проверка: sandyq bundle check.',
    kk: 'Тексеру: sandyq bundle check.',
    en: 'To check it: sandyq bundle check.',
  },
  'bundle.rebuild-differs': {
    ru: 'Проверка файлов: sandyq evidence verify.',
    kk: 'Файлдарды тексеру: sandyq evidence verify.',
    en: 'To check the files: sandyq evidence verify.',
  },
}

/** After an alarm of an opened vault. */
export const cliAlarmHint: Wording = {
  ru: 'Проверка: sandyq vault check, исправление: sandyq vault repair.',
  kk: 'Тексеру: sandyq vault check, түзету: sandyq vault repair.',
  en: 'To check: sandyq vault check, to repair: sandyq vault repair.',
}

/** After the findings of a check of the vault. */
export const cliRepairHint: Wording = {
  ru: 'Исправление: sandyq vault repair.',
  kk: 'Түзету: sandyq vault repair.',
  en: 'The repair: sandyq vault repair.',
}
