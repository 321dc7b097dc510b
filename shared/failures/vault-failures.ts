import type { Wording } from '../text/wording.ts'

/** Failures of the vault: folder, keys, database, objects. */
export const vaultFailures = {
  'vault.not-found': {
    ru: 'Здесь нет хранилища: {folder}. Проверьте путь или создайте хранилище.',
    kk: 'Мұнда қойма жоқ: {folder}. Жолды тексеріңіз немесе жаңа қойма жасаңыз.',
    en: 'There is no vault here: {folder}. Check the path or create a vault.',
  },
  'vault.exists': {
    ru: 'Папка уже занята: {folder}. Выберите новое имя.',
    kk: 'Бұл қалта бос емес: {folder}. Басқа атау таңдаңыз.',
    en: 'The folder is already in use: {folder}. Choose a new name.',
  },
  'vault.wrong-passphrase': {
    ru: 'Парольная фраза не подходит. Проверьте раскладку и Caps Lock и повторите.',
    kk: 'Құпиясөз тіркесі сәйкес келмейді. Пернетақта тілін және Caps Lock-ты тексеріп, қайталаңыз.',
    en: 'The passphrase does not fit. Check the keyboard layout and Caps Lock and try again.',
  },
  'vault.wrong-key': {
    ru: 'Этот ключ восстановления не подходит к хранилищу. Проверьте, что ключ введён полностью.',
    kk: 'Бұл қалпына келтіру кілті қоймаға сәйкес келмейді. Кілттің толық енгізілгенін тексеріңіз.',
    en: 'This recovery key does not open the vault. Check that it was entered in full.',
  },
  'vault.weak-passphrase': {
    ru: 'Парольная фраза слишком слабая: {reason}. Возьмите четыре-пять случайных слов.',
    kk: 'Құпиясөз тіркесі тым әлсіз: {reason}. Төрт-бес кездейсоқ сөз алыңыз.',
    en: 'The passphrase is too weak: {reason}. Take four or five random words.',
  },
  'vault.open-elsewhere': {
    ru: 'Хранилище открыто в другом окне или программе. Закройте его там и повторите.',
    kk: 'Қойма басқа терезеде немесе бағдарламада ашық. Сол жерде жауып, қайталаңыз.',
    en: 'The vault is open elsewhere. Close it there and try again.',
  },
  'vault.locked': {
    ru: 'Хранилище закрыто. Откройте его парольной фразой.',
    kk: 'Қойма жабық. Оны құпиясөз тіркесімен ашыңыз.',
    en: 'The vault is locked. Open it with the passphrase.',
  },
  'vault.damaged': {
    ru: 'Хранилище повреждено ({part}). Не меняйте папку, сделайте её копию и запустите проверку: sandyq vault check.',
    kk: 'Қойма бүлінген ({part}). Қалтаны өзгертпей, көшірмесін жасап, тексеріңіз: sandyq vault check.',
    en: 'The vault is damaged ({part}). Leave the folder as it is, copy it, and run: sandyq vault check.',
  },
  'vault.too-new': {
    ru: 'Хранилище создано более новой версией Sandyq (формат {found}). Обновите программу; хранилище не изменено.',
    kk: 'Қойма Sandyq-тың жаңарақ нұсқасында жасалған (пішім {found}). Бағдарламаны жаңартыңыз; қойма өзгерген жоқ.',
    en: 'The vault was made by a newer Sandyq (format {found}). Update the program; the vault was not touched.',
  },
  'vault.last-slot': {
    ru: 'Это последний способ открыть хранилище, его нельзя удалить. Сначала добавьте другой.',
    kk: 'Бұл қойманы ашудың соңғы тәсілі, оны жоюға болмайды. Алдымен басқасын қосыңыз.',
    en: 'This is the last way to open the vault and cannot be removed. Add another one first.',
  },
  'vault.slot-not-found': {
    ru: 'Такого способа входа нет: {slot}. Посмотрите список: sandyq vault slots list.',
    kk: 'Мұндай кіру тәсілі жоқ: {slot}. Тізімді қараңыз: sandyq vault slots list.',
    en: 'There is no such slot: {slot}. See the list: sandyq vault slots list.',
  },
  'vault.disk-full': {
    ru: 'На диске кончилось место. Ничего не потеряно; освободите место и повторите.',
    kk: 'Дискіде орын қалмады. Ештеңе жоғалған жоқ; орын босатып, қайталаңыз.',
    en: 'The disk is full. Nothing was lost; free some space and try again.',
  },
  'object.damaged': {
    ru: 'Файл в хранилище повреждён или подменён ({object}). Восстановите его из резервной копии.',
    kk: 'Қоймадағы файл бүлінген немесе ауыстырылған ({object}). Оны сақтық көшірмеден қалпына келтіріңіз.',
    en: 'A file in the vault is damaged or was swapped ({object}). Restore it from a backup.',
  },
  'object.missing': {
    ru: 'Файла в хранилище нет ({object}). Восстановите его из резервной копии.',
    kk: 'Қоймада файл жоқ ({object}). Оны сақтық көшірмеден қалпына келтіріңіз.',
    en: 'A file is missing from the vault ({object}). Restore it from a backup.',
  },
  'backup.target-not-empty': {
    ru: 'Папка для копии не пуста и не копия этого хранилища: {folder}. Выберите другую.',
    kk: 'Көшірмеге арналған қалта бос емес және бұл қойманың көшірмесі емес: {folder}. Басқасын таңдаңыз.',
    en: 'The backup folder is not empty and not a backup of this vault: {folder}. Choose another.',
  },
  'backup.not-verified': {
    ru: 'Копия не прошла проверку ({part}) и не использована. Сделайте новую копию на другой диск.',
    kk: 'Көшірме тексеруден өтпеді ({part}) және қолданылмады. Басқа дискіге жаңа көшірме жасаңыз.',
    en: 'The backup failed its check ({part}) and was not used. Make a new one on another disk.',
  },
} as const satisfies Record<string, Wording>
