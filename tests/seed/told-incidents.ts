import type { FieldsOf } from '../demo/maker.ts'
import { dayAfter } from './random.ts'
import { dayAt, lastDay, momentAt, type Story } from './story.ts'
import * as words from './wording.ts'

type Gbv = NonNullable<FieldsOf<'incident'>['gbvType']>
const typeOfArticle: readonly (readonly [string, Gbv])[] = [
  ['120', 'rape'],
  ['121', 'sexual-assault'],
  ['122', 'sexual-assault'],
  ['123', 'sexual-assault'],
  ['124', 'sexual-assault'],
  ['125-1', 'forced-marriage'],
  ['115', 'psychological-abuse'],
]

/** The type an incident of an article has in the GBVIMS tool; many are not assessed yet. */
function gbvTypeOf(story: Story, article: string): Gbv {
  if (story.random.chance(15)) return 'not-assessed'
  const found = typeOfArticle.find(([part]) => article.includes(part))?.[1]
  return (
    found ??
    story.random.weighed([
      ['physical-assault', 7],
      ['psychological-abuse', 3],
      ['denial-of-resources', 1],
    ] as const)
  )
}

function whenOf(story: Story, before: number): FieldsOf<'incident'>['when'] {
  const { random, plot } = story
  const from = dayAfter(plot.openedOn, -before)
  return random.weighed<FieldsOf<'incident'>['when']>([
    [{ from, precision: 'day' }, 6],
    [{ from: `${from}T21:15:00+05:00`, precision: 'exact' }, 2],
    [{ from: `${from.slice(0, 8)}01`, precision: 'month' }, 2],
    [{ from, to: dayAfter(from, 4), precision: 'between' }, 1],
    [{ from: `${from.slice(0, 4)}-01-01`, precision: 'year' }, 1],
  ])
}

/** What was done to her before she came. Answers the ids, the earliest first. */
export async function tellIncidents(story: Story, article: string): Promise<string[]> {
  const { random, plot, add } = story
  const count = plot.isLong
    ? 12
    : random.weighed([
        [1, 4],
        [2, 4],
        [3, 2],
        [5, 1],
      ] as const)
  const made: string[] = []
  for (let left = count; left > 0; left -= 1)
    made.push(
      await add('incident', {
        when: whenOf(story, left * random.between(9, 40)),
        place: random.pick(words.places),
        gbvType: gbvTypeOf(story, article),
        description: random.pick(words.incidentTexts),
        participants: [
          { personId: story.survivor, part: 'affected' },
          { personId: story.suspect, part: 'suspect' },
          ...(story.child === undefined || random.chance(50)
            ? []
            : [{ personId: story.child, part: 'child-present' as const }]),
        ],
        ...(random.chance(40) ? { harm: random.pick(words.harms) } : {}),
        ...(random.chance(30) ? { childrenPresent: true } : {}),
        ...(left === 1 && random.chance(50) ? { urgent: ['safe-place', 'medical-help'] as const } : {}),
        evidenceIds: random.some(story.evidence, random.int(3)),
      }),
    )
  return made
}

/** Who was told, and what came of it: some answered, some refused, some silent. */
export async function tellReports(story: Story, incidents: readonly string[]): Promise<string[]> {
  const { random, plot, office, add } = story
  const count = plot.isLong
    ? 24
    : random.weighed([
        [1, 4],
        [2, 3],
        [3, 2],
        [5, 1],
        [8, 1],
      ] as const)
  const made: string[] = []
  for (let place = 0; place < count; place += 1) {
    const madeOn = dayAfter(
      plot.openedOn,
      Math.round((place - count + 1) * random.between(8, 25)) + (plot.isLong ? 60 : 0),
    )
    const madeAt = madeOn > lastDay(story) ? lastDay(story) : madeOn
    const end = random.weighed([
      ['refused', 3],
      ['silent', 2],
      ['answered', 5],
    ] as const)
    const answered = dayAfter(madeAt, random.between(0, 40))
    const isAnswered = end === 'answered' && answered <= story.today
    made.push(
      await add('report', {
        madeAt: random.chance(30) ? `${madeAt}T10:20:00+05:00` : madeAt,
        madeById: story.mother ?? story.survivor,
        bodyId: random.pick([office.police, office.police, office.station, office.prosecution]),
        ...(random.chance(40) ? { officerIds: [random.pick(office.officers)] } : {}),
        incidentIds: random.some(incidents, random.between(1, 2)),
        suspectIds: [story.suspect],
        form: random.pick(['oral', 'written', 'written', 'e-document', 'phone'] as const),
        asked: random.pick(words.asked),
        ...(end === 'refused' ? { refused: true, refusal: random.pick(words.refusals) } : {}),
        ...(isAnswered
          ? {
              registration: {
                number: `ВЫМ-${String(plot.number)}-${String(place + 1)}`,
                at: dayAfter(madeAt, random.int(3)),
              },
              response: random.pick(words.responses),
              respondedOn: answered,
              outcome: random.pick([
                'registered',
                'investigation-opened',
                'forwarded',
                'warning-given',
                'order-issued',
                'administrative-case',
              ] as const),
            }
          : {}),
        evidenceIds: random.some(story.evidence, random.int(2)),
      }),
    )
  }
  return made
}

/** Orders, measures and pressure. */
export async function tellProtection(story: Story, reports: readonly string[]): Promise<void> {
  const { random, office, add, suspect, survivor } = story
  const orders = random.weighed([
    [0, 4],
    [1, 5],
    [2, 1],
  ] as const)
  for (let place = 0; place < orders; place += 1) {
    const issuedOn = dayAt(story, random.int(80) / 100)
    const isOver = dayAfter(issuedOn, 30) < story.today
    await add('order', {
      kind: random.weighed([
        ['protective-order', 6],
        ['special-requirements', 2],
        ['approach-ban', 2],
      ] as const),
      suspectId: suspect,
      protectedIds: [survivor, ...(story.child === undefined ? [] : [story.child])],
      bodyId: random.pick([office.police, office.criminalCourt]),
      number: `ЗП-${String(story.plot.number)}/${String(place + 1)}`,
      issuedOn,
      ...(random.chance(80) ? { servedOn: dayAfter(issuedOn, 1) } : {}),
      expiresOn: dayAfter(issuedOn, 30),
      ...(isOver ? { endedOn: dayAfter(issuedOn, 30), endedWhy: 'истёк срок' } : {}),
      conditions: 'Не приближаться, не звонить, не писать.',
      ...(random.chance(30)
        ? {
            violations: [
              {
                at: dayAfter(issuedOn, random.between(1, 20)),
                what: 'Пришёл к дому.',
                ...(reports[0] === undefined ? {} : { reportId: reports[0] }),
                answer: 'Составлен протокол (КоАП 461).',
              },
            ],
          }
        : {}),
    })
  }
  if (random.chance(55)) await tellMeasure(story)
  if (random.chance(35))
    await add('pressure', {
      at: dayAt(story, random.int(100) / 100),
      kind: random.pick([
        'money-offer',
        'threat',
        'persuasion',
        'bad-advice',
        'officer-refusal',
        'smear-publication',
      ] as const),
      targetIds: [survivor],
      ...(random.chance(50) ? { byIds: [suspect] } : { byWhom: 'родственники, имён не назвали' }),
      what: random.pick([
        'Предлагали деньги за отказ.',
        'Просили забрать заявление.',
        'Арызды қайтарып алуды сұрады.',
      ]),
      herWish: 'Записать и сообщить следователю.',
      done: [{ on: dayAt(story, 1), what: 'внесено в дело' }],
    })
}

async function tellMeasure(story: Story): Promise<void> {
  const { random, office, suspect, add } = story
  const startsOn = dayAt(story, random.int(70) / 100)
  const kind = random.weighed([
    ['warning', 4],
    ['administrative-arrest', 3],
    ['custody', 2],
    ['travel-restriction', 2],
    ['house-arrest', 1],
  ] as const)
  const days = kind === 'administrative-arrest' ? 10 : 60
  const endsOn = dayAfter(startsOn, days)
  await add('measure', {
    suspectId: suspect,
    kind,
    bodyId: kind === 'warning' ? office.station : office.criminalCourt,
    startsOn,
    ...(kind === 'warning'
      ? {}
      : { endsOn, ...(endsOn < story.today ? { endedOn: endsOn, toldOn: dayAfter(endsOn, -1) } : {}) }),
  })
}

/** How she is kept safe, and what was explained before anything was told. */
export async function tellSafety(story: Story): Promise<void> {
  const { random, add, plot, survivor: personId, lawyer, world } = story
  const isOpen = plot.closedOn === undefined
  const soon = dayAfter(story.today, random.between(-4, 40))
  await add('safety', {
    kind: 'risk-review',
    at: plot.openedOn,
    personId,
    byId: lawyer,
    reason: 'first-review',
    herView: random.pick(words.views),
    signs: (
      ['strangulation', 'weapons', 'threats-to-kill', 'separation', 'stalking', 'children'] as const
    ).map((sign) => ({ sign, answer: random.pick(['yes', 'no', 'no', 'unknown'] as const) })),
    judgement: random.pick(words.judgements),
    ...(isOpen && random.chance(35) ? { nextOn: soon } : {}),
  })
  if (random.chance(60))
    await add('safety', {
      kind: 'safety-plan',
      at: dayAfter(plot.openedOn, 1),
      personId,
      herWish: random.pick(words.views),
      steps: random.some(words.planSteps, random.between(2, 4)).map((what, place) => ({
        what,
        who: place === 0 ? 'она сама' : 'юрист',
        doneOn: dayAfter(plot.openedOn, 3 + place),
      })),
      emergency: 'Звонок 102, потом слово-пароль подруге.',
    })
  if (random.chance(50))
    await add('safety', {
      kind: 'referral',
      at: dayAfter(plot.openedOn, 2),
      personId,
      service: random.pick([
        'shelter',
        'psychologist',
        'medical-care',
        'social-help',
        'money-help',
        'child-help',
      ] as const),
      herChoice: random.pick(['accepted', 'accepted', 'thinking', 'declined'] as const),
      toId: random.pick(world.psychologists),
    })
  for (let left = plot.isLong ? 9 : random.int(3); left > 0; left -= 1)
    await add('safety', {
      kind: 'contact',
      at: momentAt(story, random.int(100) / 100),
      personId,
      byId: lawyer,
      channel: random.pick(['call', 'message', 'message', 'meeting'] as const),
      rulesKept: random.chance(95),
      summary: random.pick(words.contactTexts),
    })
  if (random.chance(10))
    await add('safety', {
      kind: 'conference',
      at: dayAt(story, 0.5),
      personId,
      participantIds: [lawyer, random.pick(world.psychologists)],
      summary: 'Договорились о порядке связи.',
    })
  await add('duty', {
    personId,
    explanation: {
      at: plot.openedOn,
      byId: lawyer,
      language: random.pick(['ru', 'kk'] as const),
      how: 'устно, до разговора',
      understood: 'Понятно, кому и о чём фонд обязан сообщать.',
    },
    disclosedAt: plot.openedOn,
    ground: plot.hasChild ? 'grave-against-minor' : 'none-of-these',
    decision: plot.hasChild ? 'reported-already' : 'no-duty',
    grounds: plot.hasChild
      ? 'Заявление уже подано законным представителем.'
      : 'Рассказанное не относится к случаям УК 434.',
    decidedAt: plot.openedOn,
    decidedById: lawyer,
  })
}
