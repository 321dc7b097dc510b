import { createLawRecords } from './sample-law-records.ts'
import type { Ask } from './ask.ts'
import { createIncidentRecords } from './sample-incidents.ts'

/** One record of each type with its ids, every reference filled, so that each can be shown to hold. */
export type SampleRecords = Record<
  | 'plaintiff'
  | 'lawyer'
  | 'court'
  | 'child'
  | 'otherCase'
  | 'case'
  | 'role'
  | 'suit'
  | 'norm'
  | 'playbook'
  | 'checklist'
  | 'evidence'
  | 'proof'
  | 'publication'
  | 'statement'
  | 'permit'
  | 'bundle'
  | 'relationship'
  | 'conflict'
  | 'filing'
  | 'hearing'
  | 'handover'
  | 'plan'
  | 'consent'
  | 'restriction'
  | 'note'
  | 'time'
  | 'ledger'
  | 'incident'
  | 'report'
  | 'order'
  | 'measure'
  | 'pressure'
  | 'safety'
  | 'duty'
  | 'deadline'
  | 'task'
  | 'calendar'
  | 'exam'
  | 'finding'
  | 'sample',
  string
>

/** A text in every place a person may fill: `mark` shows where it turns up again. */
export async function createSampleRecords(ask: Ask, mark = 'Проба'): Promise<SampleRecords> {
  const notes = `${mark} notes`
  const natural = (given: string, rest: object = {}) =>
    ask('person.create', {
      kind: 'natural',
      name: { surname: `${mark}ова`, given, patronymic: mark },
      notes,
      tags: [mark],
      addresses: [{ purpose: 'shelter', value: `${mark} 9` }],
      ...rest,
    })
  const { id: lawyer } = await natural('Защита')
  const { id: successor } = await natural('Наследница')
  const { id: plaintiff } = await natural('Истица', {
    representativeId: lawyer,
    successorId: successor,
    occupation: mark,
    safeContact: mark,
    pseudonym: mark,
    iin: mark,
  })
  const { id: child } = await natural('Дитя', { minor: true })
  const { id: court } = await ask('person.create', { kind: 'legal', legalName: `Суд ${mark}`, head: mark })
  const { id: otherCase } = await ask('case.create', { title: `Второе ${mark}`, kind: 'criminal' })
  const { id: caseId } = await ask('case.create', {
    title: `Дело ${mark}`,
    kind: 'civil-defamation',
    courtId: court,
    leadLawyerId: lawyer,
    assistingLawyerIds: [lawyer],
    linkedCases: [{ caseId: otherCase, why: mark }],
    judge: mark,
    outcome: mark,
    notes,
  })
  const { id: role } = await ask('role.create', {
    caseId,
    personId: lawyer,
    role: 'advocate',
    representsId: plaintiff,
    authority: { kind: mark, number: mark },
    notes,
  })
  const { id: suit } = await ask('suit.create', {
    caseId,
    direction: 'against-us',
    claims: [{ kind: 'refutation', text: mark }],
    objections: [mark],
    notes,
  })
  const item = (title: string, ofCase: string = caseId) =>
    ask('evidence.create', {
      caseId: ofCase,
      title: `${title} ${mark}`,
      kind: 'document',
      source: mark,
      personIds: [child],
      workProduct: { weight: mark, challenges: mark, doubts: mark },
      notes,
    })
  const { id: evidence } = await item('Снимок')
  const { id: proof } = await item('Доказательство')
  const { id: publication } = await ask('publication.create', {
    caseId,
    suitId: suit,
    medium: mark,
    authorId: plaintiff,
    captureEvidenceId: evidence,
    url: `https://${mark}.example.kz`,
    notes,
  })
  const { id: statement } = await ask('statement.create', {
    caseId,
    suitId: suit,
    publicationId: publication,
    quotation: `Цитата ${mark}`,
    aboutId: plaintiff,
    proof: [{ evidenceId: proof, proves: mark }],
    workProduct: { source: mark, weight: mark, doubts: mark },
    argument: mark,
    notes,
  })
  const law = await createLawRecords(ask, { mark, caseId })
  const { id: permit } = await ask('permit.create', {
    caseId,
    lifts: ['minor'],
    grantedBy: mark,
    grantedOn: '2026-03-01',
    evidenceId: evidence,
    personId: child,
    notes,
  })
  const { id: filing } = await ask('filing.create', {
    caseId,
    direction: 'made',
    kind: 'appeal-response',
    title: `Отзыв ${mark}`,
    suitId: suit,
    bodyId: court,
    fromId: lawyer,
    addressee: mark,
    evidenceId: evidence,
    attachments: [{ evidenceId: proof, title: mark }],
    stateFee: { amountTiyn: 432_500, receiptEvidenceId: proof, exemption: mark },
    servings: [{ personId: plaintiff, how: 'post', proofEvidenceId: proof }],
    result: mark,
    notes,
  })
  const { id: hearing } = await ask('hearing.create', {
    caseId,
    suitId: suit,
    heldOn: '2026-04-20',
    state: 'planned',
    courtId: court,
    judge: mark,
    subject: mark,
    attendants: [{ personId: lawyer, capacity: mark }],
    protocolEvidenceId: proof,
    notes,
  })
  const { id: handover } = await ask('handover.create', {
    caseId,
    direction: 'given',
    evidenceId: proof,
    what: mark,
    personId: court,
    handedOn: '2026-03-02',
    actEvidenceId: evidence,
    notes,
  })
  const { id: plan } = await ask('plan.create', {
    caseId,
    suitId: suit,
    title: `План ${mark}`,
    text: mark,
    statements: [{ quotation: mark, aboutId: plaintiff, evidenceIds: [proof] }],
    consents: [{ personId: plaintiff, scope: 'story' }],
    shownEvidenceIds: [evidence],
    questions: [{ question: 'insult', answer: 'absent', note: mark }],
    notes,
  })
  const { id: relationship } = await ask('relationship.create', {
    personId: lawyer,
    kind: 'kin',
    otherId: court,
    detail: mark,
    source: mark,
    notes,
  })
  const { id: conflict } = await ask('conflict.create', {
    caseId,
    people: [
      { side: 'ours', personId: plaintiff },
      { side: 'opposite', name: mark, number: mark },
    ],
    findings: [
      { reason: 'kinship', personId: plaintiff, match: 'record', caseId: otherCase, lawyerId: lawyer },
    ],
    checkedOn: '2026-03-01',
    decision: 'taken-with-consent',
    decidedOn: '2026-03-02',
    decidedById: lawyer,
    grounds: mark,
    consentEvidenceId: evidence,
    notes,
  })
  const { id: consent } = await ask('consent.create', {
    caseId,
    personId: child,
    purpose: 'media',
    scopes: ['story'],
    recipient: mark,
    givenBy: 'representative',
    representativeId: lawyer,
    assent: 'given',
    assentNote: mark,
    explainedBy: mark,
    explainedIn: 'kk',
    givenOn: '2026-03-01',
    evidenceId: evidence,
    notes,
  })
  const { id: restriction } = await ask('restriction.create', {
    caseId,
    kind: 'medical-secrecy',
    about: { entity: 'evidence', id: proof },
    source: mark,
    closedTo: ['media'],
    notes,
  })
  const { id: note } = await ask('note.create', {
    caseId,
    about: { entity: 'statement', id: statement },
    text: mark,
    mark: 'advocate-secret',
    authorId: lawyer,
    author: mark,
    capacity: 'advocate',
    writtenOn: '2026-03-01',
    notes,
  })
  const { id: time } = await ask('time.create', {
    caseId,
    lawyerId: lawyer,
    workedOn: '2026-03-01',
    what: mark,
    minutes: 90,
    rateTiyn: 2_000_000,
    basis: 'paid-contract',
    evidenceId: evidence,
    notes,
  })
  const { id: ledger } = await ask('ledger.create', {
    caseId,
    direction: 'out',
    category: 'lodging',
    amountTiyn: 150_000_00,
    currency: 'KZT',
    paidOn: '2026-03-01',
    payer: mark,
    payee: mark,
    helpedId: child,
    purpose: mark,
    evidenceId: evidence,
    fund: mark,
    approvedBy: mark,
    costGround: 'travel-lodging',
    notes,
  })
  const incidents = await createIncidentRecords(ask, mark, {
    caseId,
    personId: plaintiff,
    bodyId: court,
    evidenceId: proof,
    publicationId: publication,
  })
  const { id: deadline } = await ask('deadline.create', {
    caseId,
    rule: 'civil.response',
    name: `Срок ${mark}`,
    startsOn: '2026-03-12',
    startedByFilingId: filing,
    responsibleId: lawyer,
    suspensions: [{ since: '2026-05-01', until: '2026-05-10', document: mark }],
    extendedBy: mark,
    withdrawnWhy: mark,
    notes,
  })
  const { id: task } = await ask('task.create', {
    caseId,
    title: `Задача ${mark}`,
    dueOn: '2026-03-20',
    responsibleId: lawyer,
    notes,
  })
  const { id: calendar } = await ask('calendar.create', {
    jurisdiction: 'kz',
    year: 2028,
    edition: '2026-11-25',
    source: mark,
    checkedBy: mark,
    days: [{ on: '2028-01-01', kind: 'holiday', state: 'entered', source: mark }],
    notes,
  })
  const { id: examined } = await natural('Обследованная')
  const { id: examCase } = await ask('case.create', { title: `Третье ${mark}`, kind: 'criminal' })
  const { id: opinion } = await item('Заключение', examCase)
  const { id: exam } = await ask('exam.create', {
    caseId: examCase,
    kind: 'expert-opinion',
    number: mark,
    documentedOn: '2026-03-05',
    personId: examined,
    figure: 'child',
    appointment: { act: mark, body: mark, grounds: mark },
    consent: { given: 'written', by: mark },
    experts: [{ personId: examined, speciality: mark, warned: true }],
    participants: [{ personId: examined, explanations: mark }],
    objects: [{ what: mark, seals: mark }],
    answers: [{ question: mark, answer: mark }],
    evidenceId: opinion,
    annexes: [{ what: mark, evidenceId: opinion }],
    remarks: [{ kind: 'remark', text: mark }],
    notes,
  })
  const { id: finding } = await ask('finding.create', {
    caseId: examCase,
    examId: exam,
    type: 'bruise',
    region: 'upper-arm-left',
    place: { view: 'front', points: [{ x: 74, y: 30 }] },
    description: mark,
    evidenceIds: [opinion],
    notes,
  })
  const { id: sample } = await ask('sample.create', {
    caseId: examCase,
    examId: exam,
    what: mark,
    seals: [mark],
    handovers: [{ from: mark, to: mark, seal: 'intact' }],
    evidenceId: opinion,
    notes,
  })
  const { id: bundle } = await ask('bundle.create', {
    caseId,
    title: `Приложения ${mark}`,
    language: 'ru',
    sections: [{ title: mark, evidenceIds: [proof] }],
    notes,
  })
  return {
    plaintiff,
    lawyer,
    court,
    child,
    otherCase,
    case: caseId,
    role,
    suit,
    evidence,
    proof,
    publication,
    statement,
    ...law,
    permit,
    bundle,
    relationship,
    conflict,
    filing,
    hearing,
    handover,
    plan,
    consent,
    restriction,
    note,
    time,
    ledger,
    ...incidents,
    deadline,
    task,
    calendar,
    exam,
    finding,
    sample,
  }
}
