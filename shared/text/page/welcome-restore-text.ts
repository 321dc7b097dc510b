import type { Wording } from '../wording.ts'

/** Making a vault anew from its backup. */
export const welcomeRestoreText = {
  restoreTitle: {
    ru: 'Восстановить хранилище из копии',
    kk: 'Қойманы көшірмеден қалпына келтіру',
    en: 'Restore a vault from a backup',
  },
  restoreWhat: {
    ru: 'Копия проверяется целиком и переносится в новое место; сама она остаётся как есть. Фраза или ключ — того дня, когда копию сделали.',
    kk: 'Көшірме толық тексеріліп, жаңа орынға көшіріледі; өзі сол күйінде қалады. Тіркес немесе кілт — көшірме жасалған күнгісі.',
    en: 'The backup is checked as a whole and copied to a new place; it stays as it is. The phrase or key is that of the day it was made.',
  },
  restoreFrom: { ru: 'Папка копии…', kk: 'Көшірме қалтасы…', en: 'Folder of the backup…' },
  restoreFromTitle: {
    ru: 'Папка резервной копии',
    kk: 'Сақтық көшірме қалтасы',
    en: 'Folder of the backup',
  },
  restoreToTitle: {
    ru: 'В какой папке восстановить хранилище',
    kk: 'Қойма қай қалтада қалпына келтірілсін',
    en: 'In which folder to restore the vault',
  },
  restoreStart: { ru: 'Восстановить', kk: 'Қалпына келтіру', en: 'Restore' },
  restoreJob: { ru: 'Восстановление', kk: 'Қалпына келтіру', en: 'Restoring' },
  restoreProgress: {
    ru: 'Перенесено файлов: {done} из {total}',
    kk: 'Көшірілген файлдар: {done}/{total}',
    en: 'Files copied: {done} of {total}',
  },
  stop: { ru: 'Остановить', kk: 'Тоқтату', en: 'Stop' },
  isBackup: { ru: 'Копия: {name}', kk: 'Көшірме: {name}', en: 'Backup: {name}' },
} as const satisfies Record<string, Wording>
