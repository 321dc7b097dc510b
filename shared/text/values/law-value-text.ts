import type { EditionStatus } from '../../law/edition-on.ts'
import type { z } from 'zod'
import type {
  StepGroup,
  StepRoom,
  StepsStart,
  StepState,
  StepUrgency,
  stepSource,
} from '../../model/playbook.ts'
import type { ValueTable } from './value-table.ts'

/** Names of the values that playbooks, checklists and the law hold. */
export const lawValueText = {
  stepGroup: {
    safety: { ru: 'Безопасность', kk: 'Қауіпсіздік', en: 'Safety' },
    care: { ru: 'Помощь и здоровье', kk: 'Көмек және денсаулық', en: 'Care and health' },
    choice: { ru: 'Её выбор', kk: 'Өз таңдауы', en: 'Her choice' },
    evidence: { ru: 'Доказательства', kk: 'Дәлелдемелер', en: 'Evidence' },
    report: { ru: 'Обращение', kk: 'Өтініш беру', en: 'Report' },
    procedure: { ru: 'Права в деле', kk: 'Істегі құқықтар', en: 'Rights in the case' },
    'follow-up': { ru: 'Что дальше', kk: 'Әрі қарай', en: 'Follow-up' },
  } satisfies ValueTable<StepGroup>,
  stepUrgency: {
    now: { ru: 'Сразу', kk: 'Бірден', en: 'At once' },
    'first-day': { ru: 'В первые сутки', kk: 'Алғашқы тәулікте', en: 'Within the first day' },
    'three-days': {
      ru: 'Лучше в первые трое суток',
      kk: 'Алғашқы үш тәулікте жақсы',
      en: 'Best within three days',
    },
    'this-week': { ru: 'В ближайшие дни', kk: 'Жақын күндері', en: 'In the coming days' },
    'when-needed': { ru: 'Когда понадобится', kk: 'Қажет болғанда', en: 'When it is needed' },
  } satisfies ValueTable<StepUrgency>,
  stepSource: {
    article: { ru: 'Статья закона', kk: 'Заң бабы', en: 'Article of the law' },
    guideline: { ru: 'Опубликованное руководство', kk: 'Жарияланған нұсқаулық', en: 'Published guideline' },
    practice: { ru: 'Практика, не проверено', kk: 'Тәжірибе, тексерілмеген', en: 'Practice, not verified' },
  } satisfies ValueTable<z.infer<typeof stepSource>>,
  stepRoom: {
    people: { ru: 'Лица', kk: 'Тұлғалар', en: 'People' },
    incidents: { ru: 'Происшествия', kk: 'Оқиғалар', en: 'Incidents' },
    exams: { ru: 'Обследования', kk: 'Тексерулер', en: 'Examinations' },
    safety: { ru: 'Безопасность', kk: 'Қауіпсіздік', en: 'Safety' },
    consents: { ru: 'Согласия', kk: 'Келісімдер', en: 'Consents' },
    suit: { ru: 'Иск и высказывания', kk: 'Талап пен айтылымдар', en: 'Suit and statements' },
    deadlines: { ru: 'Сроки', kk: 'Мерзімдер', en: 'Deadlines' },
    filings: { ru: 'Подача и заседания', kk: 'Тапсыру және отырыстар', en: 'Filings and hearings' },
    evidence: { ru: 'Доказательства', kk: 'Дәлелдемелер', en: 'Evidence' },
    documents: { ru: 'Документы', kk: 'Құжаттар', en: 'Documents' },
  } satisfies ValueTable<StepRoom>,
  stepsStart: {
    incident: { ru: 'От происшествия', kk: 'Оқиғадан', en: 'The incident' },
    report: { ru: 'От обращения', kk: 'Өтініштен', en: 'The report' },
    claim: { ru: 'От получения иска', kk: 'Талапты алғаннан', en: 'Receipt of the claim' },
    measure: { ru: 'От конца меры', kk: 'Шараның соңынан', en: 'The end of the measure' },
  } satisfies ValueTable<StepsStart>,
  stepState: {
    open: { ru: 'Ещё не сделано', kk: 'Әлі жасалмаған', en: 'Not done yet' },
    done: { ru: 'Сделано', kk: 'Жасалды', en: 'Done' },
    skipped: { ru: 'Пропущено', kk: 'Өткізіп жіберілді', en: 'Left out' },
  } satisfies ValueTable<StepState>,
  editionStatus: {
    'in-force': {
      ru: 'Действовала на эту дату',
      kk: 'Осы күні қолданыста болған',
      en: 'In force on that day',
    },
    later: {
      ru: 'Текст на день копии, позже не сверялся',
      kk: 'Көшірілген күнгі мәтін, кейін тексерілмеген',
      en: 'As of the day of the copy, not checked since',
    },
    unclear: {
      ru: 'Начало действия редакции не установлено',
      kk: 'Редакцияның қашан күшіне енгені анықталмаған',
      en: 'First day of this edition is not established',
    },
    'not-held': {
      ru: 'Редакции на эту дату нет',
      kk: 'Осы күнгі редакция жоқ',
      en: 'The edition of that day is not held',
    },
    'no-text': { ru: 'Текста статьи нет', kk: 'Баптың мәтіні жоқ', en: 'The text is not held' },
  } satisfies ValueTable<EditionStatus>,
} as const
