import type { Evidence, EvidenceKind, Recording } from '../../model/evidence.ts'
import type { TextReading, UnreadReason } from '../../model/reading.ts'
import type { ValueTable } from './value-table.ts'

/** Names of the values that evidence and its files hold. */
export const evidenceValueText = {
  evidenceKind: {
    document: { ru: 'Документ', kk: 'Құжат', en: 'Document' },
    photo: { ru: 'Фотография', kk: 'Фотосурет', en: 'Photograph' },
    video: { ru: 'Видеозапись', kk: 'Бейнежазба', en: 'Video' },
    audio: { ru: 'Аудиозапись', kk: 'Аудиожазба', en: 'Audio' },
    'message-export': { ru: 'Выгрузка переписки', kk: 'Хат алмасудың көшірмесі', en: 'Exported messages' },
    'e-mail': { ru: 'Электронное письмо', kk: 'Электрондық хат', en: 'E-mail' },
    'web-page': { ru: 'Веб-страница', kk: 'Веб-бет', en: 'Web page' },
    'object-elsewhere': {
      ru: 'Вещь, хранится отдельно',
      kk: 'Зат, бөлек сақталады',
      en: 'Object kept elsewhere',
    },
  } satisfies ValueTable<EvidenceKind>,
  evidenceForm: {
    original: { ru: 'Подлинник', kk: 'Түпнұсқа', en: 'Original' },
    copy: { ru: 'Копия', kk: 'Көшірме', en: 'Copy' },
    'notarised-copy': {
      ru: 'Копия, заверенная нотариусом',
      kk: 'Нотариус растаған көшірме',
      en: 'Notarised copy',
    },
    'e-document': {
      ru: 'Электронный документ с ЭЦП',
      kk: 'ЭЦҚ қойылған электрондық құжат',
      en: 'Signed electronic document',
    },
  } satisfies ValueTable<NonNullable<Evidence['form']>>,
  awareness: {
    yes: { ru: 'Да', kk: 'Иә', en: 'Yes' },
    no: { ru: 'Нет', kk: 'Жоқ', en: 'No' },
    unknown: { ru: 'Не установлено', kk: 'Анықталмаған', en: 'Not known' },
  } satisfies ValueTable<NonNullable<Recording['peopleAware']>>,
  readingState: {
    read: { ru: 'Текст прочитан', kk: 'Мәтіні оқылды', en: 'Text read' },
    'no-text': {
      ru: 'Есть то, что прочтёт только человек',
      kk: 'Тек адам оқи алатын бөлігі бар',
      en: 'Some of it only a person can read',
    },
    'not-read': { ru: 'Текст не прочитан', kk: 'Мәтіні оқылмады', en: 'Text not read' },
  } satisfies ValueTable<TextReading['state']>,
  unreadReason: {
    'not-yet': { ru: 'Ещё не дошла очередь', kk: 'Кезегі әлі келген жоқ', en: 'Not yet' },
    timeout: { ru: 'Не хватило времени', kk: 'Уақыт жетпеді', en: 'It took too long' },
    memory: { ru: 'Не хватило памяти', kk: 'Жад жетпеді', en: 'It took too much memory' },
    crashed: { ru: 'Разбор файла прервался', kk: 'Файлды талдау үзілді', en: 'Reading broke off' },
    'too-large': { ru: 'Файл слишком велик', kk: 'Файл тым үлкен', en: 'The file is too large' },
    cut: { ru: 'Прочитано не до конца', kk: 'Соңына дейін оқылмады', en: 'Not read to its end' },
    unreadable: { ru: 'Файл не читается', kk: 'Файл оқылмайды', en: 'The file cannot be read' },
    unsupported: {
      ru: 'Такие файлы программа не читает',
      kk: 'Мұндай файлды бағдарлама оқымайды',
      en: 'The program does not read such files',
    },
    'needs-password': { ru: 'Файл под паролем', kk: 'Файл құпиясөзбен қорғалған', en: 'It needs a password' },
  } satisfies ValueTable<UnreadReason>,
} as const
