import type { OutputOf } from '../contract/contract.ts'
import { entityLabel, entityText } from './entity-text.ts'
import { pathLabel } from './field-text.ts'
import type { FieldTable } from './fields/field-path.ts'
import { fileFieldText } from './fields/evidence-field-text.ts'
import { historyFieldText } from './fields/shared-field-text.ts'
import type { Language, Wording } from './wording.ts'

type Vault = OutputOf<'vault.info'> &
  OutputOf<'vault.describe'> &
  Omit<OutputOf<'vault.create'>, 'recoveryKey'> &
  OutputOf<'vault.backup'>
type Document = OutputOf<'document.show'>
type Volume = OutputOf<'bundle.build'>['volumes'][number]
type Exhibit = OutputOf<'bundle.build'>['exhibits'][number]
type Build = Omit<OutputOf<'bundle.builds'>['builds'][number], 'volumes'>
type Entry = OutputOf<'custody.list'>['entries'][number]
type Taken = OutputOf<'evidence.add'>['items'][number]

const pages: Wording = { ru: 'Страницы', kk: 'Беттер', en: 'Pages' }
const template: Wording = { ru: 'Шаблон', kk: 'Үлгі', en: 'Template' }
const language: Wording = { ru: 'Язык', kk: 'Тілі', en: 'Language' }
const title: Wording = { ru: 'Название', kk: 'Атауы', en: 'Title' }

/** Labels of what answers hold beside records. One that is missing does not compile. */
export const answerText = {
  vault: {
    vaultId: { ru: 'Номер хранилища', kk: 'Қойма нөмірі', en: 'Id of the vault' },
    folder: { ru: 'Папка', kk: 'Қалта', en: 'Folder' },
    createdAt: { ru: 'Создано', kk: 'Жасалған уақыты', en: 'Created at' },
    person: { ru: 'Кто открыл', kk: 'Кім ашты', en: 'Opened by' },
    slot: { ru: 'Чем открыто', kk: 'Немен ашылды', en: 'Opened by slot' },
    alarms: { ru: 'Тревоги', kk: 'Дабылдар', en: 'Alarms' },
    records: { ru: 'Записи', kk: 'Жазбалар', en: 'Records' },
    objects: { ru: 'Файлов', kk: 'Файл саны', en: 'Files' },
    bytes: { ru: 'Объём, байт', kk: 'Көлемі, байт', en: 'Size in bytes' },
    copied: { ru: 'Скопировано файлов', kk: 'Көшірілген файл саны', en: 'Files copied' },
    custody: { ru: 'Журнал хранения', kk: 'Сақтау журналы', en: 'Custody log' },
    'custody.sequence': { ru: 'Последняя запись', kk: 'Соңғы жазба', en: 'Last entry' },
    'custody.head': { ru: 'Её хеш', kk: 'Оның хеші', en: 'Its hash' },
    format: { ru: 'Формат', kk: 'Пішімі', en: 'Format' },
    slots: { ru: 'Способов входа', kk: 'Кіру тәсілдері', en: 'Slots' },
  } satisfies FieldTable<Vault>,
  slot: {
    slotId: { ru: 'Номер', kk: 'Нөмірі', en: 'Number' },
    kind: { ru: 'Вид', kk: 'Түрі', en: 'Kind' },
    label: { ru: 'Подпись', kk: 'Жазуы', en: 'Label' },
    personId: { ru: 'Номер лица', kk: 'Тұлға нөмірі', en: 'Id of the person' },
    person: { ru: 'Чей', kk: 'Кімдікі', en: 'Whose' },
    createdAt: { ru: 'Добавлен', kk: 'Қосылған уақыты', en: 'Added at' },
  } satisfies FieldTable<Omit<OutputOf<'vault.slots.add'>, 'recoveryKey'>>,
  template: {
    name: template,
    language,
    title,
    filing: { ru: 'Вид документа', kk: 'Құжат түрі', en: 'Kind of document' },
    jurisdiction: { ru: 'Юрисдикция', kk: 'Юрисдикция', en: 'Jurisdiction' },
    edition: { ru: 'Редакция', kk: 'Редакциясы', en: 'Edition' },
    legalBasis: { ru: 'Основания в законе', kk: 'Заңдағы негіздері', en: 'Legal basis' },
    'legalBasis.act': { ru: 'Акт', kk: 'Акт', en: 'Act' },
    'legalBasis.article': { ru: 'Статья', kk: 'Бап', en: 'Article' },
    'legalBasis.why': { ru: 'О чём', kk: 'Не туралы', en: 'What about' },
    reviewed: { ru: 'Проверен юристом', kk: 'Заңгер тексерген', en: 'Reviewed by a lawyer' },
    fields: { ru: 'Поля шаблона', kk: 'Үлгі өрістері', en: 'Fields of the template' },
    text: { ru: 'Текст', kk: 'Мәтіні', en: 'Text' },
  } satisfies FieldTable<OutputOf<'template.show'>>,
  document: {
    id: historyFieldText.id,
    version: historyFieldText.version,
    caseId: entityText.case.one,
    template,
    language,
    title,
    filledAt: { ru: 'Заполнен', kk: 'Толтырылған уақыты', en: 'Filled at' },
    missing: { ru: 'Пробелов', kk: 'Бос орындар', en: 'Gaps' },
    draft: { ru: 'Черновик', kk: 'Жоба', en: 'Draft' },
    text: { ru: 'Текст', kk: 'Мәтіні', en: 'Text' },
  } satisfies FieldTable<Document>,
  taken: {
    id: entityText.evidence.one,
    fileId: fileFieldText.id,
    name: fileFieldText.name,
    size: fileFieldText.size,
    sha256: fileFieldText.sha256,
    duplicateOf: { ru: 'Повтор', kk: 'Қайталауы', en: 'Duplicate of' },
  } satisfies FieldTable<Taken>,
  volume: {
    number: { ru: 'Том', kk: 'Том', en: 'Volume' },
    file: entityText.file.one,
    pages,
    bytes: fileFieldText.size,
    sha256: fileFieldText.sha256,
  } satisfies FieldTable<Volume & { file: string }>,
  exhibit: {
    evidenceId: entityText.evidence.one,
    number: { ru: 'Приложение', kk: 'Қосымша', en: 'Exhibit' },
    volume: { ru: 'Том', kk: 'Том', en: 'Volume' },
    pages,
    firstPage: { ru: 'Первая страница', kk: 'Бірінші беті', en: 'First page' },
    lastPage: { ru: 'Последняя страница', kk: 'Соңғы беті', en: 'Last page' },
    outcome: { ru: 'Как вошло', kk: 'Қалай енгізілді', en: 'How it stands' },
    reason: { ru: 'Причина', kk: 'Себебі', en: 'Reason' },
  } satisfies FieldTable<Exhibit & { pages: string }>,
  build: {
    buildId: entityText.build.one,
    builtAt: { ru: 'Собрана', kk: 'Жиналған уақыты', en: 'Built at' },
    pages,
    volumes: { ru: 'Томов', kk: 'Том саны', en: 'Volumes' },
    actor: { ru: 'Кто собрал', kk: 'Кім жинаған', en: 'Built by' },
  } satisfies FieldTable<Build & { volumes: number }>,
  entry: {
    sequence: { ru: 'Запись', kk: 'Жазба', en: 'Entry' },
    time: { ru: 'Время', kk: 'Уақыты', en: 'Time' },
    actor: { ru: 'Кто', kk: 'Кім', en: 'By whom' },
    action: { ru: 'Что сделано', kk: 'Не істелді', en: 'What was done' },
    subject: { ru: 'О чём', kk: 'Не туралы', en: 'What about' },
    commitment: { ru: 'Обязательство', kk: 'Міндеттеме', en: 'Commitment' },
    previousHash: {
      ru: 'Хеш предыдущей записи',
      kk: 'Алдыңғы жазбаның хеші',
      en: 'Hash of the entry before',
    },
    hash: { ru: 'Хеш', kk: 'Хеш', en: 'Hash' },
    details: { ru: 'Содержание', kk: 'Мазмұны', en: 'Details' },
    salt: { ru: 'Соль', kk: 'Тұз', en: 'Salt' },
  } satisfies Readonly<Record<keyof Entry, Wording>>,
} as const

export type AnswerName = keyof typeof answerText

const recordsOf = 'records.'

function findAnswerLabel(answer: AnswerName, field: string, language: Language): string | undefined {
  if (answer === 'vault' && field.startsWith(recordsOf))
    return entityLabel(field.slice(recordsOf.length), language, 'many')
  const table: Readonly<Record<string, Wording>> = answerText[answer]
  return Object.hasOwn(table, field) ? table[field]?.[language] : undefined
}

/** A place in an answer in words, as `fieldPathLabel` names one in a record. */
export function answerLabel(answer: AnswerName, path: string, language: Language): string {
  return pathLabel(path, (field) => findAnswerLabel(answer, field, language))
}
