import type { DutyDecision, DutyGround } from '../../model/duty.ts'
import type {
  ContactChannel,
  HerChoice,
  ReferralService,
  ReviewReason,
  RiskSign,
  SafetyKind,
} from '../../model/safety.ts'
import type { ValueTable } from './value-table.ts'

/** Names of the values that safety records and decisions on the duty to report hold. */
export const safetyValueText = {
  safetyKind: {
    'risk-review': { ru: 'Обзор рисков', kk: 'Қауіптерді шолу', en: 'Risk review' },
    'safety-plan': { ru: 'План безопасности', kk: 'Қауіпсіздік жоспары', en: 'Safety plan' },
    referral: { ru: 'Направление', kk: 'Бағыттау', en: 'Referral' },
    contact: { ru: 'Разговор', kk: 'Әңгіме', en: 'Contact' },
    conference: { ru: 'Совещание по делу', kk: 'Іс бойынша кеңес', en: 'Case conference' },
  } satisfies ValueTable<SafetyKind>,
  reviewReason: {
    'first-review': { ru: 'Первая встреча', kk: 'Алғашқы кездесу', en: 'First meeting' },
    'her-request': { ru: 'Её просьба', kk: 'Оның өтініші', en: 'Her request' },
    release: { ru: 'Освобождение', kk: 'Босатылуы', en: 'Release' },
    'order-expiry': { ru: 'Окончание предписания', kk: 'Нұсқама мерзімінің бітуі', en: 'Expiry of an order' },
    'papers-served': { ru: 'Вручение документов', kk: 'Құжаттардың тапсырылуы', en: 'Service of papers' },
    'court-hearing': { ru: 'Заседание суда', kk: 'Сот отырысы', en: 'Court hearing' },
    'after-incident': { ru: 'Новое происшествие', kk: 'Жаңа оқиға', en: 'New incident' },
    'other-reason': { ru: 'Иной повод', kk: 'Өзге себеп', en: 'Other reason' },
  } satisfies ValueTable<ReviewReason>,
  riskSign: {
    strangulation: { ru: 'Удушение', kk: 'Қылқындыру', en: 'Strangulation' },
    weapons: { ru: 'Доступ к оружию', kk: 'Қаруға қолжетімділік', en: 'Weapons' },
    'threats-to-kill': { ru: 'Угрозы убийством', kk: 'Өлтіремін деп қорқыту', en: 'Threats to kill' },
    separation: { ru: 'Расставание', kk: 'Ажырасу', en: 'Separation' },
    stalking: { ru: 'Преследование', kk: 'Ізіне түсу', en: 'Stalking' },
    pregnancy: { ru: 'Беременность', kk: 'Жүктілік', en: 'Pregnancy' },
    children: { ru: 'Дети', kk: 'Балалар', en: 'Children' },
  } satisfies ValueTable<RiskSign>,
  referralService: {
    shelter: { ru: 'Безопасное жильё', kk: 'Қауіпсіз баспана', en: 'Safe housing' },
    'medical-care': { ru: 'Медицинская помощь', kk: 'Медициналық көмек', en: 'Medical care' },
    psychologist: { ru: 'Психолог', kk: 'Психолог', en: 'Psychologist' },
    'legal-help': { ru: 'Юридическая помощь', kk: 'Заң көмегі', en: 'Legal help' },
    'police-help': { ru: 'Полиция', kk: 'Полиция', en: 'Police' },
    'social-help': { ru: 'Социальная служба', kk: 'Әлеуметтік қызмет', en: 'Social service' },
    'money-help': { ru: 'Денежная помощь', kk: 'Ақшалай көмек', en: 'Money' },
    'child-help': { ru: 'Помощь детям', kk: 'Балаларға көмек', en: 'Help for children' },
    'other-service': { ru: 'Иная помощь', kk: 'Өзге көмек', en: 'Other help' },
  } satisfies ValueTable<ReferralService>,
  herChoice: {
    accepted: { ru: 'Согласна', kk: 'Келіседі', en: 'She agrees' },
    thinking: { ru: 'Думает', kk: 'Ойланып жүр', en: 'She is thinking about it' },
    declined: { ru: 'Не хочет', kk: 'Қаламайды', en: 'She does not want it' },
  } satisfies ValueTable<HerChoice>,
  contactChannel: {
    call: { ru: 'Звонок', kk: 'Қоңырау', en: 'Call' },
    message: { ru: 'Сообщение', kk: 'Хабарлама', en: 'Message' },
    meeting: { ru: 'Встреча', kk: 'Кездесу', en: 'Meeting' },
    letter: { ru: 'Письмо', kk: 'Хат', en: 'Letter' },
    'through-someone': { ru: 'Через другого человека', kk: 'Басқа адам арқылы', en: 'Through someone else' },
    'other-way': { ru: 'Иначе', kk: 'Басқаша', en: 'In another way' },
  } satisfies ValueTable<ContactChannel>,
  dutyGround: {
    'grave-against-minor': {
      ru: 'Тяжкое, против ребёнка',
      kk: 'Ауыр, балаға қарсы',
      en: 'Grave crime against a minor',
    },
    'especially-grave': { ru: 'Особо тяжкое', kk: 'Аса ауыр', en: 'Especially grave crime' },
    terrorism: { ru: 'Акт терроризма', kk: 'Терроризм актісі', en: 'Act of terrorism' },
    'none-of-these': { ru: 'Ничего из этого', kk: 'Бұлардың ешқайсысы емес', en: 'None of these' },
    unclear: { ru: 'Неясно', kk: 'Түсініксіз', en: 'Unclear' },
  } satisfies ValueTable<DutyGround>,
  dutyDecision: {
    'to-report': { ru: 'Сообщить', kk: 'Хабарлау', en: 'To report' },
    'reported-already': { ru: 'Уже сообщено', kk: 'Хабарланған', en: 'Reported already' },
    'no-duty': { ru: 'Обязанности нет', kk: 'Міндет жоқ', en: 'No duty' },
    undecided: { ru: 'Не решено', kk: 'Шешілмеген', en: 'Undecided' },
  } satisfies ValueTable<DutyDecision>,
} as const
