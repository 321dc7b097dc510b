import type { Wording } from './wording.ts'

/** What a built bundle says on its own pages. */
export const bundlePageText = {
  exhibit: { ru: 'Приложение {number}', kk: '{number}-қосымша', en: 'Exhibit {number}' },
  page: { ru: 'с. {page}', kk: '{page}-б.', en: 'p. {page}' },
  pages: { ru: 'с. {first}–{last}', kk: '{first}–{last}-б.', en: 'pp. {first}–{last}' },
  volume: { ru: 'Том {volume}', kk: '{volume}-том', en: 'Volume {volume}' },
  volumeOf: {
    ru: 'Том {volume} из {total}',
    kk: '{total} томның {volume}-томы',
    en: 'Volume {volume} of {total}',
  },
  volumePage: {
    ru: 'Том {volume}, с. {page}',
    kk: '{volume}-том, {page}-б.',
    en: 'Volume {volume}, p. {page}',
  },
  caseNumber: { ru: 'Дело № {number}', kk: '№ {number} іс', en: 'Case No. {number}' },
  cover: { ru: 'Обложка', kk: 'Мұқаба', en: 'Cover' },
  pageCount: {
    ru: 'Страниц в томе: {pages}',
    kk: 'Томдағы беттер саны: {pages}',
    en: 'Pages in this volume: {pages}',
  },
  exhibitCount: { ru: 'Приложений: {count}', kk: 'Қосымшалар: {count}', en: 'Exhibits: {count}' },
  compiled: { ru: 'Составлено {date}', kk: '{date} жасалды', en: 'Compiled on {date}' },
  compiledBy: { ru: 'Составил(а): {name}', kk: 'Жасаған: {name}', en: 'Compiled by: {name}' },
  index: { ru: 'Опись приложений', kk: 'Қосымшалар тізімдемесі', en: 'Index of exhibits' },
  columnNumber: { ru: '№', kk: '№', en: 'No.' },
  columnTitle: { ru: 'Название', kk: 'Атауы', en: 'Title' },
  columnDate: { ru: 'Дата', kk: 'Күні', en: 'Date' },
  columnSource: { ru: 'Источник', kk: 'Дереккөзі', en: 'Source' },
  columnForm: { ru: 'Вид', kk: 'Түрі', en: 'Form' },
  columnPages: { ru: 'Страницы', kk: 'Беттері', en: 'Pages' },
  fieldDate: { ru: 'Дата', kk: 'Күні', en: 'Date' },
  fieldSource: { ru: 'Источник', kk: 'Дереккөзі', en: 'Source' },
  fieldForm: { ru: 'Вид', kk: 'Түрі', en: 'Form' },
  provenance: { ru: 'Сведения о происхождении', kk: 'Шығу тегі туралы мәліметтер', en: 'Provenance' },
  files: { ru: 'Файлы', kk: 'Файлдар', en: 'Files' },
  fileName: { ru: 'Файл', kk: 'Файл', en: 'File' },
  fileSize: { ru: '{bytes} байт', kk: '{bytes} байт', en: '{bytes} bytes' },
  filePages: { ru: 'Страниц: {pages}', kk: 'Беттер: {pages}', en: 'Pages: {pages}' },
  onMedium: {
    ru: 'В печатном виде не приводится: файл на прилагаемом носителе.',
    kk: 'Баспа түрінде келтірілмейді: файл қоса берілген тасығышта.',
    en: 'Not reproduced in print: the file is on the attached medium.',
  },
  rasterised: {
    ru: 'Страницы приведены изображениями; исходный файл на прилагаемом носителе.',
    kk: 'Беттер сурет түрінде келтірілген; бастапқы файл қоса берілген тасығышта.',
    en: 'The pages are reproduced as pictures; the original file is on the attached medium.',
  },
  because: { ru: 'Причина: {reason}.', kk: 'Себебі: {reason}.', en: 'Reason: {reason}.' },
  remarks: { ru: 'Замечания', kk: 'Ескертпелер', en: 'Remarks' },
} as const satisfies Record<string, Wording>

/** What the party's statement at the end of a bundle says. */
export const partyStatementText = {
  title: { ru: 'Справка стороны', kk: 'Тараптың анықтамасы', en: 'Statement of the party' },
  nature: {
    ru: 'Составлена стороной по записям её собственной программы учёта. Это заявление стороны, а не удостоверение нотариуса, специалиста или суда; его можно проверить указанным ниже способом.',
    kk: 'Тараптың өз есепке алу бағдарламасының жазбалары бойынша жасалған. Бұл — тараптың мәлімдемесі, нотариустың, маманның немесе соттың куәландыруы емес; оны төменде көрсетілген тәсілмен тексеруге болады.',
    en: 'Drawn up by the party from the records of its own program. It is a statement of the party, not a certificate of a notary, an expert or the court; it can be checked as described below.',
  },
  made: { ru: 'Кем и когда собрано', kk: 'Кім және қашан жинаған', en: 'By whom and when' },
  actor: { ru: 'Собрал(а)', kk: 'Жинаған', en: 'Compiled by' },
  builtAt: { ru: 'Время сборки', kk: 'Жиналған уақыты', en: 'Time of compilation' },
  clock: { ru: 'Источник времени', kk: 'Уақыт көзі', en: 'Clock' },
  clockValue: {
    ru: 'часы компьютера, на котором велось хранилище; с внешним источником не сверялись',
    kk: 'қойма жүргізілген компьютердің сағаты; сыртқы көзбен салыстырылмаған',
    en: 'the clock of the computer that keeps the vault; not compared with an outside source',
  },
  program: { ru: 'Программа', kk: 'Бағдарлама', en: 'Program' },
  programValue: {
    ru: 'Sandyq, версия {version}',
    kk: 'Sandyq, {version} нұсқасы',
    en: 'Sandyq, version {version}',
  },
  hashes: {
    ru: 'Контрольные суммы файлов (SHA-256)',
    kk: 'Файлдардың бақылау сомалары (SHA-256)',
    en: 'Hashes of the files (SHA-256)',
  },
  custody: {
    ru: 'Записи журнала учёта об этих приложениях',
    kk: 'Осы қосымшалар туралы есепке алу журналының жазбалары',
    en: 'Custody entries of these exhibits',
  },
  noCustody: { ru: 'Записей нет.', kk: 'Жазбалар жоқ.', en: 'There are no entries.' },
  commitment: { ru: 'обязательство', kk: 'міндеттеме', en: 'commitment' },
  hash: { ru: 'хеш', kk: 'хеш', en: 'hash' },
  details: { ru: 'содержание', kk: 'мазмұны', en: 'details' },
  head: {
    ru: 'Состояние журнала на момент сборки',
    kk: 'Жинау сәтіндегі журналдың күйі',
    en: 'Head of the custody log',
  },
  headSequence: { ru: 'Номер последней записи', kk: 'Соңғы жазбаның нөмірі', en: 'Number of the last entry' },
  headHash: { ru: 'Хеш последней записи', kk: 'Соңғы жазбаның хеші', en: 'Hash of the last entry' },
  headSigned: { ru: 'Заверение', kk: 'Куәландыру', en: 'How it is attested' },
  headSignedValue: {
    ru: 'электронной подписью не заверено; зафиксировано этой распечаткой',
    kk: 'электрондық қолтаңбамен куәландырылмаған; осы басылыммен бекітілген',
    en: 'not signed electronically; fixed by this printed page',
  },
  howToVerify: { ru: 'Как проверить', kk: 'Қалай тексеруге болады', en: 'How to verify' },
  verifyFiles: {
    ru: '1. Вычислите SHA-256 файла с прилагаемого носителя любой программой (Windows: certutil -hashfile ФАЙЛ SHA256; Linux: sha256sum ФАЙЛ; macOS: shasum -a 256 ФАЙЛ) и сравните с перечнем выше. Совпадение означает, что файл не изменился с момента внесения.',
    kk: '1. Қоса берілген тасығыштағы файлдың SHA-256 мәнін кез келген бағдарламамен есептеп (Windows: certutil -hashfile ФАЙЛ SHA256; Linux: sha256sum ФАЙЛ; macOS: shasum -a 256 ФАЙЛ), жоғарыдағы тізіммен салыстырыңыз. Сәйкес келсе, файл енгізілген сәттен бері өзгермеген.',
    en: '1. Compute the SHA-256 of a file on the attached medium with any program (Windows: certutil -hashfile FILE SHA256; Linux: sha256sum FILE; macOS: shasum -a 256 FILE) and compare it with the list above. If they agree, the file has not changed since it was taken in.',
  },
  verifyLog: {
    ru: '2. Журнал — цепочка: хеш каждой записи вычислен и от предыдущей, поэтому изменение любой записи изменило бы хеш последней. По требованию суда сторона предъявит журнал; проверка: sandyq custody verify.',
    kk: '2. Журнал — тізбек: әр жазбаның хеші алдыңғы жазбадан да есептеледі, сондықтан кез келген жазба өзгерсе, соңғы жазбаның хеші де өзгерер еді. Сот талап етсе, тарап журналды көрсетеді; тексеру: sandyq custody verify.',
    en: '2. The log is a chain: the hash of every entry is computed from the one before it too, so changing any entry would change the hash of the last. On the demand of the court the party will show the log; to check it: sandyq custody verify.',
  },
  signature: {
    ru: 'Подпись: ____________________',
    kk: 'Қолы: ____________________',
    en: 'Signature: ____________________',
  },
} as const satisfies Record<string, Wording>

/** Why a file stands in a bundle otherwise than whole, and what else a person should know. Parts of a sentence. */
export const bundleProblemText = {
  'not-printable': {
    ru: 'файл такого вида не печатается',
    kk: 'мұндай файл басып шығарылмайды',
    en: 'a file of this kind cannot be printed',
  },
  'empty-file': { ru: 'файл пуст (0 байт)', kk: 'файл бос (0 байт)', en: 'the file is empty (0 bytes)' },
  'needs-password': {
    ru: 'файл защищён паролем; получите пароль и сохраните копию без него',
    kk: 'файл құпиясөзбен қорғалған; құпиясөзді алып, онсыз көшірмесін сақтаңыз',
    en: 'the file is protected by a password; get it and keep a copy without it',
  },
  'no-pages': {
    ru: 'в файле нет ни одной страницы',
    kk: 'файлда бірде-бір бет жоқ',
    en: 'the file has no pages',
  },
  unreadable: {
    ru: 'файл повреждён и не читается',
    kk: 'файл бүлінген, оқылмайды',
    en: 'the file is damaged and cannot be read',
  },
  'too-large': {
    ru: 'файл слишком велик для печати',
    kk: 'файл басып шығаруға тым үлкен',
    en: 'the file is too large to print',
  },
  stopped: {
    ru: 'разбор файла остановлен по времени или памяти',
    kk: 'файлды талдау уақыт не жад шегінен тоқтатылды',
    en: 'reading the file was stopped by its time or memory limit',
  },
  'not-saved': {
    ru: 'файл повреждён так, что страницы можно показать только изображениями',
    kk: 'файл бүлінгендіктен, беттерді тек сурет түрінде көрсетуге болады',
    en: 'the file is damaged so that its pages can only be shown as pictures',
  },
  'not-in-vault': {
    ru: 'файл не читается из хранилища; восстановите его из резервной копии',
    kk: 'файл қоймадан оқылмайды; оны сақтық көшірмеден қалпына келтіріңіз',
    en: 'the file cannot be read from the vault; restore it from a backup',
  },
  changed: {
    ru: 'содержимое файла не совпадает с его контрольной суммой',
    kk: 'файлдың мазмұны бақылау сомасымен сәйкес келмейді',
    en: 'the contents of the file do not agree with its hash',
  },
  'no-files': {
    ru: 'к приложению не приложен файл',
    kk: 'қосымшаға файл тіркелмеген',
    en: 'the exhibit has no file',
  },
  repaired: {
    ru: 'файл был повреждён, структура восстановлена при чтении; сверьте страницы с оригиналом',
    kk: 'файл бүлінген еді, құрылымы оқу кезінде қалпына келтірілді; беттерді түпнұсқамен салыстырыңыз',
    en: 'the file was damaged and repaired on reading; compare the pages with the original',
  },
  decrypted: {
    ru: 'файл был зашифрован с пустым паролем; страницы приведены без шифрования',
    kk: 'файл бос құпиясөзбен шифрланған еді; беттер шифрсыз келтірілді',
    en: 'the file was encrypted with an empty password; its pages are given unencrypted',
  },
  'active-content-removed': {
    ru: 'в файле были сценарии или действия; в комплект они не вошли',
    kk: 'файлда сценарийлер не әрекеттер болған; жинаққа енгізілмеді',
    en: 'the file had scripts or actions; they were left out',
  },
  'attachments-removed': {
    ru: 'в файле были вложения; в комплект они не вошли',
    kk: 'файлда тіркемелер болған; жинаққа енгізілмеді',
    en: 'the file had attachments; they were left out',
  },
  'missing-end': {
    ru: 'изображение обрывается: файл неполный',
    kk: 'сурет үзіліп қалған: файл толық емес',
    en: 'the picture breaks off: the file is incomplete',
  },
  'layers-flattened': {
    ru: 'скрытые слои страницы не вошли: она приведена так, как видна',
    kk: 'беттің жасырын қабаттары енгізілмеді: бет көрінген күйінде берілді',
    en: 'hidden layers of the page were left out: it is given as it is seen',
  },
  'glyph-missing': {
    ru: 'на странице есть знаки, которых нет в шрифтах; вместо них стоит �',
    kk: 'бетте қаріптерде жоқ таңбалар бар; олардың орнында � тұр',
    en: 'the page has characters that no font has; � stands in their place',
  },
  'exhibit-longer-than-volume': {
    ru: 'приложение длиннее тома и оставлено целым в своём томе',
    kk: 'қосымша томнан ұзын, өз томында тұтас қалдырылды',
    en: 'the exhibit is longer than a volume and was kept whole in its own',
  },
  'volume-too-long': {
    ru: 'том длиннее заданного: приложение и справка в него не поместились',
    kk: 'том белгіленгеннен ұзын: қосымша мен анықтама сыймады',
    en: 'the volume is longer than asked: the exhibit and the statement did not fit',
  },
} as const satisfies Record<string, Wording>

export type BundleProblemCode = keyof typeof bundleProblemText

/** Stages of building, for progress. */
const bundleStageText = {
  prepare: { ru: 'Чтение приложений', kk: 'Қосымшаларды оқу', en: 'Reading the exhibits' },
  write: { ru: 'Запись томов', kk: 'Томдарды жазу', en: 'Writing the volumes' },
} as const satisfies Record<string, Wording>

export type BundleStage = keyof typeof bundleStageText
