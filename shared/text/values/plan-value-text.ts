import type { Plan, PlanQuestion } from '../../model/plan.ts'
import type { ParallelKind, Publication, Statement, Suit } from '../../model/suit.ts'
import type { ValueTable } from './value-table.ts'

type Item<List> = NonNullable<List> extends readonly (infer One)[] ? One : never

/** Names of the values that planned publications, captures and outcomes hold. */
export const planValueText = {
  planStage: {
    'no-proceedings': { ru: 'Производства нет', kk: 'Іс жүргізілмейді', en: 'No proceedings' },
    pretrial: { ru: 'Досудебное расследование', kk: 'Сотқа дейінгі тергеп-тексеру', en: 'Pre-trial stage' },
    'in-court': { ru: 'Дело в суде', kk: 'Іс сотта', en: 'In court' },
    'final-act': { ru: 'Акт вступил в силу', kk: 'Акт күшіне енген', en: 'Final judicial act' },
  } satisfies ValueTable<NonNullable<Plan['stage']>>,
  planQuestion: {
    'her-choice': { ru: 'Её выбор', kk: 'Оның таңдауы', en: 'Her own choice' },
    safety: { ru: 'Безопасность', kk: 'Қауіпсіздік', en: 'Safety' },
    minor: { ru: 'Несовершеннолетние', kk: 'Кәмелетке толмағандар', en: 'Minors' },
    'accuses-of-crime': {
      ru: 'Обвинение в преступлении',
      kk: 'Қылмыс жасады деп айыптау',
      en: 'Accusation of a crime',
    },
    'false-information': { ru: 'Достоверность', kk: 'Дұрыстығы', en: 'Truth of the information' },
    insult: { ru: 'Оскорбительные слова', kk: 'Қорлайтын сөздер', en: 'Insulting words' },
    'private-life': { ru: 'Частная жизнь', kk: 'Жеке өмір', en: 'Private life' },
    image: { ru: 'Изображения людей', kk: 'Адамдардың бейнесі', en: 'Images of people' },
    correspondence: { ru: 'Переписка и записи', kk: 'Хат-хабар мен жазбалар', en: 'Correspondence' },
    'pretrial-data': { ru: 'Данные расследования', kk: 'Тергеп-тексеру деректері', en: 'Pre-trial data' },
    'closed-hearing': { ru: 'Закрытое заседание', kk: 'Жабық отырыс', en: 'Closed hearing' },
    'personal-data': { ru: 'Персональные данные', kk: 'Дербес деректер', en: 'Personal data' },
  } satisfies ValueTable<PlanQuestion>,
  planAnswer: {
    absent: { ru: 'Текста не касается', kk: 'Мәтінге қатысы жоқ', en: 'Does not concern it' },
    allowed: { ru: 'Проверено, можно', kk: 'Тексерілді, болады', en: 'Checked, it may' },
    open: { ru: 'Ещё не решено', kk: 'Әлі шешілмеген', en: 'Still open' },
  } satisfies ValueTable<Item<Plan['questions']>['answer']>,
  parallelKind: {
    'koap-73-3': { ru: 'КоАП 73-3, клевета', kk: 'ӘҚБтК 73-3, жала жабу', en: 'CAO 73-3, slander' },
    'uk-131': { ru: 'УК 131, оскорбление', kk: 'ҚК 131, қорлау', en: 'Criminal Code 131, insult' },
    'uk-147': { ru: 'УК 147, частная жизнь', kk: 'ҚК 147, жеке өмір', en: 'Criminal Code 147, private life' },
    'uk-274': {
      ru: 'УК 274, заведомо ложная информация',
      kk: 'ҚК 274, көрінеу жалған ақпарат',
      en: 'Criminal Code 274, knowingly false information',
    },
    other: { ru: 'Иное производство', kk: 'Өзге іс жүргізу', en: 'Other proceedings' },
  } satisfies ValueTable<ParallelKind>,
  suitOutcome: {
    granted: { ru: 'Удовлетворён', kk: 'Қанағаттандырылды', en: 'Granted' },
    'granted-in-part': {
      ru: 'Удовлетворён частично',
      kk: 'Ішінара қанағаттандырылды',
      en: 'Granted in part',
    },
    refused: { ru: 'Отказано', kk: 'Бас тартылды', en: 'Refused' },
    unconsidered: { ru: 'Оставлен без рассмотрения', kk: 'Қараусыз қалдырылды', en: 'Left unconsidered' },
    terminated: { ru: 'Производство прекращено', kk: 'Іс жүргізу тоқтатылды', en: 'Terminated' },
    settled: { ru: 'Мировое соглашение', kk: 'Бітімгершілік келісім', en: 'Settled' },
    withdrawn: { ru: 'Истец отказался', kk: 'Талап қоюшы бас тартты', en: 'Withdrawn by the plaintiff' },
  } satisfies ValueTable<NonNullable<Suit['outcome']>>,
  statementOutcome: {
    'to-be-refuted': { ru: 'Опровергнуть', kk: 'Теріске шығарылсын', en: 'To be refuted' },
    'in-part': { ru: 'Опровергнуть частично', kk: 'Ішінара теріске шығарылсын', en: 'To be refuted in part' },
    'not-refuted': { ru: 'Опровержения нет', kk: 'Теріске шығарылмайды', en: 'Not to be refuted' },
    'not-considered': { ru: 'Суд не оценил', kk: 'Сот баға бермеді', en: 'Not considered' },
  } satisfies ValueTable<NonNullable<Statement['outcome']>>,
  captureForm: {
    'page-archive': { ru: 'Архив страницы', kk: 'Бет мұрағаты', en: 'Archive of the page' },
    'saved-page': { ru: 'Сохранённая страница', kk: 'Сақталған бет', en: 'Saved page' },
    'printed-page': { ru: 'Распечатка страницы', kk: 'Беттің басып шығарылғаны', en: 'Printed page' },
    picture: { ru: 'Снимок экрана', kk: 'Экран суреті', en: 'Picture' },
    recording: { ru: 'Видео- или аудиозапись', kk: 'Бейне- не аудиожазба', en: 'Recording' },
    other: { ru: 'Иная копия', kk: 'Өзге көшірме', en: 'Other' },
  } satisfies ValueTable<Item<Publication['captures']>['form']>,
} as const
