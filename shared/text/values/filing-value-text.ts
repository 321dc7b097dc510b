import type { Filing, FilingKind, FilingStatus, SendingWay } from '../../model/filing.ts'
import type { Handover, Hearing } from '../../model/hearing.ts'
import type { ValueTable } from './value-table.ts'

/** Names of the values that filings, hearings and handovers hold. */
export const filingValueText = {
  filingDirection: {
    made: { ru: 'Подано нами', kk: 'Біз бердік', en: 'Made by us' },
    received: { ru: 'Получено', kk: 'Алынды', en: 'Received' },
  } satisfies ValueTable<Filing['direction']>,
  filingKind: {
    claim: { ru: 'Иск', kk: 'Талап қою', en: 'Claim' },
    counterclaim: { ru: 'Встречный иск', kk: 'Қарсы талап', en: 'Counterclaim' },
    response: { ru: 'Отзыв на иск', kk: 'Талап қоюға пікір', en: 'Response to a claim' },
    motion: { ru: 'Ходатайство', kk: 'Өтінішхат', en: 'Motion' },
    objection: { ru: 'Возражение', kk: 'Қарсылық', en: 'Objection' },
    'evidence-submission': {
      ru: 'Представление доказательств',
      kk: 'Дәлелдемелер ұсыну',
      en: 'Submission of evidence',
    },
    appeal: { ru: 'Апелляционная жалоба', kk: 'Апелляциялық шағым', en: 'Appeal' },
    'appeal-response': {
      ru: 'Отзыв на апелляционную жалобу',
      kk: 'Апелляциялық шағымға пікір',
      en: 'Response to an appeal',
    },
    'private-complaint': { ru: 'Частная жалоба', kk: 'Жеке шағым', en: 'Private complaint' },
    cassation: { ru: 'Кассационная жалоба', kk: 'Кассациялық шағым', en: 'Cassation complaint' },
    'cassation-response': {
      ru: 'Отзыв на кассационную жалобу',
      kk: 'Кассациялық шағымға пікір',
      en: 'Response to a cassation complaint',
    },
    'cost-application': {
      ru: 'Заявление о судебных расходах',
      kk: 'Сот шығыстары туралы өтініш',
      en: 'Application for costs',
    },
    complaint: { ru: 'Жалоба', kk: 'Шағым', en: 'Complaint' },
    'crime-report': {
      ru: 'Заявление о правонарушении',
      kk: 'Құқық бұзушылық туралы арыз',
      en: 'Report of an offence',
    },
    request: { ru: 'Запрос', kk: 'Сұрау салу', en: 'Request' },
    'refutation-request': {
      ru: 'Требование опровержения',
      kk: 'Теріске шығару талабы',
      en: 'Request for refutation',
    },
    letter: { ru: 'Письмо', kk: 'Хат', en: 'Letter' },
    summons: { ru: 'Повестка или извещение', kk: 'Шақыру қағазы не хабарлама', en: 'Summons or notice' },
    ruling: { ru: 'Определение или постановление', kk: 'Ұйғарым немесе қаулы', en: 'Ruling' },
    decision: { ru: 'Решение', kk: 'Шешім', en: 'Decision' },
    sentence: { ru: 'Приговор', kk: 'Үкім', en: 'Sentence' },
    other: { ru: 'Иной документ', kk: 'Өзге құжат', en: 'Other' },
  } satisfies ValueTable<FilingKind>,
  filingStatus: {
    draft: { ru: 'Черновик', kk: 'Жоба', en: 'Draft' },
    review: { ru: 'На проверке', kk: 'Тексеруде', en: 'Under review' },
    signed: { ru: 'Подписано', kk: 'Қол қойылған', en: 'Signed' },
    sent: { ru: 'Отправлено', kk: 'Жіберілген', en: 'Sent' },
    accepted: { ru: 'Принято', kk: 'Қабылданған', en: 'Accepted' },
    returned: { ru: 'Возвращено', kk: 'Қайтарылған', en: 'Returned' },
    'left-without-movement': {
      ru: 'Оставлено без движения',
      kk: 'Қозғалыссыз қалдырылған',
      en: 'Left without movement',
    },
    decided: { ru: 'Рассмотрено', kk: 'Қаралған', en: 'Decided' },
  } satisfies ValueTable<FilingStatus>,
  sendingWay: {
    'in-person': { ru: 'Нарочно', kk: 'Қолма-қол', en: 'In person' },
    post: { ru: 'Почтой', kk: 'Поштамен', en: 'By post' },
    'court-cabinet': {
      ru: 'Через Судебный кабинет',
      kk: 'Сот кабинеті арқылы',
      en: 'Through the court cabinet',
    },
    'e-document': {
      ru: 'Электронным документом',
      kk: 'Электрондық құжатпен',
      en: 'As an electronic document',
    },
    courier: { ru: 'Курьером', kk: 'Курьермен', en: 'By courier' },
    'e-mail': { ru: 'Электронной почтой', kk: 'Электрондық поштамен', en: 'By e-mail' },
    other: { ru: 'Иначе', kk: 'Басқаша', en: 'Otherwise' },
  } satisfies ValueTable<SendingWay>,
  hearingState: {
    planned: { ru: 'Назначено', kk: 'Тағайындалған', en: 'Planned' },
    held: { ru: 'Состоялось', kk: 'Өтті', en: 'Held' },
    postponed: { ru: 'Отложено', kk: 'Кейінге қалдырылған', en: 'Postponed' },
    cancelled: { ru: 'Отменено', kk: 'Күшін жойған', en: 'Cancelled' },
  } satisfies ValueTable<Hearing['state']>,
  halfOfDay: {
    morning: { ru: 'Утро', kk: 'Түске дейін', en: 'Morning' },
    afternoon: { ru: 'После обеда', kk: 'Түстен кейін', en: 'Afternoon' },
  } satisfies ValueTable<NonNullable<Hearing['half']>>,
  handoverDirection: {
    given: { ru: 'Отдано', kk: 'Берілді', en: 'Given' },
    taken: { ru: 'Принято', kk: 'Қабылданды', en: 'Taken' },
  } satisfies ValueTable<Handover['direction']>,
} as const
