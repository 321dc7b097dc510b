import type { FieldsOf } from '../demo/maker.ts'
import { dayAfter, workday } from './random.ts'
import { dayAt, type Story } from './story.ts'
import * as words from './wording.ts'

type Filing = FieldsOf<'filing'>

async function tellMade(story: Story): Promise<void> {
  const { random, add, office, plot } = story
  const count = plot.isLong ? 14 : random.between(1, 4)
  for (let place = 0; place < count; place += 1) {
    const sentOn = dayAt(story, (place + 0.3) / (count + 1))
    const status = random.weighed([
      ['draft', 2],
      ['review', 1],
      ['sent', 3],
      ['accepted', 2],
      ['returned', 1],
      ['decided', 5],
    ] as const)
    const isSent = status !== 'draft' && status !== 'review'
    const kind =
      plot.kind === 'civil-defamation'
        ? random.pick(['response', 'motion', 'evidence-submission'] as const)
        : random.pick(['motion', 'motion', 'complaint', 'request', 'crime-report'] as const)
    await add('filing', {
      direction: 'made',
      kind,
      title: random.pick(words.filingTitles[kind]),
      bodyId:
        plot.kind === 'criminal'
          ? random.pick([office.prosecution, office.criminalCourt, office.police])
          : office.civilCourt,
      status,
      statuses: [
        { status: 'draft', since: dayAfter(sentOn, -3) },
        ...(isSent ? [{ status: 'sent' as const, since: sentOn }] : []),
      ],
      ...(isSent
        ? {
            sentAt: sentOn,
            sentHow: random.pick(['in-person', 'court-cabinet', 'post'] as const),
            registrationNumber: `ВХ-${String(random.between(100, 9_999))}`,
          }
        : {}),
      ...(status === 'decided'
        ? {
            resultOn: dayAfter(sentOn, 3),
            result: random.pick([
              'Удовлетворено.',
              'Отказано.',
              'Удовлетворено частично.',
              'Қанағаттандырылды.',
            ]),
          }
        : {}),
      attachments: random.some(story.evidence, random.int(3)).map((evidenceId) => ({ evidenceId })),
    })
  }
}

/** Papers that came, and the terms some of them start. */
async function tellReceived(story: Story): Promise<void> {
  const { random, add, office, plot, caseId, maker } = story
  const court = plot.kind === 'criminal' ? office.criminalCourt : office.civilCourt
  const receive = (kind: Filing['kind'], title: string, receivedOn: string) =>
    add('filing', { direction: 'received', kind, title, fromId: court, receivedOn })
  const start = async (trigger: string, from: string, filing: string) => {
    await maker.startDeadlines(caseId, { trigger, from, filing })
  }
  if (random.chance(50)) {
    const on = dayAt(story, 0.5)
    const filing = await receive(
      'ruling',
      plot.kind === 'criminal' ? 'Постановление следственного судьи' : 'Определение суда',
      on,
    )
    if (plot.kind === 'criminal' && on >= '2024-01-10') await start('judge-ruling-announced', on, filing)
  }
  if (plot.kind === 'criminal' && plot.closedOn !== undefined && random.chance(80)) {
    const on = dayAt(story, 0.9)
    const filing = await receive('sentence', 'Приговор', on)
    if (on >= '2024-01-10') await start('sentence-announced', on, filing)
  }
  if (plot.kind === 'civil-defamation') {
    const filing = await receive('claim', 'Иск о защите чести и достоинства', plot.openedOn)
    if (plot.openedOn >= '2024-01-10') await start('claim-received', plot.openedOn, filing)
  }
  if (random.chance(30)) await receive('letter', 'Ответ на адвокатский запрос', dayAt(story, 0.7))
}

/** Terms that run now: some end this week, a few are over. */
async function tellRunning(story: Story): Promise<void> {
  const { random, add, plot, today, lawyer } = story
  if (plot.closedOn !== undefined) return
  if (plot.isLong || random.chance(45)) {
    const endsOn = workday(
      dayAfter(
        today,
        random.weighed([
          [random.between(0, 6), 4],
          [random.between(7, 40), 5],
          [random.between(-9, -1), 1],
        ] as const),
      ),
    )
    await add('deadline', {
      name: random.pick([
        'Замечания на протокол',
        'Ответ на запрос суда',
        'Представить доказательства',
        'Сотқа жауап беру',
      ]),
      startsOn: dayAfter(endsOn, -12),
      endsOn,
      isByHand: true,
      responsibleId: lawyer,
    })
  }
  for (let left = random.int(3); left > 0; left -= 1)
    await add('task', {
      title: random.pick(words.tasks),
      ...(random.chance(80) ? { dueOn: dayAfter(today, random.between(-6, 30)) } : {}),
      responsibleId: lawyer,
      ...(random.chance(30) ? { doneOn: dayAfter(today, -random.between(0, 5)) } : {}),
    })
  if ((plot.isLong || random.chance(4)) && story.evidence[0] !== undefined)
    await add('handover', {
      direction: 'given',
      evidenceId: story.evidence[0],
      what: 'подлинник',
      personId: random.pick(story.office.doctors),
      purpose: 'для экспертизы',
      handedOn: dayAfter(today, -random.between(5, 40)),
      dueBackOn: dayAfter(today, random.between(-3, 30)),
    })
}

/** Days in court: those that were, and of open cases those to come; a lawyer has two at once now and then. */
async function tellHearings(story: Story): Promise<void> {
  const { random, add, office, plot, today, lawyer } = story
  const courtId = plot.kind === 'criminal' ? office.criminalCourt : office.civilCourt
  const attendants = (attended?: boolean) => [
    { personId: lawyer, capacity: 'представитель', ...(attended === undefined ? {} : { attended }) },
  ]
  const hour = () => random.pick(['09:30', '10:00', '10:00', '11:30', '14:30', '15:00'])
  const count = plot.isLong ? 14 : random.int(5)
  for (let place = 0; place < count; place += 1)
    await add('hearing', {
      heldOn: workday(dayAt(story, 0.3 + (place / (count + 1)) * 0.65)),
      startsAt: hour(),
      state: random.weighed([
        ['held', 7],
        ['postponed', 3],
        ['cancelled', 1],
      ] as const),
      courtId,
      subject: random.pick(words.hearingSubjects),
      isClosed: plot.hasChild,
      attendants: attendants(random.chance(90)),
      result: 'Отложено до следующего заседания.',
    })
  if (plot.closedOn !== undefined || !(plot.isLong || random.chance(55))) return
  // Few days for many hearings: some of them meet.
  const startsAt = hour()
  await add('hearing', {
    heldOn: workday(dayAfter(today, random.pick([1, 2, 3, 5, 6, 8, 9, 12, 15, 19, 22, 26, 33, 40]))),
    startsAt,
    endsAt: `${String(Number(startsAt.slice(0, 2)) + 2)}${startsAt.slice(2)}`,
    state: 'planned',
    courtId,
    room: String(random.between(1, 12)),
    subject: random.pick(words.hearingSubjects),
    isClosed: plot.hasChild,
    attendants: attendants(),
  })
}

const playbooks = {
  criminal: ['domestic-violence-night-call', 'report-refused', 'release-of-the-suspect'],
  administrative: ['koap-73-3-protocol', 'report-refused'],
  'civil-defamation': ['sued-for-defamation'],
  'civil-other': ['intake-call'],
  'support-only': ['intake-call'],
} as const

async function tellChecklist(story: Story): Promise<void> {
  const { random, maker, plot, caseId } = story
  const key = plot.hasChild ? 'child-witness' : random.pick(playbooks[plot.kind])
  const checklist = await maker.startPlaybook(caseId, key)
  for (let step = 1; step <= random.between(1, 8); step += 1)
    await maker.tick(checklist, {
      step,
      on: dayAfter(plot.openedOn, step),
      ...(random.chance(10) ? { state: 'skipped' as const, reason: 'не понадобилось' } : {}),
    })
}

/** What went to court and came from it, what runs, and what is to be done. */
export async function tellCourt(story: Story): Promise<void> {
  if (story.plot.kind !== 'support-only') {
    await tellMade(story)
    await tellReceived(story)
    await tellHearings(story)
  }
  await tellRunning(story)
  if (story.random.chance(70)) await tellChecklist(story)
}
