import type { Wording } from './wording.ts'

/** What each flag of the command line does, for `--help`. */
export const cliFlagText = {
  vault: { ru: 'папка хранилища', kk: 'қойма қалтасы', en: 'folder of the vault' },
  'passphrase-file': {
    ru: 'парольная фраза — первая строка файла',
    kk: 'құпиясөз тіркесі — файлдың бірінші жолы',
    en: 'the passphrase is the first line of the file',
  },
  'recovery-key-file': {
    ru: 'открыть ключом восстановления из файла',
    kk: 'файлдағы қалпына келтіру кілтімен ашу',
    en: 'open by the recovery key in the file',
  },
  'new-passphrase-file': {
    ru: 'новая фраза — первая строка файла (иначе запрос)',
    kk: 'жаңа тіркес — файлдың бірінші жолы (әйтпесе сұралады)',
    en: 'the new passphrase is the first line of the file (else asked)',
  },
  json: { ru: 'ответ в виде JSON', kk: 'жауап JSON түрінде', en: 'answer as JSON' },
  lang: {
    ru: 'язык сообщений: ru, kk, en',
    kk: 'хабарлама тілі: ru, kk, en',
    en: 'language of messages: ru, kk, en',
  },
  progress: {
    ru: 'показывать ход работы и не в терминале',
    kk: 'терминалдан тыс та жұмыс барысын көрсету',
    en: 'show progress even where there is no terminal',
  },
  help: { ru: 'эта справка', kk: 'осы анықтама', en: 'this help' },
  version: { ru: 'версия программы', kk: 'бағдарлама нұсқасы', en: 'version of the program' },
  owner: {
    ru: 'чьё это хранилище: фамилия, имя, отчество (без ключа — имя пользователя компьютера)',
    kk: 'қойма иесі: тегі, аты, әкесінің аты (берілмесе — компьютер пайдаланушысының аты)',
    en: 'whose vault it is: surname, given name, patronymic (by default the computer account name)',
  },
  person: { ru: 'имя владельца входа', kk: 'кіру иесінің аты', en: "the slot owner's name" },
  public: {
    ru: 'только то, что видно без парольной фразы',
    kk: 'тек тіркессіз көрінетіні',
    en: 'only what can be told without the passphrase',
  },
  quick: {
    ru: 'не перечитывать все файлы',
    kk: 'барлық файлды қайта оқымау',
    en: 'do not re-hash every file',
  },
  kind: { ru: 'вид', kk: 'түрі', en: 'kind' },
  'slot-kind': {
    ru: 'passphrase, recovery или recipient',
    kk: 'passphrase, recovery немесе recipient',
    en: 'passphrase, recovery or recipient',
  },
  'last-recovery': {
    ru: 'убрать, даже если это единственный ключ восстановления',
    kk: 'жалғыз қалпына келтіру кілті болса да алып тастау',
    en: 'remove it even if it is the only recovery key',
  },
  label: { ru: 'название', kk: 'атауы', en: 'label' },
  recipient: {
    ru: 'открытый ключ age (age1…)',
    kk: 'age ашық кілті (age1…)',
    en: 'public age recipient (age1…)',
  },
  'phrase-language': {
    ru: 'язык слов: ru, en',
    kk: 'сөздер тілі: ru, en',
    en: 'language of the words: ru, en',
  },
  words: { ru: 'сколько слов, 4–12', kk: 'неше сөз, 4–12', en: 'how many words, 4-12' },
  file: {
    ru: 'файл JSON; «-» — стандартный ввод',
    kk: 'JSON файлы; «-» — стандартты енгізу',
    en: 'JSON file; "-" is standard input',
  },
  'record-version': {
    ru: 'версия, которую вы видели (иначе из JSON или текущая)',
    kk: 'сіз көрген нұсқа (әйтпесе JSON-нан не ағымдағысы)',
    en: 'the version you saw (else from the JSON, or the present one)',
  },
  reason: { ru: 'причина', kk: 'себебі', en: 'reason' },
  case: { ru: 'дело', kk: 'іс', en: 'case' },
  filter: { ru: 'отбор, можно повторять', kk: 'сүзгі, қайталауға болады', en: 'filter, may be repeated' },
  text: {
    ru: 'слова, которые должны быть в записи',
    kk: 'жазбада болуы тиіс сөздер',
    en: 'words the record must contain',
  },
  sort: { ru: 'поле для упорядочения', kk: 'реттеу өрісі', en: 'field to sort by' },
  descending: { ru: 'в обратном порядке', kk: 'кері ретпен', en: 'in descending order' },
  limit: { ru: 'сколько строк', kk: 'неше жол', en: 'how many rows' },
  offset: { ru: 'сколько строк пропустить', kk: 'неше жолды өткізу', en: 'how many rows to skip' },
  title: { ru: 'название', kk: 'атауы', en: 'title' },
  source: {
    ru: 'откуда получено (ГПК 66(1)(6))',
    kk: 'қайдан алынған (АПК 66(1)(6))',
    en: 'where it came from (Civil Procedure Code 66(1)(6))',
  },
  'defaults-file': {
    ru: 'JSON с полями для всех файлов',
    kk: 'барлық файлға ортақ өрістер JSON-ы',
    en: 'JSON with fields for all files',
  },
  'keep-duplicates': {
    ru: 'брать и то, что уже есть в деле',
    kk: 'істе барын да алу',
    en: 'take in what the case already holds',
  },
  folder: { ru: 'папка для вывода', kk: 'шығару қалтасы', en: 'folder to write into' },
  lane: {
    ru: 'только эти строки хронологии, можно несколько раз',
    kk: 'хронологияның осы жолдары ғана, бірнеше рет беруге болады',
    en: 'only these rows of the chronology, may be repeated',
  },
  'from-day': {
    ru: 'с этого дня, ГГГГ-ММ-ДД',
    kk: 'осы күннен бастап, ЖЖЖЖ-АА-КК',
    en: 'from this day, YYYY-MM-DD',
  },
  'until-day': {
    ru: 'по этот день, ГГГГ-ММ-ДД',
    kk: 'осы күнге дейін, ЖЖЖЖ-АА-КК',
    en: 'until this day, YYYY-MM-DD',
  },
  'export-to': {
    ru: 'кому: court, prosecutor, party, expert, media, donors, training, other',
    kk: 'кімге: court, prosecutor, party, expert, media, donors, training, other',
    en: 'for whom: court, prosecutor, party, expert, media, donors, training, other',
  },
  'answer-language': {
    ru: 'язык объяснения: ru, kk, en',
    kk: 'түсіндірме тілі: ru, kk, en',
    en: 'language of the explanation: ru, kk, en',
  },
  'deadline-rule': {
    ru: 'правило срока (см. deadline rules)',
    kk: 'мерзім қағидасы (deadline rules қараңыз)',
    en: 'the deadline rule (see deadline rules)',
  },
  'deadline-from': {
    ru: 'день, с которого течёт срок; для часов с временем: 2026-03-12T14:35',
    kk: 'мерзім басталатын күн; сағат үшін уақытымен: 2026-03-12T14:35',
    en: 'the day the term runs from; with the time for hours: 2026-03-12T14:35',
  },
  language: { ru: 'язык: ru, kk', kk: 'тілі: ru, kk', en: 'language: ru, kk' },
  template: {
    ru: 'шаблон, см. template list',
    kk: 'үлгі, template list қараңыз',
    en: 'template, see template list',
  },
  on: {
    ru: 'дата документа, ГГГГ-ММ-ДД',
    kk: 'құжат күні, ЖЖЖЖ-АА-КК',
    en: 'date of the document, YYYY-MM-DD',
  },
  out: { ru: 'файл вывода', kk: 'шығатын файл', en: 'file to write' },
  replace: { ru: 'заменить существующий файл', kk: 'бар файлды ауыстыру', en: 'replace an existing file' },
  all: {
    ru: 'все доказательства дела по датам',
    kk: 'істің барлық дәлелдемесі күні бойынша',
    en: 'every exhibit of the case, by date',
  },
  rebuild: {
    ru: 'повторить записанную сборку байт в байт',
    kk: 'тіркелген жинақты байтына дейін қайталау',
    en: 'a recorded build again, byte for byte',
  },
  build: {
    ru: 'номера и страницы приложений взять из этой сборки тома',
    kk: 'қосымшалардың нөмірлері мен беттерін осы жинақтан алу',
    en: 'take numbers and pages of exhibits from this build of a bundle',
  },
  document: {
    ru: 'приложения, названные в этом документе, под его номерами; --all не нужен',
    kk: 'осы құжатта аталған қосымшалар, құжаттағы нөмірлерімен; --all қажет емес',
    en: 'the exhibits this document mentions, under its numbers; --all is not needed',
  },
  status: {
    ru: 'новое состояние: draft, review, signed, sent, accepted, returned, left-without-movement, decided',
    kk: 'жаңа күйі: draft, review, signed, sent, accepted, returned, left-without-movement, decided',
    en: 'the new status: draft, review, signed, sent, accepted, returned, left-without-movement, decided',
  },
  'moved-on': {
    ru: 'с какого дня (иначе сегодня)',
    kk: 'қай күннен бастап (әйтпесе бүгін)',
    en: 'since which day (else today)',
  },
  why: { ru: 'основание', kk: 'негізі', en: 'why' },
  number: { ru: 'входящий номер', kk: 'кіріс нөмірі', en: 'registration number' },
  proof: {
    ru: 'доказательство, которое это подтверждает',
    kk: 'мұны растайтын дәлелдеме',
    en: 'evidence that shows it',
  },
  direction: { ru: 'against-us или by-us', kk: 'against-us немесе by-us', en: 'against-us or by-us' },
  unfinished: { ru: 'только без исхода', kk: 'тек нәтижесізі', en: 'only those without an outcome' },
  'from-date': { ru: 'с какого дня', kk: 'қай күннен бастап', en: 'from which day' },
  'until-date': { ru: 'по какой день', kk: 'қай күнге дейін', en: 'until which day' },
  remark: { ru: 'замечание к подписи', kk: 'қолға ескертпе', en: 'a remark to the sign-off' },
  publication: {
    ru: 'публикация, которой стал план',
    kk: 'жоспар айналған жарияланым',
    en: 'the publication it became',
  },
  suspect: { ru: 'о ком', kk: 'кім туралы', en: 'about whom' },
  subject: { ru: 'запись, о которой идёт речь', kk: 'сөз болып отырған жазба', en: 'record it is about' },
  from: { ru: 'с какого номера', kk: 'қай нөмірден', en: 'from which number' },
  head: {
    ru: 'голова журнала с распечатки, можно повторять',
    kk: 'басып шығарылған журнал басы, қайталауға болады',
    en: 'a head of the log as printed, may be repeated',
  },
  take: {
    ru: 'взять это поле из второй записи, можно повторять',
    kk: 'осы өрісті екінші жазбадан алу, қайталауға болады',
    en: 'take this field from the other record, may be repeated',
  },
  'conflict-ours': {
    ru: 'кому поможем: номер записи, ИИН или имя; можно повторять',
    kk: 'кімге көмектесеміз: жазба нөмірі, ЖСН не есім; қайталауға болады',
    en: 'whom we would help: an id, an IIN or a name; may be repeated',
  },
  'conflict-opposite': {
    ru: 'другая сторона, так же',
    kk: 'қарсы тарап, сол сияқты',
    en: 'another side, the same way',
  },
  'conflict-lawyer': {
    ru: 'наш юрист, так же',
    kk: 'біздің заңгер, сол сияқты',
    en: 'our lawyer, the same way',
  },
  'conflict-other': {
    ru: 'иной участник, так же',
    kk: 'өзге қатысушы, сол сияқты',
    en: 'someone else in it, the same way',
  },
  'conflict-file': {
    ru: 'JSON со списком people (side, personId, name, number)',
    kk: 'people тізімі бар JSON (side, personId, name, number)',
    en: 'JSON with a list of people (side, personId, name, number)',
  },
  open: {
    ru: 'показать содержание и соль записей',
    kk: 'жазбалардың мазмұны мен тұзын көрсету',
    en: 'show details and salts of the entries',
  },
} as const satisfies Record<string, Wording>

export type CliFlagTextKey = keyof typeof cliFlagText
