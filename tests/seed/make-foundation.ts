import type { Ask } from '../demo/build-sample.ts'
import { callingMaker, type MadeEntity, type Maker } from '../demo/maker.ts'
import { articleOf, caseFields, plotCases, type Sizes } from './plot.ts'
import { createRandom, dayAfter, type Random } from './random.ts'
import { createFileMaker, type FileMaker } from './small-files.ts'
import { castPeople, giveRoles, type Story } from './story.ts'
import { tellCourt } from './told-court.ts'
import { tellEvidence } from './told-evidence.ts'
import { tellExams } from './told-exam.ts'
import { tellIncidents, tellProtection, tellReports, tellSafety } from './told-incidents.ts'
import { tellMoney } from './told-money.ts'
import { tellPrivacy } from './told-privacy.ts'
import { tellPublicity, tellSuit } from './told-suit.ts'
import { funds } from './wording.ts'
import { makeWorld, type World } from './world.ts'

export type Foundation = {
  readonly sizes: Sizes
  readonly seed: number
  readonly today: string
  /** Files to be taken in lie here for a while. */
  readonly folder: string
  readonly onProgress?: (done: number) => void
}

/** Files of so many cases are taken in side by side: most of the time goes by until the disk has them. */
const atOnce = 4

/** Counts what is made. */
function counting(maker: Maker): { maker: Maker; counts: Map<string, number> } {
  const counts = new Map<string, number>()
  const count = (name: string, by = 1) => counts.set(name, (counts.get(name) ?? 0) + by)
  return {
    counts,
    maker: {
      ...maker,
      create: (entity, fields) => {
        count(entity)
        return maker.create(entity, fields)
      },
      startPlaybook: (caseId, key) => {
        count('checklist')
        return maker.startPlaybook(caseId, key)
      },
      startDeadlines: async (caseId, begun) => {
        const started = await maker.startDeadlines(caseId, begun)
        count('deadline', started)
        return started
      },
    },
  }
}

type Told = Story & { readonly article: string }

/** Everyone and every case, one after another: what they are called hangs on those before. */
async function openCases(maker: Maker, world: World, { sizes, seed, today }: Foundation): Promise<Told[]> {
  const random = createRandom(seed)
  const rest = { ...sizes, people: Math.max(sizes.cases * 2, sizes.people - world.people) }
  const stories: Told[] = []
  for (const plot of plotCases(random.fork(3), rest, today)) {
    const chance = random.fork(100 + plot.number)
    const office = chance.weighed(world.offices.map((one, place) => [one, 24 / (place + 2)] as const))
    const lawyer = world.lawyers[(plot.number - 1) % world.lawyers.length] ?? ''
    const scene = { maker, random: chance, world, office, plot, today, lawyer }
    const cast = await castPeople(
      scene,
      stories.slice(-40).map(({ suspect }) => suspect),
    )
    const article = articleOf(chance, plot)
    const linked = stories.length > 0 && chance.chance(4) ? chance.pick(stories).caseId : undefined
    const caseId = await maker.create('case', {
      ...caseFields(scene, article),
      ...(linked === undefined ? {} : { linkedCases: [{ caseId: linked, why: 'тот же человек' }] }),
    })
    const add = (<Entity extends MadeEntity>(entity: Entity, fields: object) =>
      maker.create(entity, { caseId, ...fields } as never)) as Story['add']
    const story: Told = { ...scene, ...cast, caseId, article, evidence: [], add }
    await giveRoles(story)
    stories.push(story)
  }
  return stories
}

/** What ran out before today was kept, but for a few that nobody has ticked off yet. */
async function settleTerms({ caseId, random, today, plot }: Told, ask: Ask): Promise<void> {
  const { items } = await ask('deadline.list', { filter: { caseId, open: true }, limit: 100 })
  for (const { id, version, endsOn } of items) {
    const isOver = endsOn !== undefined && endsOn < today
    if (!isOver || (plot.closedOn === undefined && random.chance(6))) continue
    await ask('deadline.update', { id, version, changes: { doneOn: dayAfter(endsOn, -random.int(2)) } })
  }
}

async function tell(story: Told, means: { ask: Ask; folder: string; makeFile: FileMaker }): Promise<void> {
  const { random, plot, add } = story
  await tellEvidence(story, means)
  if (random.chance(70))
    await add('conflict', {
      people: [
        { side: 'ours', personId: story.survivor },
        { side: 'opposite', personId: story.suspect },
      ],
      checkedOn: plot.openedOn,
      decision: 'taken',
      decidedOn: plot.openedOn,
      decidedById: story.lawyer,
    })
  await tellPrivacy(story, story.evidence)
  if (plot.kind === 'civil-defamation') await tellSuit(story)
  else if (plot.kind !== 'civil-other') {
    const incidents = await tellIncidents(story, story.article)
    const reports = await tellReports(story, incidents)
    await tellProtection(story, reports)
    await tellSafety(story)
  }
  if (plot.kind === 'criminal') await tellExams(story)
  await tellCourt(story)
  await tellMoney(story)
  if (plot.isLong || random.chance(8)) await tellPublicity(story)
  await settleTerms(story, means.ask)
}

/** What belongs to no case: money that came in, articles that were checked, a playbook and a calendar of its own. */
async function tellHouse(maker: Maker, random: Random, today: string): Promise<void> {
  const year = Number(today.slice(0, 4))
  for (let month = 0; month < 7 * 12; month += 1) {
    const paidOn = dayAfter(today, -30 * month - random.int(20))
    await maker.create('ledger', {
      direction: 'in',
      category: 'other',
      amountTiyn: random.between(8, 60 + (84 - month)) * 1_000_000,
      currency: 'KZT',
      paidOn,
      payer: random.pick(['подписчики', 'разовые переводы', 'вымышленный грант']),
      purpose: 'пожертвования',
      fund: random.pick(funds),
    })
  }
  for (const [act, article] of [
    ['УПК', '185'],
    ['УПК', '105'],
    ['ГПК', '166'],
    ['КоАП', '461'],
  ] as const)
    await maker.create('norm', {
      act,
      article,
      checkedOn: dayAfter(today, -random.between(10, 260)),
      checkedBy: 'Примерова П.Т.',
    })
  await maker.create('playbook', {
    title: 'Первая встреча в нашем офисе',
    titleKk: 'Кеңседегі алғашқы кездесу',
    caseKinds: ['criminal', 'support-only'],
    steps: [
      { group: 'safety', text: 'Спросить, безопасно ли ей говорить', source: 'practice' },
      { group: 'choice', text: 'Объяснить, что решает она', source: 'practice' },
    ],
  })
  await maker.create('calendar', {
    jurisdiction: 'kz',
    year: year + 2,
    edition: today,
    source: 'вымышленный календарь, проверить',
    days: [{ on: `${String(year + 2)}-01-01`, kind: 'holiday', holiday: 'new-year', state: 'entered' }],
  })
}

/** The lawyer whose vault it is: the first person in it. */
async function findOwner(ask: Ask): Promise<string> {
  const { items } = await ask('person.list', { text: 'Примерова Проба Тестовна', limit: 1 })
  const [owner] = items
  if (owner === undefined) throw new Error('the vault is of nobody')
  await ask('person.update', {
    id: owner.id,
    version: owner.version,
    changes: {
      kind: 'natural',
      gender: 'feminine',
      occupation: 'адвокат',
      addresses: [{ purpose: 'procedural', value: 'г. Примерск-Столичный, ул. Тестовая, 7' }],
    },
  })
  return owner.id
}

/** Adds an invented foundation to an open vault through the calls a lawyer's window makes; answers how many records of each type. */
export async function makeFoundation(ask: Ask, foundation: Foundation): Promise<ReadonlyMap<string, number>> {
  const { sizes, seed, today, folder, onProgress } = foundation
  const { maker, counts } = counting(callingMaker(ask))
  const random = createRandom(seed)
  const townCount = Math.min(20, Math.max(1, Math.ceil(sizes.cases / 15)))
  const owner = await findOwner(ask)
  counts.set('person', 1)
  const world = await makeWorld(maker, random.fork(4), { townCount, owner })
  await tellHouse(maker, random.fork(5), today)
  const left = await openCases(maker, world, foundation)
  const makeFile = await createFileMaker()
  let done = 0
  const work = async () => {
    for (let story = left.shift(); story !== undefined; story = left.shift()) {
      await tell(story, { ask, folder, makeFile })
      counts.set(
        'evidence',
        (counts.get('evidence') ?? 0) + story.evidence.length - Math.floor((story.plot.exhibits * 3) / 100),
      )
      onProgress?.((done += 1))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return counts
}
