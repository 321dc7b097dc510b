import type { Evidence, EvidenceFile } from '../../model/evidence.ts'
import type { TextReading } from '../../model/reading.ts'
import type { FieldTable } from './field-path.ts'
import { annotationFieldText } from './shared-field-text.ts'

/** Labels of an evidence item's fields. */
export const evidenceFieldText = {
  caseId: { ru: 'Дело', kk: 'Іс', en: 'Case' },
  title: { ru: 'Название', kk: 'Атауы', en: 'Title' },
  titleKk: { ru: 'Название на казахском', kk: 'Атауы қазақша', en: 'Title in Kazakh' },
  kind: { ru: 'Вид доказательства', kk: 'Дәлелдеме түрі', en: 'Kind of evidence' },
  source: { ru: 'Источник', kk: 'Дереккөзі', en: 'Source' },
  datedOn: { ru: 'Дата', kk: 'Күні', en: 'Date' },
  form: { ru: 'Подлинник или копия', kk: 'Түпнұсқа немесе көшірме', en: 'Original or copy' },
  recording: {
    ru: 'Сведения о записи (ГПК 99(2))',
    kk: 'Жазба туралы мәліметтер (АПК 99(2))',
    en: 'About the recording (Civil Procedure Code 99(2))',
  },
  'recording.recordedAt': { ru: 'Когда записано', kk: 'Қашан жазылған', en: 'Recorded at' },
  'recording.recordedBy': { ru: 'Кем записано', kk: 'Кім жазған', en: 'Recorded by' },
  'recording.device': { ru: 'Устройство', kk: 'Құрылғы', en: 'Device' },
  'recording.place': { ru: 'Место записи', kk: 'Жазылған жері', en: 'Place' },
  'recording.circumstances': {
    ru: 'Условия и обстоятельства',
    kk: 'Жағдайы мен мән-жайлары',
    en: 'Conditions and circumstances',
  },
  'recording.peopleAware': {
    ru: 'Участники знали о записи',
    kk: 'Қатысушылар жазба туралы білген',
    en: 'The people recorded knew of it',
  },
  acquisition: { ru: 'Как собрано', kk: 'Қалай жиналған', en: 'How it was collected' },
  'acquisition.collector': { ru: 'Кто собрал', kk: 'Кім жинаған', en: 'Collected by' },
  'acquisition.witness': { ru: 'Кто присутствовал', kk: 'Кім қатысқан', en: 'Witness' },
  'acquisition.deviceOrAccount': {
    ru: 'Устройство или учётная запись',
    kk: 'Құрылғы немесе есептік жазба',
    en: 'Device or account',
  },
  'acquisition.method': { ru: 'Способ получения', kk: 'Алу тәсілі', en: 'Method' },
  'acquisition.tool': { ru: 'Программа или прибор', kk: 'Бағдарлама немесе аспап', en: 'Tool' },
  'acquisition.acquiredAt': { ru: 'Когда собрано', kk: 'Қашан жиналған', en: 'Collected at' },
  'acquisition.clockOffsetSeconds': {
    ru: 'Расхождение часов, секунд',
    kk: 'Сағат айырмасы, секунд',
    en: 'Clock offset, seconds',
  },
  'acquisition.url': { ru: 'Адрес в интернете', kk: 'Интернеттегі мекенжайы', en: 'Address on the web' },
  'acquisition.notaryProtocol': {
    ru: 'Протокол нотариуса',
    kk: 'Нотариус хаттамасы',
    en: "Notary's protocol",
  },
  original: { ru: 'Подлинник', kk: 'Түпнұсқа', en: 'Original' },
  'original.where': { ru: 'Где находится', kk: 'Қайда сақталған', en: 'Where it is' },
  'original.handoverAct': {
    ru: 'Акт приёма-передачи',
    kk: 'Қабылдау-тапсыру актісі',
    en: 'Act of handover',
  },
  'original.returnDueOn': { ru: 'Вернуть до', kk: 'Қайтару мерзімі', en: 'Return due on' },
  disclosure: { ru: 'Раскрытие другой стороне', kk: 'Екінші тарапқа ашу', en: 'Disclosure' },
  'disclosure.on': { ru: 'Дата раскрытия', kk: 'Ашылған күні', en: 'Disclosed on' },
  'disclosure.protocol': { ru: 'Протокол', kk: 'Хаттама', en: 'Protocol' },
  'disclosure.whyLate': { ru: 'Почему позже срока', kk: 'Неге кешіктірілген', en: 'Why late' },
  received: { ru: 'Получение', kk: 'Алынуы', en: 'Receipt' },
  'received.from': { ru: 'От кого получено', kk: 'Кімнен алынған', en: 'Received from' },
  'received.on': { ru: 'Дата получения', kk: 'Алынған күні', en: 'Received on' },
  'received.how': { ru: 'Каким образом', kk: 'Қандай жолмен', en: 'How' },
  language: { ru: 'Язык', kk: 'Тілі', en: 'Language' },
  translated: { ru: 'Перевод приложен', kk: 'Аудармасы қоса берілген', en: 'Translated' },
  relevance: { ru: 'Что подтверждает', kk: 'Нені растайды', en: 'What it proves' },
  personIds: {
    ru: 'Кто показан или назван',
    kk: 'Кім көрсетілген немесе аталған',
    en: 'Who is shown or named',
  },
  intimate: { ru: 'Интимный материал', kk: 'Интимдік материал', en: 'Intimate material' },
  pretrialSecrecy: {
    ru: 'Тайна досудебного расследования (УПК 201)',
    kk: 'Сотқа дейінгі тергеп-тексеру құпиясы (ҚПК 201)',
    en: 'Pre-trial secrecy (Criminal Procedure Code 201)',
  },
  privateCorrespondence: {
    ru: 'Личная переписка или запись (ГПК 19(3))',
    kk: 'Жеке хат алмасу не жазба (АПК 19(3))',
    en: 'Private correspondence or recording (CPC 19(3))',
  },
  workProduct: {
    ru: 'Рабочие материалы юриста',
    kk: 'Заңгердің жұмыс материалдары',
    en: 'Work product',
  },
  'workProduct.weight': { ru: 'Оценка силы', kk: 'Күшін бағалау', en: 'Weight' },
  'workProduct.challenges': { ru: 'Возможные возражения', kk: 'Ықтимал қарсылықтар', en: 'Challenges' },
  'workProduct.doubts': { ru: 'Сомнения', kk: 'Күмәндер', en: 'Doubts' },
  ...annotationFieldText,
} as const satisfies FieldTable<Evidence>

/** Labels of what is known of a file that was taken in. */
export const fileFieldText = {
  id: { ru: 'Номер файла', kk: 'Файл нөмірі', en: 'Id of the file' },
  evidenceId: { ru: 'Доказательство', kk: 'Дәлелдеме', en: 'Evidence' },
  name: { ru: 'Имя файла', kk: 'Файл аты', en: 'Name of the file' },
  mediaType: { ru: 'Тип файла', kk: 'Файл түрі', en: 'Type of the file' },
  size: { ru: 'Размер, байт', kk: 'Өлшемі, байт', en: 'Size in bytes' },
  sha256: { ru: 'Контрольная сумма (SHA-256)', kk: 'Бақылау сомасы (SHA-256)', en: 'Hash (SHA-256)' },
  takenInAt: { ru: 'Принят в хранилище', kk: 'Қоймаға алынған уақыты', en: 'Taken in at' },
  modifiedAt: { ru: 'Изменён до приёма', kk: 'Алынғанға дейін өзгертілген', en: 'Modified at' },
  reading: { ru: 'Чтение текста', kk: 'Мәтінінің оқылуы', en: 'Reading of its text' },
  'reading.state': { ru: 'Состояние', kk: 'Күйі', en: 'State' },
  'reading.reason': { ru: 'Причина', kk: 'Себебі', en: 'Reason' },
} as const satisfies FieldTable<EvidenceFile & { reading: TextReading }>
