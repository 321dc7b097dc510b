import type { FieldsOf } from './maker.ts'
import type { Ids } from './reports-told.ts'

/** What was filed and what came back. The fourth starts the term of УПК 107(2), the fifth that of УПК 418(1). */
export function toldFilings({ person }: Ids): FieldsOf<'filing'>[] {
  return [
    {
      direction: 'made',
      kind: 'complaint',
      title: 'Жалоба прокурору на бездействие (УПК 105)',
      bodyId: person('prosecution'),
      status: 'decided',
      statuses: [
        { status: 'draft', since: '2026-02-10' },
        { status: 'sent', since: '2026-02-11' },
        { status: 'decided', since: '2026-02-16', why: 'поручено принять заявление' },
      ],
      sentHow: 'in-person',
      sentAt: '2026-02-11',
      registrationNumber: 'ВЫМ-П-11',
      resultOn: '2026-02-16',
      result: 'Отделу полиции поручено принять и зарегистрировать заявление.',
    },
    {
      direction: 'made',
      kind: 'motion',
      title: 'Ходатайство о мерах безопасности и псевдониме (УПК 97)',
      bodyId: person('police'),
      status: 'accepted',
      sentHow: 'in-person',
      sentAt: '2026-03-09',
    },
    {
      direction: 'made',
      kind: 'motion',
      title: 'Заявление о запрете на приближение (УПК 165)',
      bodyId: person('police'),
      status: 'decided',
      sentAt: '2026-03-13',
      resultOn: '2026-03-17',
      result: 'Удовлетворено.',
    },
    {
      direction: 'received',
      kind: 'ruling',
      title: 'Постановление следственного судьи о запрете на приближение',
      fromId: person('criminalCourt'),
      receivedOn: '2026-03-17',
    },
    {
      direction: 'received',
      kind: 'sentence',
      title: 'Приговор (вымышленный)',
      fromId: person('criminalCourt'),
      receivedOn: '2026-05-29',
    },
  ]
}

/** Days in court. */
export function toldHearings({ person, lawyer }: Ids): FieldsOf<'hearing'>[] {
  const attendants = [{ personId: lawyer, capacity: 'представитель потерпевшей', attended: true }]
  const court = { courtId: person('criminalCourt'), judge: 'Судьина П.П.', attendants }
  return [
    {
      ...court,
      heldOn: '2026-03-17',
      startsAt: '10:00',
      state: 'held',
      subject: 'Запрет на приближение',
      isClosed: true,
      result: 'Удовлетворено.',
    },
    {
      ...court,
      heldOn: '2026-05-12',
      startsAt: '11:30',
      state: 'held',
      room: '4',
      subject: 'Главное судебное разбирательство',
      isClosed: true,
      nextOn: '2026-05-25',
    },
    { ...court, heldOn: '2026-05-25', startsAt: '15:00', state: 'held', subject: 'Провозглашение приговора' },
    {
      courtId: person('criminalCourt'),
      attendants: [{ personId: lawyer, capacity: 'представитель потерпевшей' }],
      heldOn: '2026-07-14',
      startsAt: '10:30',
      state: 'planned',
      subject: 'Апелляция',
    },
  ]
}

/** What a lawyer did for the case. */
export function toldTime({ lawyer }: Ids): FieldsOf<'time'>[] {
  const entry = (workedOn: string, minutes: number, what: string): FieldsOf<'time'> => ({
    lawyerId: lawyer,
    workedOn,
    minutes,
    what,
    rateTiyn: 1_500_000,
    basis: 'paid-contract',
  })
  return [
    entry('2026-02-10', 150, 'Опрос, жалоба прокурору'),
    entry('2026-02-18', 90, 'Участие при экспертизе'),
    entry('2026-03-17', 120, 'Заседание о запрете на приближение'),
    entry('2026-05-12', 240, 'Главное судебное разбирательство'),
  ]
}

/** What came in and went out for her. The payee of the lodging is nobody who could be found. */
export function toldMoney({ person }: Ids): FieldsOf<'ledger'>[] {
  const helpedId = person('survivor')
  const fund = 'Вымышленный сбор «Тёплый дом»'
  const paid = {
    direction: 'out' as const,
    currency: 'KZT' as const,
    helpedId,
    fund,
    approvedBy: 'Образцова А.П.',
  }
  return [
    {
      direction: 'in',
      category: 'other',
      amountTiyn: 40_000_000,
      currency: 'KZT',
      paidOn: '2026-02-05',
      payer: 'подписчики фонда',
      purpose: 'пожертвования по сбору',
      fund,
    },
    {
      ...paid,
      category: 'lodging',
      amountTiyn: 9_000_000,
      paidOn: '2026-02-10',
      purpose: 'жильё, февраль',
      payee: 'по псевдониму',
    },
    {
      ...paid,
      category: 'treatment',
      amountTiyn: 2_450_000,
      paidOn: '2026-02-14',
      purpose: 'приём врача и лекарства',
    },
    {
      ...paid,
      category: 'travel',
      amountTiyn: 380_000,
      paidOn: '2026-03-17',
      purpose: 'дорога в суд и обратно',
    },
  ]
}

/** Consents, what was explained, notes, and the papers that permit what the law keeps in. */
export function toldPrivacy({ person, lawyer, file }: Ids): {
  consents: FieldsOf<'consent'>[]
  duties: FieldsOf<'duty'>[]
  notes: FieldsOf<'note'>[]
  permits: FieldsOf<'permit'>[]
  restrictions: FieldsOf<'restriction'>[]
} {
  const survivor = person('survivor')
  return {
    consents: [
      {
        personId: survivor,
        purpose: 'court',
        scopes: ['story', 'images', 'medical'],
        givenBy: 'self',
        explainedBy: 'Вымыслова С.П.',
        explainedOn: '2026-02-10',
        explainedIn: 'kk',
        givenOn: '2026-02-10',
        evidenceId: file('consent'),
      },
    ],
    duties: [
      {
        personId: survivor,
        explanation: {
          at: '2026-02-09',
          byId: lawyer,
          language: 'kk',
          how: 'устно, до разговора',
          understood: 'Понятно: о чём фонд обязан сообщить, а о чём молчит.',
        },
        disclosedAt: '2026-02-09',
        ground: 'none-of-these',
        decision: 'no-duty',
        grounds: 'Рассказанное не относится к случаям УК 434.',
        decidedAt: '2026-02-09',
        decidedById: lawyer,
      },
    ],
    notes: [
      {
        text: 'Внутренняя заметка: ТАЙНОЕ-СЛОВО, на бумагу не выходит.',
        mark: 'advocate-secret',
        author: 'Вымыслова С.П.',
        authorId: lawyer,
        capacity: 'advocate',
        writtenOn: '2026-02-11',
      },
    ],
    permits: [
      {
        lifts: ['sealed-person'],
        grantedBy: 'сама потерпевшая, под псевдонимом',
        grantedOn: '2026-02-10',
        evidenceId: file('consent'),
        personId: survivor,
      },
      {
        lifts: ['pretrial-secrecy'],
        grantedBy: 'Вымышленная прокуратура города Примерска',
        grantedOn: '2026-02-24',
        evidenceId: file('permission'),
      },
    ],
    restrictions: [
      {
        kind: 'medical-secrecy',
        about: { entity: 'person', id: survivor },
        source: 'медицинские документы',
        since: '2026-02-02',
      },
    ],
  }
}
