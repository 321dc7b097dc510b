import type {
  Consistency,
  Exam,
  ExamKind,
  ExamMotionKind,
  FindingType,
  HarmDegree,
  SealState,
  Washed,
} from '../../model/exam.ts'
import type { ValueTable } from './value-table.ts'

type Item<List> = NonNullable<List> extends readonly (infer One)[] ? One : never

/** Names of the values that examinations, findings and samples hold. */
export const examValueText = {
  examKind: {
    'expert-opinion': {
      ru: 'Заключение судебного эксперта',
      kk: 'Сот сарапшысының қорытындысы',
      en: 'Forensic expert opinion',
    },
    'specialist-opinion': { ru: 'Заключение специалиста', kk: 'Маман қорытындысы', en: 'Specialist opinion' },
    'bodily-examination': { ru: 'Освидетельствование', kk: 'Куәландыру', en: 'Bodily examination' },
    'clinical-record': { ru: 'Медицинская запись', kk: 'Медициналық жазба', en: 'Clinical record' },
    psychological: {
      ru: 'Психологическое исследование',
      kk: 'Психологиялық зерттеу',
      en: 'Psychological examination',
    },
  } satisfies ValueTable<ExamKind>,
  consistency: {
    'not-assessed': { ru: 'Не оценивалась', kk: 'Бағаланбаған', en: 'Not assessed' },
    'not-consistent': { ru: 'Не соответствует', kk: 'Сәйкес келмейді', en: 'Not consistent with' },
    consistent: { ru: 'Соответствует', kk: 'Сәйкес келеді', en: 'Consistent with' },
    'highly-consistent': {
      ru: 'В высокой степени соответствует',
      kk: 'Жоғары дәрежеде сәйкес келеді',
      en: 'Highly consistent with',
    },
    typical: { ru: 'Типично для', kk: 'Осыған тән', en: 'Typical of' },
    diagnostic: { ru: 'Диагностично для', kk: 'Осыны дәлелдейді', en: 'Diagnostic of' },
  } satisfies ValueTable<Consistency>,
  harmDegree: {
    light: { ru: 'Лёгкий вред здоровью', kk: 'Денсаулыққа жеңіл зиян', en: 'Light harm' },
    medium: {
      ru: 'Вред здоровью средней тяжести',
      kk: 'Денсаулыққа орташа ауырлықтағы зиян',
      en: 'Medium harm',
    },
    severe: { ru: 'Тяжкий вред здоровью', kk: 'Денсаулыққа ауыр зиян', en: 'Severe harm' },
    'no-harm': {
      ru: 'Вред здоровью не причинён',
      kk: 'Денсаулыққа зиян келтірілмеген',
      en: 'No harm to health',
    },
    'not-determined': {
      ru: 'Степень не определена',
      kk: 'Дәрежесі анықталмаған',
      en: 'Degree not determined',
    },
  } satisfies ValueTable<HarmDegree>,
  examMotionKind: {
    'question-expert': { ru: 'Допрос эксперта', kk: 'Сарапшыдан жауап алу', en: 'Questioning of the expert' },
    additional: { ru: 'Дополнительная экспертиза', kk: 'Қосымша сараптама', en: 'Additional examination' },
    repeat: { ru: 'Повторная экспертиза', kk: 'Қайталама сараптама', en: 'Repeat examination' },
    commission: { ru: 'Комиссионная экспертиза', kk: 'Комиссиялық сараптама', en: 'Commission examination' },
    new: { ru: 'Новая экспертиза', kk: 'Жаңа сараптама', en: 'New examination' },
  } satisfies ValueTable<ExamMotionKind>,
  figure: {
    adult: { ru: 'Взрослый', kk: 'Ересек', en: 'Adult' },
    child: { ru: 'Ребёнок', kk: 'Бала', en: 'Child' },
  } satisfies ValueTable<NonNullable<Exam['figure']>>,
  examConsent: {
    written: { ru: 'Письменное', kk: 'Жазбаша', en: 'Written' },
    oral: { ru: 'Устное', kk: 'Ауызша', en: 'Oral' },
    'not-needed': { ru: 'Не требуется', kk: 'Қажет емес', en: 'Not needed' },
    refused: { ru: 'Отказ', kk: 'Бас тарту', en: 'Refused' },
    'not-recorded': { ru: 'Не отражено', kk: 'Көрсетілмеген', en: 'Not recorded' },
  } satisfies ValueTable<NonNullable<NonNullable<Exam['consent']>['given']>>,
  remarkKind: {
    remark: { ru: 'Замечание', kk: 'Ескертпе', en: 'Remark' },
    objection: { ru: 'Возражение', kk: 'Қарсылық', en: 'Objection' },
  } satisfies ValueTable<Item<Exam['remarks']>['kind']>,
  findingType: {
    abrasion: { ru: 'Ссадина', kk: 'Сыдырылған жер', en: 'Abrasion' },
    scratch: { ru: 'Царапина', kk: 'Тырналған жер', en: 'Scratch' },
    bruise: { ru: 'Кровоподтёк', kk: 'Көгерген жер', en: 'Bruise' },
    petechiae: { ru: 'Точечные кровоизлияния', kk: 'Нүктелі қан құйылу', en: 'Petechiae' },
    redness: { ru: 'Покраснение', kk: 'Қызару', en: 'Redness' },
    swelling: { ru: 'Отёк', kk: 'Ісіну', en: 'Swelling' },
    tenderness: { ru: 'Болезненность', kk: 'Ауырсыну', en: 'Tenderness' },
    wound: { ru: 'Рана', kk: 'Жара', en: 'Wound' },
    'incised-wound': { ru: 'Резаная рана', kk: 'Кесілген жара', en: 'Incised wound' },
    'stab-wound': { ru: 'Колотая рана', kk: 'Шаншылған жара', en: 'Stab wound' },
    'lacerated-wound': {
      ru: 'Ушибленная или рваная рана',
      kk: 'Соғылған немесе жыртылған жара',
      en: 'Lacerated wound',
    },
    tear: { ru: 'Разрыв', kk: 'Жыртылу', en: 'Tear' },
    'bite-mark': { ru: 'След укуса', kk: 'Тістелген із', en: 'Bite mark' },
    'ligature-mark': { ru: 'След сдавления', kk: 'Қысылған із', en: 'Ligature mark' },
    burn: { ru: 'Ожог', kk: 'Күйік', en: 'Burn' },
    fracture: { ru: 'Перелом', kk: 'Сыну', en: 'Fracture' },
    dislocation: { ru: 'Вывих', kk: 'Буынның шығуы', en: 'Dislocation' },
    scar: { ru: 'Рубец', kk: 'Тыртық', en: 'Scar' },
    other: { ru: 'Иное', kk: 'Өзге', en: 'Other' },
  } satisfies ValueTable<FindingType>,
  washed: {
    no: { ru: 'Нет', kk: 'Жоқ', en: 'No' },
    yes: { ru: 'Да', kk: 'Иә', en: 'Yes' },
    'not-known': { ru: 'Неизвестно', kk: 'Белгісіз', en: 'Not known' },
  } satisfies ValueTable<Washed>,
  sealState: {
    intact: { ru: 'Цела', kk: 'Бүтін', en: 'Intact' },
    broken: { ru: 'Нарушена', kk: 'Бұзылған', en: 'Broken' },
    missing: { ru: 'Отсутствует', kk: 'Жоқ', en: 'Missing' },
    'not-recorded': { ru: 'Не отражено', kk: 'Көрсетілмеген', en: 'Not recorded' },
  } satisfies ValueTable<SealState>,
} as const
