import type { GbvType, IncidentPart, UrgentNeed } from '../../model/incident.ts'
import type { MeasureKind } from '../../model/measure.ts'
import type { OrderKind } from '../../model/order.ts'
import type { PressureKind } from '../../model/pressure.ts'
import type { ReportForm, ReportOutcome } from '../../model/report.ts'
import type { Precision } from '../../model/when.ts'
import type { ValueTable } from './value-table.ts'

/** Names of the values that incidents, reports, orders, measures and pressure hold. */
export const incidentValueText = {
  precision: {
    exact: { ru: 'День и время', kk: 'Күні мен уақыты', en: 'Day and time' },
    day: { ru: 'День или период', kk: 'Күн немесе кезең', en: 'A day or a period' },
    month: { ru: 'Месяц', kk: 'Ай', en: 'The month' },
    year: { ru: 'Год', kk: 'Жыл', en: 'The year' },
    between: { ru: 'Между двумя днями', kk: 'Екі күннің аралығында', en: 'Between two days' },
  } satisfies ValueTable<Precision>,
  gbvType: {
    rape: { ru: 'Изнасилование', kk: 'Зорлау', en: 'Rape' },
    'sexual-assault': { ru: 'Сексуальное насилие', kk: 'Сексуалдық зорлық-зомбылық', en: 'Sexual assault' },
    'physical-assault': { ru: 'Физическое насилие', kk: 'Физикалық зорлық-зомбылық', en: 'Physical assault' },
    'forced-marriage': { ru: 'Принуждение к браку', kk: 'Некеге мәжбүрлеу', en: 'Forced marriage' },
    'denial-of-resources': {
      ru: 'Лишение средств, возможностей или услуг',
      kk: 'Қаражаттан, мүмкіндіктен не қызметтен айыру',
      en: 'Denial of resources, opportunities or services',
    },
    'psychological-abuse': {
      ru: 'Психологическое насилие',
      kk: 'Психологиялық зорлық-зомбылық',
      en: 'Psychological or emotional abuse',
    },
    'not-gender-based': { ru: 'Не гендерное насилие', kk: 'Гендерлік емес', en: 'Not gender-based' },
    'not-assessed': { ru: 'Не оценено', kk: 'Бағаланбаған', en: 'Not assessed' },
  } satisfies ValueTable<GbvType>,
  incidentPart: {
    affected: { ru: 'Пострадавшая сторона', kk: 'Зардап шегуші', en: 'Affected' },
    suspect: { ru: 'На кого указано', kk: 'Көрсетілген адам', en: 'Pointed to' },
    witness: { ru: 'Свидетель', kk: 'Куә', en: 'Witness' },
    'child-present': {
      ru: 'Ребёнок, который был рядом',
      kk: 'Қасында болған бала',
      en: 'Child who was there',
    },
    helped: { ru: 'Помог', kk: 'Көмектескен', en: 'Helped' },
    'told-first': { ru: 'Кому рассказала первому', kk: 'Алғаш айтқан адамы', en: 'Told first' },
  } satisfies ValueTable<IncidentPart>,
  urgentNeed: {
    'safe-place': { ru: 'Безопасное место', kk: 'Қауіпсіз орын', en: 'A safe place' },
    'medical-help': { ru: 'Медицинская помощь', kk: 'Медициналық көмек', en: 'Medical help' },
    examination: { ru: 'Осмотр', kk: 'Қарап-тексеру', en: 'Examination' },
    'clothes-and-traces': { ru: 'Одежда и следы', kk: 'Киім мен іздер', en: 'Clothes and traces' },
    recordings: { ru: 'Записи камер', kk: 'Камера жазбалары', en: 'Camera recordings' },
  } satisfies ValueTable<UrgentNeed>,
  reportForm: {
    oral: { ru: 'Устно', kk: 'Ауызша', en: 'Oral' },
    written: { ru: 'Письменно', kk: 'Жазбаша', en: 'Written' },
    'e-document': { ru: 'Электронный документ', kk: 'Электрондық құжат', en: 'Electronic document' },
    phone: { ru: 'По телефону', kk: 'Телефон арқылы', en: 'By phone' },
  } satisfies ValueTable<ReportForm>,
  reportOutcome: {
    registered: { ru: 'Зарегистрировано', kk: 'Тіркелді', en: 'Registered' },
    'investigation-opened': {
      ru: 'Начато расследование',
      kk: 'Тергеп-тексеру басталды',
      en: 'Investigation opened',
    },
    'administrative-case': { ru: 'Административное дело', kk: 'Әкімшілік іс', en: 'Administrative case' },
    forwarded: { ru: 'Передано в другой орган', kk: 'Басқа органға берілді', en: 'Forwarded' },
    'warning-given': { ru: 'Вынесено предупреждение', kk: 'Ескерту жасалды', en: 'Warning given' },
    'order-issued': { ru: 'Вынесено предписание', kk: 'Нұсқама шығарылды', en: 'Order issued' },
    refused: { ru: 'Отказано', kk: 'Бас тартылды', en: 'Refused' },
    discontinued: { ru: 'Прекращено', kk: 'Тоқтатылды', en: 'Discontinued' },
    other: { ru: 'Иное', kk: 'Өзге', en: 'Other' },
  } satisfies ValueTable<ReportOutcome>,
  orderKind: {
    'protective-order': { ru: 'Защитное предписание', kk: 'Қорғау нұсқамасы', en: 'Protective order' },
    'special-requirements': {
      ru: 'Особые требования к поведению',
      kk: 'Мінез-құлыққа ерекше талаптар',
      en: 'Special requirements',
    },
    'approach-ban': { ru: 'Запрет на приближение', kk: 'Жақындауға тыйым', en: 'Ban on approach' },
    'other-order': { ru: 'Иное решение', kk: 'Өзге шешім', en: 'Other order' },
  } satisfies ValueTable<OrderKind>,
  measureKind: {
    warning: { ru: 'Предупреждение', kk: 'Ескерту', en: 'Warning' },
    'administrative-arrest': {
      ru: 'Административный арест',
      kk: 'Әкімшілік қамаққа алу',
      en: 'Administrative arrest',
    },
    detention: { ru: 'Задержание', kk: 'Ұстап алу', en: 'Detention' },
    custody: { ru: 'Содержание под стражей', kk: 'Күзетпен ұстау', en: 'Custody' },
    'house-arrest': { ru: 'Домашний арест', kk: 'Үйқамақ', en: 'House arrest' },
    'travel-restriction': {
      ru: 'Подписка о невыезде',
      kk: 'Ешқайда кетпеу туралы қолхат',
      en: 'Travel restriction',
    },
    bail: { ru: 'Залог', kk: 'Кепіл', en: 'Bail' },
    imprisonment: { ru: 'Лишение свободы', kk: 'Бас бостандығынан айыру', en: 'Imprisonment' },
    restraint: { ru: 'Ограничение свободы', kk: 'Бас бостандығын шектеу', en: 'Restraint of liberty' },
    probation: { ru: 'Пробационный контроль', kk: 'Пробациялық бақылау', en: 'Probation' },
    release: { ru: 'Освобождение', kk: 'Босату', en: 'Release' },
    'other-measure': { ru: 'Иная мера', kk: 'Өзге шара', en: 'Other measure' },
  } satisfies ValueTable<MeasureKind>,
  pressureKind: {
    'money-offer': { ru: 'Предложение денег', kk: 'Ақша ұсыну', en: 'Offer of money' },
    threat: { ru: 'Угроза', kk: 'Қорқыту', en: 'Threat' },
    persuasion: {
      ru: 'Уговоры забрать заявление',
      kk: 'Арызды қайтарып алуға көндіру',
      en: 'Persuasion to withdraw',
    },
    'officer-refusal': { ru: 'Отказ сотрудника', kk: 'Қызметкердің бас тартуы', en: 'Refusal by an officer' },
    'bad-advice': {
      ru: 'Неверный совет сотрудника',
      kk: 'Қызметкердің қате кеңесі',
      en: 'Wrong advice by an officer',
    },
    'officer-demand': { ru: 'Требование сотрудника', kk: 'Қызметкердің талабы', en: 'Demand by an officer' },
    'smear-publication': { ru: 'Публикация', kk: 'Жарияланым', en: 'Publication' },
    'other-pressure': { ru: 'Иное давление', kk: 'Өзге қысым', en: 'Other pressure' },
  } satisfies ValueTable<PressureKind>,
} as const
