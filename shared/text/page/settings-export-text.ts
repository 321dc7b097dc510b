import type { Wording } from '../wording.ts'

/** Everything out of the vault, in clear. */
export const settingsExportText = {
  takeOut: {
    ru: 'Вывести всё в открытом виде',
    kk: 'Бәрін ашық түрде шығару',
    en: 'Bring everything out in clear',
  },
  takeOutWhat: {
    ru: 'Все записи (JSON), главные списки (CSV), файлы, документы, тома и журнал хранения — в новую папку, в открытых форматах, чтобы уйти к другой программе или хранить отдельно. Резервная копия нужна для другого: она зашифрована.',
    kk: 'Барлық жазбалар (JSON), негізгі тізімдер (CSV), файлдар, құжаттар, томдар және сақтау журналы — ашық пішімде жаңа қалтаға: басқа бағдарламаға көшу не бөлек сақтау үшін. Резервтік көшірме басқа нәрсеге керек: ол шифрланған.',
    en: 'Every record (JSON), the main lists (CSV), files, documents, bundles and the custody log, in open formats, into a new folder: to move to another program, or to keep apart. A backup is something else: it is encrypted.',
  },
  takeOutOpen: { ru: 'Вывести всё…', kk: 'Бәрін шығару…', en: 'Bring everything out…' },
  takeOutWarn: {
    ru: 'Папка никак не защищена. Кто откроет её, прочтёт всё: имена под псевдонимами, адреса убежищ, тайну расследования, заметки. Выводите только на зашифрованный диск.',
    kk: 'Қалта ешқалай қорғалмаған. Оны ашқан адам бәрін оқиды: бүркеншік аттардың артындағы есімдер, баспаналардың мекенжайлары, тергеу құпиясы, ескертпелер. Тек шифрланған дискіге шығарыңыз.',
    en: 'The folder is not protected at all. Whoever opens it reads everything: names behind pseudonyms, addresses of shelters, pre-trial secrets, notes. Bring it out to an encrypted disk only.',
  },
  takeOutHolds: { ru: 'Что выйдет', kk: 'Не шығады', en: 'What comes out' },
  'takeOut-cases': { ru: 'Дела', kk: 'Істер', en: 'Cases' },
  'takeOut-people': { ru: 'Лица', kk: 'Тұлғалар', en: 'People' },
  'takeOut-files': { ru: 'Файлы', kk: 'Файлдар', en: 'Files' },
  'takeOut-minors': { ru: 'Несовершеннолетние', kk: 'Кәмелетке толмағандар', en: 'Minors' },
  'takeOut-sealedPeople': {
    ru: 'Лица под псевдонимом или с закрытыми данными',
    kk: 'Бүркеншік атпен не деректері жабық адамдар',
    en: 'People under seal or a pseudonym',
  },
  'takeOut-shelters': {
    ru: 'Адреса и телефоны убежищ, лиц',
    kk: 'Баспана мекенжайы бар адамдар',
    en: 'People with a shelter’s address',
  },
  'takeOut-sealedCases': { ru: 'Строго закрытые дела', kk: 'Қатаң жабық істер', en: 'Sealed cases' },
  'takeOut-restrictedCases': {
    ru: 'Дела с ограниченным доступом',
    kk: 'Қолжетімділігі шектеулі істер',
    en: 'Restricted cases',
  },
  'takeOut-secretCases': {
    ru: 'Дела под тайной досудебного расследования (УПК 201)',
    kk: 'Сотқа дейінгі тергеп-тексеру құпиясындағы істер (ҚПК 201)',
    en: 'Cases under pre-trial secrecy (Criminal Procedure Code 201)',
  },
  'takeOut-closedHearings': {
    ru: 'Дела закрытых заседаний',
    kk: 'Жабық отырыстағы істер',
    en: 'Cases heard in closed session',
  },
  'takeOut-intimate': {
    ru: 'Интимные материалы',
    kk: 'Интимдік материалдар',
    en: 'Intimate items',
  },
  'takeOut-privileged': {
    ru: 'Заметки, которые больше никуда не выводятся',
    kk: 'Басқа ешқайда шығарылмайтын ескертпелер',
    en: 'Notes, which no other export holds',
  },
  takeOutReason: { ru: 'Зачем', kk: 'Не үшін', en: 'What for' },
  takeOutReasonHint: {
    ru: 'Причина останется в журнале хранения и в самой папке.',
    kk: 'Себебі сақтау журналында және қалтаның өзінде қалады.',
    en: 'The reason stays in the custody log and in the folder itself.',
  },
  takeOutReasonMissed: {
    ru: 'Напишите зачем: без причины ничего не выводится.',
    kk: 'Не үшін екенін жазыңыз: себепсіз ештеңе шығарылмайды.',
    en: 'Say what for: nothing comes out without a reason.',
  },
  takeOutPassphrase: { ru: 'Ваша парольная фраза', kk: 'Сіздің құпиясөз тіркесіңіз', en: 'Your passphrase' },
  takeOutDo: {
    ru: 'Выбрать папку и вывести…',
    kk: 'Қалтаны таңдап, шығару…',
    en: 'Choose a folder and bring it out…',
  },
  takeOutTitle: { ru: 'Папка для выведенного', kk: 'Шығарылатын қалта', en: 'A folder for what comes out' },
  takeOutFolder: {
    ru: '{vault} — открыто, {day}',
    kk: '{vault} — ашық, {day}',
    en: '{vault} in clear, {day}',
  },
  takeOutWhere: {
    ru: 'В выбранной папке появится новая: «{folder}». Ничего не заменяется.',
    kk: 'Таңдалған қалтада жаңасы пайда болады: «{folder}». Ештеңе ауыстырылмайды.',
    en: 'A new folder “{folder}” will appear in the one you choose. Nothing is replaced.',
  },
  takeOutJob: { ru: 'Вывод всего', kk: 'Бәрін шығару', en: 'Bringing everything out' },
  takeOutProgress: {
    ru: 'Выведено {done} из {total}',
    kk: '{total} ішінен {done} шығарылды',
    en: '{done} of {total} brought out',
  },
  takeOutDone: {
    ru: 'Всё выведено: файлов {files}. Папка лежит открытой: уберите её, когда она станет не нужна.',
    kk: 'Бәрі шығарылды: файлдар {files}. Қалта ашық жатыр: керек болмаған соң, жойыңыз.',
    en: 'Everything is out: {files} files. The folder lies open: remove it when it is not needed.',
  },
  takeOutGaps: {
    ru: 'Не удалось вывести: {gaps}. Их список — в manifest.json.',
    kk: 'Шығарылмағаны: {gaps}. Тізімі — manifest.json ішінде.',
    en: 'Could not be brought out: {gaps}. manifest.json lists them.',
  },
  takeOutShow: { ru: 'Показать в папке', kk: 'Қалтадан көрсету', en: 'Show in its folder' },
} as const satisfies Record<string, Wording>
