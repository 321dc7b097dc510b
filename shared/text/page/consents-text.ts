import { countedWording } from '../counted-wording.ts'
import { notesKept } from '../notes-kept-text.ts'
import type { Wording } from '../wording.ts'

/** What people agreed to, what keeps a case inside, and notes; and the marks of it beside records. */
export const consentsText = {
  title: { ru: 'Согласия и заметки', kk: 'Келісімдер мен ескертпелер', en: 'Consents and notes' },
  parts: { ru: 'Что показать', kk: 'Нені көрсету', en: 'What to show' },
  'part-consent': { ru: 'Согласия', kk: 'Келісімдер', en: 'Consents' },
  'part-restriction': { ru: 'Тайны и ограничения', kk: 'Құпиялар мен шектеулер', en: 'Restrictions' },
  'part-note': { ru: 'Заметки', kk: 'Ескертпелер', en: 'Notes' },
  'add-consent': { ru: 'Новое согласие', kk: 'Жаңа келісім', en: 'New consent' },
  'none-consent': { ru: 'Согласий пока нет', kk: 'Әзірге келісім жоқ', en: 'No consents yet' },
  'noneHint-consent': {
    ru: 'О чём, кому и как долго можно рассказать, решает она. Без её согласия в СМИ, донорам и на обучение ничего о ней не выводится.',
    kk: 'Не туралы, кімге және қанша уақыт айтуға болатынын ол шешеді. Оның келісімінсіз БАҚ-қа, донорларға және оқытуға ол туралы ештеңе шығарылмайды.',
    en: 'She decides what may be told, to whom and for how long. Without her consent nothing about her goes to media, donors or training.',
  },
  'add-restriction': { ru: 'Новое ограничение', kk: 'Жаңа шектеу', en: 'New restriction' },
  'none-restriction': { ru: 'Ограничений нет', kk: 'Шектеу жоқ', en: 'No restrictions' },
  'noneHint-restriction': {
    ru: 'Подписка о неразглашении, закрытое заседание, сведения о ребёнке, врачебная и адвокатская тайна: то, что не выводится.',
    kk: 'Жария етпеу қолхаты, жабық отырыс, бала туралы мәлімет, дәрігерлік және адвокаттық құпия: сыртқа шығарылмайтындар.',
    en: 'An undertaking not to disclose, a closed hearing, facts about a child, medical or advocate’s secrecy: what does not leave.',
  },
  'add-note': { ru: 'Новая заметка', kk: 'Жаңа ескертпе', en: 'New note' },
  'none-note': { ru: 'Заметок пока нет', kk: 'Әзірге ескертпе жоқ', en: 'No notes yet' },
  'noneHint-note': {
    ru: 'Заметки остаются в хранилище: их не видит ни один шаблон, они не печатаются и не выводятся, кроме полного вывода хранилища.',
    kk: 'Ескертпелер қоймада қалады: оларды ешбір үлгі көрмейді, қойманы толық шығарудан басқа кезде басылмайды да, шығарылмайды да.',
    en: 'Notes stay in the vault: no template sees them, and they are never printed or exported, except when the whole vault is brought out.',
  },
  'group-choice': { ru: 'Её решение', kk: 'Оның шешімі', en: 'Her decision' },
  'group-giver': {
    ru: 'Кто дал и как разъяснено',
    kk: 'Кім берді және қалай түсіндірілді',
    en: 'Who gave it, how it was explained',
  },
  'group-assent': {
    ru: 'Что сказал сам ребёнок',
    kk: 'Баланың өзі не айтты',
    en: 'What the child herself said',
  },
  'group-term': { ru: 'Срок и документ', kk: 'Мерзімі мен құжаты', en: 'Term and document' },
  'group-withdrawal': { ru: 'Отзыв', kk: 'Кері алу', en: 'Withdrawal' },
  'group-files': { ru: 'Для себя', kk: 'Өзі үшін', en: 'For yourself' },
  'group-about': { ru: 'О чём', kk: 'Не туралы', en: 'What it is about' },
  notesHint: notesKept,
  withdraw: { ru: 'Отозвать согласие', kk: 'Келісімді кері алу', en: 'Withdraw the consent' },
  withdrawAsk: {
    ru: 'По отозванному согласию ничего больше не выводится, и оно остаётся отозванным. Передумает — внесите новое согласие новой записью.',
    kk: 'Кері алынған келісім бойынша енді ештеңе шығарылмайды, ол кері алынған күйінде қалады. Ойы өзгерсе, жаңа келісімді жаңа жазбамен енгізіңіз.',
    en: 'Nothing leaves any more on a consent that was taken back, and it stays so. If she changes her mind, enter a new one as a new record.',
  },
  withdrawWhyHint: {
    ru: 'Объяснять причину никто не обязан.',
    kk: 'Себебін түсіндіруге ешкім міндетті емес.',
    en: 'Nobody has to give a reason.',
  },
  withdrawn: { ru: 'Согласие отозвано', kk: 'Келісім кері алынды', en: 'Consent withdrawn' },
  close: {
    ru: 'Представитель — близкий человек подозреваемого. Проверьте, чьи интересы он защищает.',
    kk: 'Өкіл — күдіктінің жақын адамы. Оның кімнің мүддесін қорғайтынын тексеріңіз.',
    en: 'The representative is close to the suspect. Check whose interests he protects.',
  },
  'why-in-force': {
    ru: 'Действует: правила вывода его учитывают.',
    kk: 'Күшінде: шығару ережелері оны ескереді.',
    en: 'In force: the export rules count on it.',
  },
  'why-not-yet': {
    ru: 'Начнёт действовать со дня, когда дано.',
    kk: 'Берілген күннен бастап күшіне енеді.',
    en: 'It begins on the day it is given.',
  },
  'why-expired': {
    ru: 'Срок вышел. Спросите её снова, если это ещё нужно.',
    kk: 'Мерзімі өтті. Әлі керек болса, одан қайта сұраңыз.',
    en: 'Its term is over. Ask her again if it is still needed.',
  },
  'why-withdrawn': {
    ru: 'Отозвано: с этой минуты по нему ничего не выводится.',
    kk: 'Кері алынды: осы сәттен бастап ол бойынша ештеңе шығарылмайды.',
    en: 'Withdrawn: nothing leaves on it from that moment.',
  },
  'why-no-document': {
    ru: 'Внесите сам документ с файлом среди доказательств: одной отметки недостаточно.',
    kk: 'Құжаттың өзін файлымен дәлелдемелерге енгізіңіз: белгі ғана жеткіліксіз.',
    en: 'Enter the document itself with its file among the evidence: a tick alone is not enough.',
  },
  'why-no-assent': {
    ru: 'Ребёнка нужно спросить самого; без его согласия ничего не выводится.',
    kk: 'Баланың өзінен сұрау керек; оның келісімінсіз ештеңе шығарылмайды.',
    en: 'The child has to be asked; without her own assent nothing leaves.',
  },
  'why-minor-alone': {
    ru: 'За ребёнка согласие даёт представитель, который не стоит на другой стороне.',
    kk: 'Бала үшін келісімді қарсы тарапта тұрмаған өкіл береді.',
    en: 'For a child it is given by a representative who is not on the other side.',
  },
  'why-improper-representative': {
    ru: 'Представитель — подозреваемый, обвиняемый или ответчик: такое согласие не действует. Найдите другого.',
    kk: 'Өкіл — күдікті, айыпталушы немесе жауапкер: мұндай келісім күшінде емес. Басқасын табыңыз.',
    en: 'The representative is the suspect, accused or defendant: such a consent does not hold. Find another.',
  },
  aboutCase: { ru: 'Всё дело', kk: 'Бүкіл іс', en: 'The whole case' },
  aboutEntity: { ru: 'О какой записи', kk: 'Қай жазба туралы', en: 'Record it is about' },
  aboutRecord: { ru: 'Запись', kk: 'Жазба', en: 'Record' },
  recipientName: { ru: 'Кому именно', kk: 'Нақты кімге', en: 'To whom by name' },
  recipientNameHint: {
    ru: 'Согласие, данное для одного получателя, другому ничего не открывает.',
    kk: 'Бір алушыға берілген келісім басқаға ештеңе ашпайды.',
    en: 'A consent given for one recipient opens nothing for another.',
  },
  shows: { ru: 'Что это показывает', kk: 'Бұл нені көрсетеді', en: 'What it shows' },
  'showsHint-expert': {
    ru: 'Эксперту не уходит только то, на что согласие отозвано. Имя в тексте и снимки учитываются в любом случае.',
    kk: 'Сарапшыға келісімі кері алынғандар ғана кетпейді. Мәтіндегі ат пен суреттер қалай болғанда да ескеріледі.',
    en: 'Only what a consent was withdrawn for does not go to an expert. A name in the text and pictures count in any case.',
  },
  showsHint: {
    ru: 'На каждое нужно согласие. Имя в тексте и снимки учитываются в любом случае.',
    kk: 'Әрқайсысына келісім керек. Мәтіндегі ат пен суреттер қалай болғанда да ескеріледі.',
    en: 'Each needs a consent. A name in the text and pictures count in any case.',
  },
  marks: { ru: 'Тайны и согласия', kk: 'Құпиялар мен келісімдер', en: 'Secrets and consents' },
  open: { ru: 'К согласиям и заметкам', kk: 'Келісімдер мен ескертпелерге', en: 'To consents and notes' },
  noConsents: { ru: 'Согласий нет', kk: 'Келісім жоқ', en: 'No consents' },
  inForce: { ru: 'Согласие: {purposes}', kk: 'Келісім бар: {purposes}', en: 'Consent: {purposes}' },
  notInForce: {
    ru: 'Согласие не действует: {purposes}',
    kk: 'Келісім күшінде емес: {purposes}',
    en: 'Consent not in force: {purposes}',
  },
  ofPerson: { ru: '{name}. {said}', kk: '{name}. {said}', en: '{name}. {said}' },
  ofCase: { ru: '{kind} (всё дело)', kk: '{kind} (бүкіл іс)', en: '{kind} (whole case)' },
  ...countedWording('notes', {
    ru: ['{count} заметка', '{count} заметки', '{count} заметок'],
    kk: '{count} ескертпе',
    en: ['{count} note', '{count} notes'],
  }),
  ...countedWording('secretNotes', {
    ru: ['{count} заметка под тайной', '{count} заметки под тайной', '{count} заметок под тайной'],
    kk: 'құпия {count} ескертпе',
    en: ['{count} privileged note', '{count} privileged notes'],
  }),
} as const satisfies Record<string, Wording>
