import type { CaseKind } from '../../shared/model/case.ts'
import type { FieldsOf } from '../demo/maker.ts'
import { dayAfter, type Random } from './random.ts'
import type { Plot, Story } from './story.ts'

/** Each kind is met among the first cases; after them a foundation's usual share: two thirds criminal. */
const first: readonly CaseKind[] = [
  'criminal',
  'civil-defamation',
  'support-only',
  'administrative',
  'civil-other',
]
const share: readonly (readonly [CaseKind, number])[] = [
  ['criminal', 63],
  ['support-only', 20],
  ['administrative', 8],
  ['civil-other', 6],
  ['civil-defamation', 3],
]
/** Of a hundred cases opened so many years ago, more each year. */
const years: readonly (readonly [number, number])[] = [
  [0, 20],
  [1, 21],
  [2, 17],
  [3, 14],
  [4, 11],
  [5, 8],
  [6, 5],
  [7, 4],
]
const closedOf = [10, 40, 72, 85, 93, 96, 98, 100]

export type Sizes = { readonly cases: number; readonly people: number; readonly evidence: number }

/** `total` in `count` parts of at least `least`, unlike each other but exact together; the first gets `more`. */
export function parts(
  random: Random,
  count: number,
  { total, least, more }: { total: number; least: number; more: number },
): number[] {
  const spare = Math.min(more, Math.max(0, total - count * least))
  const list = Array.from(
    { length: count },
    (_, place) =>
      Math.floor(((place + 1) * (total - spare)) / count) - Math.floor((place * (total - spare)) / count),
  )
  for (let place = 1; place + 1 < count; place += 2) {
    const moved = random.int(Math.max(1, (list[place] ?? 0) - least + 1))
    list[place] = (list[place] ?? 0) - moved
    list[place + 1] = (list[place + 1] ?? 0) + moved
  }
  list[0] = (list[0] ?? 0) + spare
  return list
}

function openedOn(random: Random, today: string, place: number): string {
  // The first cases are of now, so that a small foundation has work too.
  const ago = place < first.length ? 0 : random.weighed(years)
  const latest = dayAfter(today, -3)
  const year = Number(today.slice(0, 4)) - ago
  const span =
    ago === 0
      ? Math.max(1, Math.round((Date.parse(latest) - Date.parse(`${String(year)}-01-01`)) / 86_400_000))
      : 364
  return dayAfter(`${String(year)}-01-01`, random.int(span))
}

/** What is settled of every case before anybody is in it. */
export function plotCases(random: Random, sizes: Sizes, today: string): Plot[] {
  const { cases } = sizes
  const people = parts(random.fork(1), cases, { total: sizes.people, least: 2, more: 14 })
  const evidence = parts(random.fork(2), cases, {
    total: sizes.evidence,
    least: 3,
    more: Math.floor(sizes.evidence / 40),
  })
  return Array.from({ length: cases }, (_, place) => {
    const kind = first[place] ?? random.weighed(share)
    const opened = openedOn(random, today, place)
    const ago = Number(today.slice(0, 4)) - Number(opened.slice(0, 4))
    const closed = dayAfter(opened, random.between(70, 620))
    const isClosed = place >= first.length && closed < today && random.chance(closedOf[ago] ?? 100)
    return {
      number: place + 1,
      kind,
      // Of 207 criminal cases 63 were about children.
      hasChild: kind === 'criminal' && place > 0 && random.chance(30),
      openedOn: place === 0 ? dayAfter(today, -240) : opened,
      ...(isClosed ? { closedOn: closed } : {}),
      people: people[place] ?? 2,
      exhibits: evidence[place] ?? 3,
      isLong: place === 0,
    }
  })
}

const adult = ['УК 110', 'УК 107', 'УК 120', 'УК 121'] as const
const adultSince2024 = ['УК 109-1', 'УК 109-1', 'УК 108-1', 'УК 108-1', 'УК 110', 'УК 120', 'УК 107'] as const
const adultSince2025 = [...adultSince2024, 'УК 115-1', 'УК 125-1'] as const

/** An article that was in force when the case was opened (Laws of 15.04.2024 and 16.07.2025 added some). */
export function articleOf(random: Random, { kind, hasChild, openedOn: on }: Plot): string {
  if (kind === 'administrative') return random.pick(['КоАП 73', 'КоАП 461', 'КоАП 73-3'])
  if (kind === 'civil-defamation') return 'ГК 143'
  if (hasChild) return random.pick(['УК 121', 'УК 122', 'УК 124', 'УК 120'])
  if (on >= '2025-10-01') return random.pick(adultSince2025)
  return random.pick(on >= '2024-06-16' ? adultSince2024 : adult)
}

const subjects: Readonly<Record<CaseKind, readonly string[]>> = {
  criminal: [
    'Побои и угрозы',
    'Дело о насилии в семье',
    'Преследование',
    'Дело в интересах ребёнка',
    'Насилие, расследование возобновлено после жалобы прокурору',
    'Отбасындағы зорлық-зомбылық туралы іс',
  ],
  administrative: ['Протокол о нарушении предписания', 'Протокол о клевете на активистку', 'Әкімшілік іс'],
  'civil-defamation': [
    'Иск о защите чести к фонду',
    'Иск к журналистке и фонду об опровержении и компенсации морального вреда за серию публикаций',
    'Фондқа қарсы ар-намыс туралы іс',
  ],
  'civil-other': ['Алименты', 'Определение места жительства ребёнка', 'Возмещение вреда', 'Вселение'],
  'support-only': ['Консультация', 'Сопровождение', 'Жильё и психолог', 'Кеңес беру'],
}
const stages: Readonly<Record<CaseKind, readonly string[]>> = {
  criminal: [
    'досудебное расследование',
    'главное судебное разбирательство',
    'апелляция',
    'кассация',
    'исполнение',
  ],
  administrative: ['протокол', 'рассмотрение', 'обжалование'],
  'civil-defamation': ['подготовка', 'первая инстанция', 'апелляция', 'кассация'],
  'civil-other': ['подготовка', 'первая инстанция', 'апелляция', 'исполнение'],
  'support-only': ['первая помощь', 'сопровождение'],
}
const outcomes = {
  criminal: ['sentence', 'sentence', 'sentence', 'sentence', 'discontinued', 'conciliation', 'acquittal'],
  administrative: ['won', 'lost', 'discontinued'],
  'civil-defamation': ['won', 'won', 'partly-won', 'lost', 'settled'],
  'civil-other': ['won', 'partly-won', 'settled', 'lost'],
  'support-only': ['helped', 'helped', 'helped', 'withdrawn', 'other-outcome'],
} as const

/** The record of a case, as far as it is known before it is told. */
export function caseFields(
  {
    plot,
    random,
    office,
    lawyer,
    world,
    today,
  }: Omit<Story, 'caseId' | 'add' | 'survivor' | 'suspect' | 'witnesses' | 'evidence'>,
  article: string,
): FieldsOf<'case'> {
  const { kind, number, openedOn: opened, closedOn } = plot
  const passed = stages[kind].slice(0, random.between(1, stages[kind].length))
  const [region, town] = office.town
  const language = random.pick(['ru', 'ru', 'kk'] as const)
  return {
    title: `${random.pick(subjects[kind])}, ${town} (вымышленное дело № ${String(number)})`,
    kind,
    internalNumber: `В-${opened.slice(0, 4)}-${String(number).padStart(3, '0')}`,
    jurisdiction: 'kz',
    region: random.chance(3) ? 'abroad' : region,
    stage: passed.at(-1) ?? '',
    stages: passed.map((stage, place) => ({
      stage,
      since: dayAfter(
        opened,
        Math.floor(
          ((Date.parse(closedOn ?? today) - Date.parse(opened)) / 86_400_000) * (place / passed.length),
        ),
      ),
    })),
    ...(kind === 'criminal'
      ? {
          registrationNumbers: [
            { kind: random.pick(['КУИ', 'ЕРДР']), number: `ВЫМ-${String(number).padStart(4, '0')}` },
          ],
        }
      : {}),
    ...(kind === 'support-only'
      ? {}
      : {
          courtId: kind === 'criminal' ? office.criminalCourt : office.civilCourt,
          courtNumber: `0000-${opened.slice(2, 4)}-00-0/${String(number)}`,
        }),
    articles: kind === 'support-only' || kind === 'civil-other' ? [] : [article],
    leadLawyerId: lawyer,
    ...(random.chance(30)
      ? { assistingLawyerIds: [random.pick(world.lawyers.filter((one) => one !== lawyer))] }
      : {}),
    language,
    confidentiality: random.weighed([
      ['normal', 70],
      ['restricted', 24],
      ['sealed', 6],
    ] as const),
    ...(kind === 'criminal' && closedOn === undefined && random.chance(50) ? { pretrialSecrecy: true } : {}),
    ...(plot.hasChild ? { closedHearing: true } : {}),
    openedOn: opened,
    ...(closedOn === undefined
      ? {}
      : { closedOn, outcomeKind: random.pick(outcomes[kind]), outcome: 'Закончено; итог записан.' }),
    ...(closedOn !== undefined && kind.startsWith('civil')
      ? { awardedTiyn: random.between(1, 80) * 10_000_000 }
      : {}),
    ...(random.chance(12) ? { tags: [random.pick(['срочно', 'пресса', 'помощь жильём', 'балалар'])] } : {}),
  }
}
