import type { CaseId, IncidentId, PersonId, ReportId } from '../../../shared/model/ids.ts'
import type { Desk } from '../../kit/page/page-flow.ts'

/** An invented case of repeated violence: nobody and no body in it exists. */
export type IncidentCase = {
  readonly caseId: CaseId
  readonly survivorId: PersonId
  readonly suspectId: PersonId
  readonly policeId: PersonId
}

/** A case with its survivor, the suspect and a police department, and nothing else yet. */
export async function createEmptyCase(desk: Desk): Promise<IncidentCase> {
  const { ask } = desk
  const caseId = (await ask('case.create', { title: 'Дело Примеровой', kind: 'criminal', language: 'ru' }))
    .id as CaseId
  const natural = async (surname: string, given: string, rest: object = {}) =>
    (await ask('person.create', { kind: 'natural', name: { surname, given }, ...rest })).id as PersonId
  const survivorId = await natural('Примерова', 'Ая', {
    safeContact: 'Не звонить после 18:00. Писать только «Библиотека: книга пришла».',
  })
  const suspectId = await natural('Вымышлев', 'Тест')
  const policeId = (
    await ask('person.create', { kind: 'legal', legalName: 'Отдел полиции Образцового района Примерска' })
  ).id as PersonId
  await ask('role.create', { caseId, personId: survivorId, role: 'survivor' })
  await ask('role.create', { caseId, personId: suspectId, role: 'suspect' })
  return { caseId, survivorId, suspectId, policeId }
}

/** The same case in the middle of the work: incidents, eight reports, an order, measures, pressure, safety. */
export async function createFullCase(desk: Desk): Promise<IncidentCase> {
  const made = await createEmptyCase(desk)
  const { caseId, survivorId, suspectId, policeId } = made
  const { ask } = desk
  const incident = async (from: string, place: string, rest: object = {}) =>
    (
      await ask('incident.create', {
        caseId,
        when: { from, precision: 'day' },
        place,
        participants: [
          { personId: survivorId, part: 'affected' },
          { personId: suspectId, part: 'suspect' },
        ],
        ...rest,
      })
    ).id as IncidentId
  const first = await incident('2025-09-14', 'съёмная квартира', {
    gbvType: 'physical-assault',
    description: 'Пришёл вечером, кричал, толкнул. Дети проснулись.',
    childrenPresent: true,
    urgent: ['medical-help', 'recordings'],
  })
  const second = await incident('2026-01-11', 'двор дома', { gbvType: 'psychological-abuse' })
  await incident('2026-02-20', 'Ә-мекенжай: көше, бала бақшасының жаны')
  const report = (fields: object) =>
    ask('report.create', {
      caseId,
      madeAt: '2026-01-01',
      suspectIds: [suspectId],
      bodyId: policeId,
      ...fields,
    })
  await report({
    madeAt: '2025-09-15T09:20:00+05:00',
    form: 'written',
    incidentIds: [first],
    asked: 'Принять заявление и назначить осмотр.',
    registration: { number: 'КУИ 0000-17', at: '2025-09-18' },
    outcome: 'administrative-case',
    respondedOn: '2025-10-20',
    response: 'Составлен протокол, вынесено предупреждение.',
  })
  await report({ madeAt: '2025-11-02', form: 'phone', receivedBy: 'дежурный, не назвался', refused: true })
  const last = (
    await report({
      madeAt: '2026-01-12',
      form: 'written',
      incidentIds: [second],
      asked: 'Вынести защитное предписание.',
    })
  ).id as ReportId
  await ask('order.create', {
    caseId,
    kind: 'protective-order',
    suspectId,
    protectedIds: [survivorId],
    bodyId: policeId,
    number: '17',
    issuedOn: '2026-02-21',
    servedOn: '2026-02-22',
    expiresOn: '2026-03-23',
    violations: [{ at: '2026-03-01', what: 'Звонил соседке и спрашивал адрес', reportId: last }],
  })
  await ask('measure.create', {
    caseId,
    suspectId,
    kind: 'administrative-arrest',
    startsOn: '2026-03-03',
    endsOn: '2026-03-18',
    bodyId: policeId,
  })
  await ask('pressure.create', {
    caseId,
    kind: 'money-offer',
    at: '2026-02-25',
    targetIds: [survivorId],
    byIds: [suspectId],
    what: 'Предлагал деньги, чтобы она забрала заявление.',
    herWish: 'Не хочет забирать заявление и просит, чтобы ей не звонили.',
  })
  await ask('safety.create', {
    caseId,
    kind: 'risk-review',
    at: '2026-02-21',
    personId: survivorId,
    reason: 'order-expiry',
    herView: 'Боится возвращаться домой одна.',
    signs: [
      { sign: 'separation', answer: 'yes', words: 'Ушла в январе' },
      { sign: 'weapons', answer: 'no' },
    ],
    judgement: 'Обсудить проводы и запасной ключ.',
    nextOn: '2026-03-20',
  })
  await ask('safety.create', {
    caseId,
    kind: 'safety-plan',
    at: '2026-02-22',
    personId: survivorId,
    herWish: 'Остаться в своей квартире.',
    steps: [
      { what: 'Сменить замок', who: 'брат', dueOn: '2026-03-14' },
      { what: 'Копии документов у юриста', who: 'юрист', doneOn: '2026-02-23' },
    ],
  })
  await ask('safety.create', {
    caseId,
    kind: 'referral',
    at: '2026-02-22',
    service: 'psychologist',
    personId: survivorId,
    herChoice: 'accepted',
  })
  await ask('duty.create', {
    caseId,
    personId: survivorId,
    explanation: { at: '2026-02-21', language: 'ru', how: 'Устно, до рассказа.' },
    disclosedAt: '2026-02-21',
    ground: 'none-of-these',
    decision: 'no-duty',
    grounds: 'Событие не относится к перечисленным в статье.',
  })
  return made
}

/** Opens a section of the case by its tab. */
export async function openSection(desk: Desk, title: 'Происшествия' | 'Безопасность'): Promise<void> {
  const { page } = desk
  await desk.start()
  await page.getByRole('main').getByText('Дело Примеровой').first().click()
  await page.getByRole('tab', { name: title, exact: true }).click()
}
