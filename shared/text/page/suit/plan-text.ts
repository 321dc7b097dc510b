import type { Wording } from '../../wording.ts'

/** Planned publications, and publications without a suit. */
export const planText = {
  'part-plans': { ru: 'Планы публикаций', kk: 'Жарияланым жоспарлары', en: 'Planned' },
  'part-begin': { ru: 'Завести иск', kk: 'Талап енгізу', en: 'Begin a suit' },
  addPlan: { ru: 'План публикации', kk: 'Жарияланым жоспары', en: 'Planned publication' },
  noPlans: {
    ru: 'Планов публикаций пока нет',
    kk: 'Жарияланым жоспарлары әзірге жоқ',
    en: 'Nothing is planned yet',
  },
  noPlansHint: {
    ru: 'Текст, на чём он основан, чьи согласия нужны, что спросить до выхода. Подпись замораживает всё это с хешами файлов.',
    kk: 'Мәтін, ол неге негізделген, кімнің келісімі керек, жарияламас бұрын не сұрау керек. Қол қою осының бәрін файл хештерімен бекітеді.',
    en: 'The text, what it rests on, whose consent it needs, what to ask before it goes out. The sign-off freezes all of it with the hashes of the files.',
  },
  'plan-text': { ru: 'Текст и где выйдет', kk: 'Мәтіні және қайда шығады', en: 'The text and where it goes' },
  'plan-consents': {
    ru: 'Согласия и что показывается',
    kk: 'Келісімдер және не көрсетіледі',
    en: 'Consents and what is shown',
  },
  'plan-notes': { ru: 'Для себя', kk: 'Өзім үшін', en: 'For yourself' },
  planState: { ru: 'Состояние плана', kk: 'Жоспардың күйі', en: 'Where the plan stands' },
  planStatements: {
    ru: 'Утверждения и на чём они основаны',
    kk: 'Тұжырымдар және олардың негізі',
    en: 'Statements and what they rest on',
  },
  addPlanStatement: { ru: 'Утверждение', kk: 'Тұжырым', en: 'Statement' },
  removePlanStatement: {
    ru: 'Убрать утверждение {number}',
    kk: '{number}-тұжырымды алып тастау',
    en: 'Remove statement {number}',
  },
  planQuestions: {
    ru: 'Спросить перед выходом',
    kk: 'Жарияламас бұрын сұрау',
    en: 'To ask before it goes out',
  },
  questionsState: {
    ru: 'Статьи прочитаны в текстах кодексов на {month}; юрист список ещё не проверял. КоАП 73-3 здесь назван без текста.',
    kk: 'Баптар кодекстердің {month} мәтіндерінен алынған; заңгер тізімді әлі тексермеген. ӘҚБтК 73-3 мұнда мәтінсіз аталған.',
    en: 'The articles were read in the texts of the codes of {month}; no lawyer has reviewed the list yet. CAO 73-3 is named here without its text.',
  },
  questionNote: { ru: 'Пояснение', kk: 'Түсініктеме', en: 'Remark' },
  sign: { ru: 'Подписать', kk: 'Қол қою', en: 'Sign off' },
  signAgain: { ru: 'Подписать заново', kk: 'Қайта қол қою', en: 'Sign off again' },
  signed: { ru: 'План подписан', kk: 'Жоспарға қол қойылды', en: 'The plan is signed off' },
  signedBy: {
    ru: 'Подпись: {who}, {when}',
    kk: 'Қол қойған: {who}, {when}',
    en: 'Signed off by {who}, {when}',
  },
  signedHash: { ru: 'Хеш содержания {hash}', kk: 'Мазмұн хеші {hash}', en: 'Hash of the content {hash}' },
  signedFiles: { ru: 'Файлы: {files}', kk: 'Файлдар: {files}', en: 'Files: {files}' },
  publish: { ru: 'Опубликовано…', kk: 'Жарияланды…', en: 'It went out…' },
  publishTitle: { ru: 'Чем стал план', kk: 'Жоспар не болып шықты', en: 'What the plan became' },
  published: { ru: 'Публикация внесена', kk: 'Жарияланым енгізілді', en: 'The publication is entered' },
  openPublication: { ru: 'Открыть публикацию', kk: 'Жарияланымды ашу', en: 'Open the publication' },
  lacks: { ru: 'Чего не хватает', kk: 'Не жетіспейді', en: 'What is lacking' },
  filesWord: { ru: 'файлы', kk: 'файлдар', en: 'files' },
  'group-about': {
    ru: 'О ком и что сделано',
    kk: 'Кім туралы және не істелді',
    en: 'About whom, and what was done',
  },
  noSuit: { ru: 'без иска', kk: 'талапсыз', en: 'no suit' },
  'group-outcome': { ru: 'Исход и расходы', kk: 'Нәтижесі және шығындар', en: 'Outcome and costs' },
  proceeding: { ru: 'Производство', kk: 'Іс жүргізу', en: 'Proceedings' },
  addProceeding: { ru: 'Параллельное производство', kk: 'Қатар іс жүргізу', en: 'Parallel proceedings' },
  removeProceeding: {
    ru: 'Убрать производство {number}',
    kk: '{number}-іс жүргізуді алып тастау',
    en: 'Remove proceedings {number}',
  },
} as const satisfies Record<string, Wording>
