import type { Wording } from '../text/wording.ts'

/** Failures of bundles and of the workers that parse untrusted files. */
export const bundleFailures = {
  'bundle.empty': {
    ru: 'В томе нет ни одного приложения. Добавьте доказательства к делу или в состав тома.',
    kk: 'Томда бірде-бір қосымша жоқ. Іске немесе том құрамына дәлелдемелер қосыңыз.',
    en: 'The bundle has no exhibits. Add evidence to the case or to the recipe.',
  },
  'bundle.not-built': {
    ru: 'Том не собран ({problem}). Ничего не потеряно; запустите проверку: sandyq bundle check.',
    kk: 'Том жиналмады ({problem}). Ештеңе жоғалған жоқ; тексеріңіз: sandyq bundle check.',
    en: 'The bundle was not built ({problem}). Nothing was lost; run: sandyq bundle check.',
  },
  'worker.stopped': {
    ru: 'Разбор файла остановлен: {reason}. Файл сохранён как есть.',
    kk: 'Файлды талдау тоқтатылды: {reason}. Файл сол күйінде сақталды.',
    en: 'Reading the file was stopped: {reason}. The file is kept as it is.',
  },
} as const satisfies Record<string, Wording>
