import { countedWording } from '../counted-wording.ts'
import type { Wording } from '../wording.ts'

/** The vault as a whole: what is in it, its check, its backup. */
export const settingsVaultText = {
  vaultName: { ru: 'Папка', kk: 'Қалта', en: 'Folder' },
  vaultCreated: { ru: 'Создано', kk: 'Жасалған', en: 'Created' },
  vaultPerson: { ru: 'Сейчас работает', kk: 'Қазір жұмыс істейтін', en: 'At work now' },
  vaultFiles: { ru: 'Файлы', kk: 'Файлдар', en: 'Files' },
  vaultFilesValue: {
    ru: '{objects}, всего {size}',
    kk: '{objects}, барлығы {size}',
    en: '{objects}, {size} in all',
  },
  vaultId: { ru: 'Номер хранилища', kk: 'Қойма нөмірі', en: 'Id of the vault' },
  custodyHead: {
    ru: 'Последняя запись журнала',
    kk: 'Журналдың соңғы жазбасы',
    en: 'Latest entry of the log',
  },
  custodyHeadHint: {
    ru: 'Номер и хеш этой записи. Записанные на бумаге, они позже докажут, что журнал не переписали.',
    kk: 'Осы жазбаның нөмірі мен хеші. Қағазға жазып қойсаңыз, олар кейін журналдың қайта жазылмағанын дәлелдейді.',
    en: 'The number and hash of this entry. Kept on paper, they prove later that the log was not rewritten.',
  },
  copy: { ru: 'Копировать', kk: 'Көшіру', en: 'Copy' },
  copied: { ru: 'Скопировано', kk: 'Көшірілді', en: 'Copied' },
  check: { ru: 'Проверка хранилища', kk: 'Қойманы тексеру', en: 'Check of the vault' },
  checkWhat: {
    ru: 'Быстрая смотрит ключи, базу, журнал и размеры файлов; полная ещё расшифровывает и сверяет каждый файл. Ничего не меняется.',
    kk: 'Жылдам тексеру кілттерді, дерекқорды, журналды және файл көлемдерін қарайды; толық тексеру әр файлды ашып, салыстырады. Ештеңе өзгермейді.',
    en: 'The quick one looks at keys, database, log and sizes of files; the full one also decrypts and compares every file. Nothing is changed.',
  },
  checkQuick: { ru: 'Проверить быстро', kk: 'Жылдам тексеру', en: 'Check quickly' },
  checkFull: { ru: 'Проверить полностью', kk: 'Толық тексеру', en: 'Check in full' },
  checkJob: { ru: 'Проверка хранилища', kk: 'Қойманы тексеру', en: 'Checking the vault' },
  checkProgress: {
    ru: 'Проверено файлов: {done} из {total}',
    kk: 'Тексерілген файлдар: {done}/{total}',
    en: 'Files checked: {done} of {total}',
  },
  checkClean: {
    ru: 'Замечаний нет. Проверено файлов: {objects}.',
    kk: 'Ескерту жоқ. Тексерілген файлдар: {objects}.',
    en: 'No problems found. Files checked: {objects}.',
  },
  ...countedWording('checkFound', {
    ru: ['{count} замечание', '{count} замечания', '{count} замечаний'],
    kk: '{count} ескерту',
    en: ['{count} problem', '{count} problems'],
  }),
  checkMore: { ru: 'и ещё: {count}', kk: 'тағы: {count}', en: 'and more: {count}' },
  repair: { ru: 'Исправить…', kk: 'Түзету…', en: 'Repair…' },
  repairTitle: { ru: 'Исправить хранилище?', kk: 'Қойманы түзету керек пе?', en: 'Repair the vault?' },
  repairWhat: {
    ru: 'Чужие и лишние файлы будут отложены в папку set-aside, остатки прерванной работы удалены, README.txt и секрет записаны заново. Повреждённые файлы исправление не вернёт: их берут из резервной копии.',
    kk: 'Бөтен және артық файлдар set-aside қалтасына қойылады, үзілген жұмыстың қалдықтары жойылады, README.txt пен құпия қайта жазылады. Бүлінген файлдарды түзету қайтармайды: оларды сақтық көшірмеден алады.',
    en: 'Strange and surplus files go to the folder set-aside, the rest of interrupted work is removed, README.txt and the secret are written anew. Damaged files do not come back: take them from a backup.',
  },
  repairDo: { ru: 'Исправить', kk: 'Түзету', en: 'Repair' },
  repairJob: { ru: 'Исправление', kk: 'Түзету', en: 'Repairing' },
  repaired: { ru: 'Сделано:', kk: 'Жасалғаны:', en: 'Done:' },
  repairedNothing: {
    ru: 'Исправлять было нечего.',
    kk: 'Түзететін ештеңе болған жоқ.',
    en: 'There was nothing to repair.',
  },
  backupWhat: {
    ru: 'Копия — такое же зашифрованное хранилище. Каждый новый файл в ней проверяется. В следующий раз в ту же папку добавится только новое.',
    kk: 'Көшірме — дәл сондай шифрланған қойма. Ондағы әр жаңа файл тексеріледі. Келесіде сол қалтаға тек жаңасы қосылады.',
    en: 'A backup is an encrypted vault like this one. Every new file in it is checked. Next time only what is new is added to the same folder.',
  },
  backupWhere: {
    ru: 'Выберите диск или папку; копия ляжет в ней в «{folder}». Держите её на отдельном носителе, в другом месте.',
    kk: 'Дискіні немесе қалтаны таңдаңыз; көшірме оның ішінде «{folder}» болып сақталады. Оны бөлек тасығышта, басқа жерде ұстаңыз.',
    en: 'Choose a disk or folder; the backup goes into “{folder}” in it. Keep it on a separate medium, in another place.',
  },
  backupFolder: { ru: '{vault}-копия', kk: '{vault}-көшірме', en: '{vault}-backup' },
  backupStart: { ru: 'Сделать копию…', kk: 'Көшірме жасау…', en: 'Make a backup…' },
  backupTitle: { ru: 'Куда положить копию', kk: 'Көшірме қайда қойылсын', en: 'Where to put the backup' },
  backupJob: { ru: 'Резервная копия', kk: 'Сақтық көшірме', en: 'Backup' },
  backupProgress: {
    ru: 'Скопировано файлов: {done} из {total}',
    kk: 'Көшірілген файлдар: {done}/{total}',
    en: 'Files copied: {done} of {total}',
  },
  backupDone: {
    ru: 'Копия сделана и проверена. Файлов в ней: {objects}, новых: {copied}.',
    kk: 'Көшірме жасалып, тексерілді. Ондағы файлдар: {objects}, жаңасы: {copied}.',
    en: 'The backup is made and checked. Files in it: {objects}, new ones: {copied}.',
  },
  backupLast: { ru: 'Последняя копия: {when}', kk: 'Соңғы көшірме: {when}', en: 'Last backup: {when}' },
  backupNone: {
    ru: 'Копий этого хранилища ещё не делали.',
    kk: 'Бұл қойманың көшірмесі әлі жасалмаған.',
    en: 'No backup of this vault was made yet.',
  },
  backupLost: {
    ru: 'Без повреждённых файлов: {count}. Проверьте хранилище.',
    kk: 'Бүлінген файлдарсыз: {count}. Қойманы тексеріңіз.',
    en: 'Without damaged files: {count}. Check the vault.',
  },
  backupRestore: {
    ru: 'Чтобы восстановить хранилище из копии, закройте это и выберите на входе «Восстановить из копии».',
    kk: 'Қойманы көшірмеден қалпына келтіру үшін осыны құлыптап, кіреберісте «Көшірмеден қалпына келтіру» дегенді таңдаңыз.',
    en: 'To restore a vault from a backup, lock this one and choose “Restore from a backup” at the door.',
  },
  stop: { ru: 'Остановить', kk: 'Тоқтату', en: 'Stop' },
  stopped: { ru: 'Остановлено.', kk: 'Тоқтатылды.', en: 'Stopped.' },
  noticeCheck: { ru: 'К проверке', kk: 'Тексеруге', en: 'To the check' },
  noticeKeys: { ru: 'К ключам', kk: 'Кілттерге', en: 'To the keys' },
  noticeKit: {
    ru: 'Ключ восстановления этого хранилища не был перенесён на бумагу. Добавьте новый, напечатайте его и уберите прежний.',
    kk: 'Бұл қойманың қалпына келтіру кілті қағазға түсірілмеген. Жаңасын қосып, басып шығарыңыз және бұрынғысын алып тастаңыз.',
    en: 'The recovery key of this vault never went to paper. Add a new one, print it, and remove the former one.',
  },
  noticeLater: { ru: 'Позже', kk: 'Кейінірек', en: 'Later' },
  notices: { ru: 'О хранилище', kk: 'Қойма туралы', en: 'About the vault' },
} as const satisfies Record<string, Wording>
