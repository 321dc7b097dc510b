import type { Publication, Suit } from '../../model/suit.ts'
import type { FieldTable } from './field-path.ts'
import { annotationFieldText } from './shared-field-text.ts'

/** Labels of a suit's fields. */
export const suitFieldText = {
  caseId: { ru: 'Дело', kk: 'Іс', en: 'Case' },
  direction: { ru: 'Чей иск', kk: 'Талапты кім қойған', en: 'Whose suit' },
  claims: { ru: 'Исковые требования', kk: 'Талаптар', en: 'Claims' },
  'claims.kind': { ru: 'Вид требования', kk: 'Талап түрі', en: 'Kind of claim' },
  'claims.text': { ru: 'Текст требования', kk: 'Талап мәтіні', en: 'Text of the claim' },
  moralDamageTiyn: { ru: 'Сумма морального вреда', kk: 'Моральдық зиян сомасы', en: 'Moral damage claimed' },
  filedOn: { ru: 'Дата подачи иска', kk: 'Талап қойылған күн', en: 'Claim filed on' },
  acceptedOn: { ru: 'Дата принятия иска', kk: 'Талап қабылданған күн', en: 'Claim accepted on' },
  claimReceivedOn: {
    ru: 'Дата получения копии иска',
    kk: 'Талап көшірмесі алынған күн',
    en: 'Copy of the claim received on',
  },
  pretrialStep: {
    ru: 'Досудебное обращение (ГК 143(4))',
    kk: 'Сотқа дейінгі өтініш (АК 143(4))',
    en: 'Pre-trial request (Civil Code 143(4))',
  },
  'pretrialStep.askedOn': { ru: 'Дата обращения', kk: 'Өтініш күні', en: 'Asked on' },
  'pretrialStep.repliedOn': { ru: 'Дата ответа', kk: 'Жауап күні', en: 'Replied on' },
  'pretrialStep.reply': { ru: 'Ответ', kk: 'Жауап', en: 'Reply' },
  limitationNotes: {
    ru: 'О сроке исковой давности',
    kk: 'Талап қою мерзімі туралы',
    en: 'On the limitation period',
  },
  parallelProceedings: {
    ru: 'Параллельные производства',
    kk: 'Қатар жүріп жатқан істер',
    en: 'Parallel proceedings',
  },
  'parallelProceedings.kind': { ru: 'Статья', kk: 'Бап', en: 'Article' },
  'parallelProceedings.stage': { ru: 'Стадия', kk: 'Кезеңі', en: 'Stage' },
  'parallelProceedings.number': { ru: 'Номер производства', kk: 'Іс нөмірі', en: 'Number' },
  'parallelProceedings.nextOn': { ru: 'Следующая дата', kk: 'Келесі күн', en: 'Next date' },
  'parallelProceedings.caseId': { ru: 'Дело в хранилище', kk: 'Қоймадағы іс', en: 'Case of this vault' },
  'parallelProceedings.positions': {
    ru: 'Позиция в этом производстве',
    kk: 'Осы іс жүргізудегі ұстаным',
    en: 'Position taken there',
  },
  'parallelProceedings.note': { ru: 'Пояснение', kk: 'Түсініктеме', en: 'Remark' },
  costsPayerId: {
    ru: 'Страховщик или донор защиты',
    kk: 'Қорғаныс сақтандырушысы не доноры',
    en: 'Insurer or donor of the defence',
  },
  costsClaimedTiyn: { ru: 'Заявлено расходов', kk: 'Мәлімделген шығындар', en: 'Costs claimed' },
  costsAwardedTiyn: { ru: 'Присуждено расходов', kk: 'Өндірілген шығындар', en: 'Costs awarded' },
  costsPayer: { ru: 'Кто несёт расходы', kk: 'Шығындарды кім көтереді', en: 'Who bears the costs' },
  objections: { ru: 'Общие возражения', kk: 'Жалпы қарсылықтар', en: 'General objections' },
  objectionsKk: {
    ru: 'Общие возражения на казахском',
    kk: 'Жалпы қарсылықтар қазақша',
    en: 'General objections in Kazakh',
  },
  outcome: { ru: 'Исход иска', kk: 'Талаптың нәтижесі', en: 'Outcome of the suit' },
  outcomeOn: { ru: 'Дата исхода', kk: 'Нәтиже күні', en: 'Outcome on' },
  awardedTiyn: { ru: 'Присуждённая сумма', kk: 'Сот шешкен сома', en: 'Amount awarded' },
  result: { ru: 'Результат', kk: 'Нәтижесі', en: 'Result' },
  ...annotationFieldText,
} as const satisfies FieldTable<Suit>

/** Labels of a publication's fields. */
export const publicationFieldText = {
  caseId: { ru: 'Дело', kk: 'Іс', en: 'Case' },
  suitId: { ru: 'Иск', kk: 'Талап қою', en: 'Suit' },
  medium: { ru: 'Где опубликовано', kk: 'Қайда жарияланған', en: 'Medium' },
  mediumKk: {
    ru: 'Где опубликовано, на казахском',
    kk: 'Қайда жарияланған, қазақша',
    en: 'Medium in Kazakh',
  },
  outletId: { ru: 'Редакция или издатель', kk: 'Редакция немесе баспагер', en: 'Outlet' },
  title: { ru: 'Заголовок', kk: 'Тақырыбы', en: 'Title' },
  url: { ru: 'Ссылка', kk: 'Сілтеме', en: 'Address on the web' },
  authorId: { ru: 'Автор', kk: 'Авторы', en: 'Author' },
  publishedAt: { ru: 'Когда опубликовано', kk: 'Қашан жарияланған', en: 'Published at' },
  capturedAt: { ru: 'Когда снята копия', kk: 'Көшірмесі қашан түсірілген', en: 'Captured at' },
  capturedHow: { ru: 'Как снята копия', kk: 'Көшірмесі қалай түсірілген', en: 'How it was captured' },
  captureEvidenceId: {
    ru: 'Доказательство с копией',
    kk: 'Көшірмесі бар дәлелдеме',
    en: 'Evidence that holds the capture',
  },
  captures: { ru: 'Другие копии', kk: 'Басқа көшірмелер', en: 'Further captures' },
  'captures.evidenceId': { ru: 'Доказательство', kk: 'Дәлелдеме', en: 'Evidence' },
  'captures.form': { ru: 'Вид копии', kk: 'Көшірме түрі', en: 'Form of the capture' },
  'captures.capturedAt': { ru: 'Когда снята', kk: 'Қашан түсірілген', en: 'Captured at' },
  'captures.how': { ru: 'Как снята', kk: 'Қалай түсірілген', en: 'How it was captured' },
  aboutIds: { ru: 'О ком публикация', kk: 'Жарияланым кім туралы', en: 'Whom it is about' },
  reach: { ru: 'Охват', kk: 'Қамтуы', en: 'Reach' },
  stillOnline: { ru: 'Доступна в сети', kk: 'Желіде әлі бар', en: 'Still online' },
  onlineCheckedOn: {
    ru: 'Доступность проверена',
    kk: 'Қолжетімділігі тексерілген',
    en: 'Last looked at online',
  },
  reaction: { ru: 'Что сделано в ответ', kk: 'Жауап ретінде не істелді', en: 'What was done about it' },
  deletedOn: { ru: 'Дата удаления из сети', kk: 'Желіден жойылған күні', en: 'Taken down on' },
  ...annotationFieldText,
} as const satisfies FieldTable<Publication>
