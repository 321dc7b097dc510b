import type { FieldsOf } from './maker.ts'
import type { ReportsFile } from './reports-files.ts'
import type { ReportsPerson } from './reports-people.ts'

/** Ids of what the case already has, by the names of this telling. */
export type Ids = {
  readonly person: (name: ReportsPerson) => string
  readonly lawyer: string
  readonly file: (name: ReportsFile) => string
  /** By place in the list, from 1. */
  readonly incident: (number: number) => string
  readonly report: (number: number) => string
}

/** What was done to her, as she tells it; nothing here is graphic, and what nobody has assessed says so. */
export function toldIncidents({ person, file }: Ids): FieldsOf<'incident'>[] {
  const [survivor, suspect, child] = [person('survivor'), person('suspect'), person('child')]
  const both = [
    { personId: survivor, part: 'affected' },
    { personId: suspect, part: 'suspect' },
  ] as const
  const home = 'квартира в г. Примерске'
  return [
    {
      when: { from: '2025-09-07', precision: 'day' },
      place: home,
      gbvType: 'psychological-abuse',
      participants: [...both],
      description: 'Весь вечер не выпускал из комнаты, забрал телефон.',
      urgent: ['safe-place'],
      childrenPresent: true,
    },
    {
      when: { from: '2025-09-20', precision: 'day' },
      place: home,
      gbvType: 'physical-assault',
      participants: [...both, { personId: person('neighbour'), part: 'told-first' }],
      description: 'Толкнул, держал за руки; соседка слышала и впустила её к себе.',
      harm: 'следы на предплечьях',
    },
    {
      when: { from: '2025-10-01', precision: 'month' },
      place: home,
      gbvType: 'denial-of-resources',
      participants: [...both],
      description: 'Забрал удостоверение, карту и ключи, не давал денег на ребёнка.',
    },
    {
      when: { from: '2025-11-02', precision: 'day' },
      place: home,
      gbvType: 'physical-assault',
      participants: [...both, { personId: child, part: 'child-present' }],
      description: 'Удержание и толчки; ребёнок был в соседней комнате.',
      childrenPresent: true,
      previous: 'в сентябре',
    },
    {
      when: { from: '2025-11-20', to: '2025-11-23', precision: 'between' },
      place: 'у места работы',
      gbvType: 'not-assessed',
      participants: [...both],
      description: 'Ждал у входа, ходил следом. Рассказано коротко, подробности ещё не спрашивали.',
    },
    {
      when: { from: '2025-12-13', precision: 'day' },
      place: 'подъезд дома',
      gbvType: 'physical-assault',
      participants: [...both],
      description: 'Не пускал в дверь, удерживал за плечо.',
    },
    {
      when: { from: '2026-01-10T21:10:00+05:00', precision: 'exact' },
      place: 'сообщения в мессенджере',
      gbvType: 'psychological-abuse',
      participants: [...both],
      description: 'Сообщения с угрозами, продолжались до ночи.',
      evidenceIds: [file('messages')],
    },
    {
      when: { from: '2026-02-01', precision: 'day' },
      place: home,
      gbvType: 'physical-assault',
      participants: [...both, { personId: child, part: 'child-present' }],
      description: 'После этого ушла с ребёнком. Утром обратилась в больницу.',
      harm: 'следы на плече, предплечье и запястье',
      urgent: ['safe-place', 'medical-help', 'examination'],
      childrenPresent: true,
      evidenceIds: [file('hospital')],
    },
  ]
}

/** Eight reports that came to nothing, and the ninth, made after a complaint, that did not. */
export function toldReports({ person, incident, file }: Ids): FieldsOf<'report'>[] {
  const about = { madeById: person('survivor'), suspectIds: [person('suspect')] }
  return [
    {
      ...about,
      madeAt: '2025-09-07T23:40:00+05:00',
      bodyId: person('dispatch'),
      receivedBy: 'дежурный, имя не назвал',
      incidentIds: [incident(1)],
      form: 'phone',
      asked: 'Приехать и принять заявление.',
      refused: true,
      refusal: 'Приехали, поговорили с ним на лестнице и уехали, заявление не приняли.',
    },
    {
      ...about,
      madeAt: '2025-09-22',
      bodyId: person('station'),
      officerIds: [person('officer')],
      incidentIds: [incident(2)],
      form: 'oral',
      asked: 'Принять заявление о побоях, провести беседу.',
      refused: true,
      refusal: 'Посоветовал помириться и прийти, «если повторится».',
    },
    {
      ...about,
      madeAt: '2025-10-13',
      bodyId: person('police'),
      receivedBy: 'дежурный отдела',
      incidentIds: [incident(2), incident(3)],
      form: 'written',
      asked: 'Зарегистрировать заявление, вернуть документы.',
      registration: { number: 'ВЫМ-3', at: '2025-10-13' },
      response: 'Передано участковому, оснований для мер не усмотрено.',
      respondedOn: '2025-10-30',
      outcome: 'forwarded',
      evidenceIds: [file('talon')],
    },
    {
      ...about,
      madeAt: '2025-11-03',
      bodyId: person('station'),
      officerIds: [person('officer')],
      incidentIds: [incident(4)],
      form: 'written',
      asked: 'Вынести защитное предписание.',
      registration: { number: 'ВЫМ-4', at: '2025-11-05' },
      response: 'Проведена беседа, вынесено предупреждение. Предписание не вынесено.',
      respondedOn: '2025-11-05',
      outcome: 'warning-given',
    },
    {
      ...about,
      madeAt: '2025-11-24',
      bodyId: person('prosecution'),
      incidentIds: [incident(4), incident(5)],
      form: 'e-document',
      asked: 'Проверить, почему заявления не регистрируются.',
      response: 'Обращение переслано в отдел полиции, на который жалуется заявительница.',
      respondedOn: '2025-12-01',
      outcome: 'forwarded',
      evidenceIds: [file('forwarded')],
    },
    {
      ...about,
      madeAt: '2025-12-15T10:20:00+05:00',
      bodyId: person('police'),
      receivedBy: 'дежурный отдела',
      incidentIds: [incident(6)],
      form: 'written',
      asked: 'Принять и зарегистрировать заявление.',
      refused: true,
      refusal: 'Заявление вернули: «это дела семейные».',
      respondedOn: '2025-12-15',
      outcome: 'refused',
      evidenceIds: [file('refusal')],
    },
    {
      ...about,
      madeAt: '2026-01-12',
      bodyId: person('council'),
      incidentIds: [incident(7)],
      form: 'e-document',
      asked: 'Помочь с защитой и временным жильём.',
    },
    {
      ...about,
      madeAt: '2026-02-02T08:40:00+05:00',
      bodyId: person('dispatch'),
      receivedBy: 'оператор',
      incidentIds: [incident(8)],
      form: 'phone',
      asked: 'Прислать наряд, она с ребёнком ушла из дома.',
      refused: true,
      refusal: 'Сказали приходить самой в понедельник, наряд не направили.',
      evidenceIds: [file('call')],
    },
    {
      madeAt: '2026-02-16',
      madeById: person('survivor'),
      suspectIds: [person('suspect')],
      bodyId: person('police'),
      incidentIds: [2, 4, 6, 7, 8].map(incident),
      form: 'written',
      asked: 'Начать досудебное расследование, назначить экспертизу, вынести защитное предписание.',
      registration: { number: 'ВЫМ-9', at: '2026-02-16' },
      response: 'Зарегистрировано, начато досудебное расследование.',
      respondedOn: '2026-02-17',
      outcome: 'investigation-opened',
    },
  ]
}

/** What protects her, and what became of it. */
export function toldOrders({ person, report, file }: Ids): FieldsOf<'order'>[] {
  const sides = { suspectId: person('suspect'), protectedIds: [person('survivor'), person('child')] }
  return [
    {
      ...sides,
      kind: 'protective-order',
      bodyId: person('police'),
      number: 'ВЫМ-ЗП-1',
      issuedOn: '2026-02-17',
      servedOn: '2026-02-18',
      expiresOn: '2026-03-19',
      endedOn: '2026-03-19',
      endedWhy: 'истёк срок',
      conditions: 'Не приближаться, не звонить, не писать, не разыскивать через других.',
      violations: [
        {
          at: '2026-02-25T19:05:00+05:00',
          what: 'Пришёл в подъезд прежнего дома, ждал.',
          evidenceIds: [file('camera')],
          answer: 'Составлен протокол (КоАП 461).',
        },
        {
          at: '2026-03-02',
          what: 'Писал с чужого номера.',
          reportId: report(9),
          answer: 'Административный арест.',
        },
      ],
    },
    {
      ...sides,
      kind: 'approach-ban',
      bodyId: person('criminalCourt'),
      number: 'ВЫМ-ЗП-2',
      issuedOn: '2026-03-17',
      servedOn: '2026-03-18',
      endedOn: '2026-05-25',
      endedWhy: 'вынесен приговор',
      conditions: 'Запрет на приближение на время расследования (УПК 165).',
    },
  ]
}

/** What was done with him. */
export function toldMeasures({ person }: Ids): FieldsOf<'measure'>[] {
  const suspectId = person('suspect')
  return [
    { suspectId, kind: 'warning', bodyId: person('station'), startsOn: '2025-11-05' },
    {
      suspectId,
      kind: 'administrative-arrest',
      bodyId: person('criminalCourt'),
      number: 'ВЫМ-А-1',
      startsOn: '2026-03-04',
      endsOn: '2026-03-14',
      endedOn: '2026-03-14',
      toldOn: '2026-03-13',
    },
  ]
}

/** Pressure on her, and what she wants done about it. */
export function toldPressure({ person, file }: Ids): FieldsOf<'pressure'>[] {
  const targetIds = [person('survivor')]
  return [
    {
      at: '2025-09-22',
      kind: 'bad-advice',
      targetIds,
      byIds: [person('officer')],
      what: 'Советовал не обращаться и «не портить человеку жизнь».',
    },
    {
      at: '2026-01-10T21:10:00+05:00',
      kind: 'threat',
      targetIds,
      byIds: [person('suspect')],
      how: 'сообщения в мессенджере',
      what: 'Угрозы, чтобы вернулась.',
      herWish: 'Сохранить и приложить к заявлению.',
      evidenceIds: [file('messages')],
    },
    {
      at: '2026-03-06',
      kind: 'money-offer',
      targetIds,
      byWhom: 'незнакомый мужчина, назвался родственником',
      how: 'через соседку',
      what: 'Предлагал деньги за отказ от заявления.',
      herWish: 'Сообщить следователю, самой не отвечать.',
      motionOn: '2026-03-09',
      done: [{ on: '2026-03-09', what: 'подано ходатайство о мерах безопасности' }],
    },
  ]
}

/** How she is kept safe, by her own choice. */
export function toldSafety({ person, lawyer }: Ids): FieldsOf<'safety'>[] {
  const personId = person('survivor')
  return [
    {
      kind: 'risk-review',
      at: '2026-02-09',
      personId,
      byId: lawyer,
      reason: 'first-review',
      herView: 'Боится, что найдёт через школу.',
      signs: [
        { sign: 'threats-to-kill', answer: 'yes', words: 'в сообщениях' },
        { sign: 'weapons', answer: 'unknown' },
        { sign: 'separation', answer: 'yes' },
        { sign: 'children', answer: 'yes' },
      ],
      judgement: 'Опасность растёт после вручения предписания, план пересмотреть в этот день.',
      nextOn: '2026-02-18',
    },
    {
      kind: 'safety-plan',
      at: '2026-02-09',
      personId,
      herWish: 'Чтобы ребёнок ходил в школу.',
      steps: [
        { what: 'Предупредить классного руководителя', who: 'она сама', doneOn: '2026-02-10' },
        { what: 'Сменить номер и пароли', who: 'юрист и она', doneOn: '2026-02-11' },
        { what: 'Собрать копии документов', who: 'юрист', doneOn: '2026-02-16' },
      ],
      emergency: 'Звонок 102, потом слово-пароль подруге.',
      nextOn: '2026-03-14',
    },
    {
      kind: 'referral',
      at: '2026-02-09',
      personId,
      service: 'shelter',
      herChoice: 'accepted',
      result: 'Принята в тот же день.',
      endedOn: '2026-05-30',
    },
    {
      kind: 'referral',
      at: '2026-02-12',
      personId,
      service: 'psychologist',
      herChoice: 'accepted',
      toId: person('psychologist'),
    },
    {
      kind: 'risk-review',
      at: '2026-03-13',
      personId,
      byId: lawyer,
      reason: 'release',
      herView: 'Спокойнее, чем в феврале.',
      judgement: 'Освобождение завтра: с ней договорено о звонке утром и вечером.',
    },
    {
      kind: 'contact',
      at: '2026-03-14T10:15:00+05:00',
      personId,
      byId: lawyer,
      channel: 'message',
      rulesKept: true,
      summary: 'Всё спокойно, в школу отвезли.',
    },
  ]
}
