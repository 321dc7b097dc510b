import { dayAfter } from './random.ts'
import { dayAt, type Story } from './story.ts'
import * as words from './wording.ts'

const questions = [
  'her-choice',
  'safety',
  'minor',
  'accuses-of-crime',
  'private-life',
  'image',
  'pretrial-data',
  'personal-data',
] as const

async function tellPublication(story: Story, suitId?: string): Promise<string> {
  const { random, add, world, suspect } = story
  const publishedAt = dayAfter(dayAt(story, 0), -random.between(5, 60))
  return add('publication', {
    medium: random.pick(words.media),
    title: random.pick(words.publicationTitles),
    url: `https://vymysel.example/${String(story.plot.number)}`,
    publishedAt,
    ...(suitId === undefined ? {} : { suitId }),
    ...(world.outlets.length === 0 ? {} : { outletId: random.pick(world.outlets) }),
    aboutIds: [suspect],
    reach: `около ${String(random.between(1, 40))} тысяч просмотров`,
    stillOnline: random.chance(60),
    onlineCheckedOn: dayAt(story, 1),
    ...(story.evidence[1] === undefined ? {} : { captureEvidenceId: story.evidence[1] }),
  })
}

/** A suit over words, with its publications and its table of statements. */
export async function tellSuit(story: Story): Promise<void> {
  const { random, add, plot, suspect } = story
  const filedOn = dayAfter(plot.openedOn, -6)
  const suitId = await add('suit', {
    direction: random.chance(90) ? 'against-us' : 'by-us',
    claims: [{ kind: 'refutation' }, { kind: 'moral-damage' }],
    moralDamageTiyn: random.between(5, 100) * 10_000_000,
    filedOn,
    acceptedOn: dayAfter(filedOn, 3),
    claimReceivedOn: plot.openedOn,
    pretrialStep: { askedOn: dayAfter(filedOn, -20) },
    ...(random.chance(30)
      ? { parallelProceedings: [{ kind: 'koap-73-3', stage: 'протокол составлен' }] }
      : {}),
    ...(plot.closedOn === undefined
      ? {}
      : {
          outcome: random.pick(['refused', 'refused', 'granted-in-part', 'withdrawn'] as const),
          outcomeOn: plot.closedOn,
        }),
    costsClaimedTiyn: random.between(1, 9) * 10_000_000,
  })
  const publications = [await tellPublication(story, suitId), await tellPublication(story, suitId)]
  const count = random.between(3, 14)
  for (let order = 1; order <= count; order += 1)
    await add('statement', {
      suitId,
      publicationId: random.pick(publications),
      order,
      quotation: random.pick(words.quotations),
      language: 'ru',
      aboutId: suspect,
      classification: random.pick(['fact', 'fact', 'opinion', 'mixed', 'question'] as const),
      ...(random.chance(75)
        ? {
            positions: [random.pick(['true', 'opinion', 'not-about-plaintiff'] as const)],
            argument: random.pick(words.argumentTexts),
          }
        : {}),
      proof: random.some(story.evidence, random.int(4)).map((evidenceId) => ({ evidenceId })),
    })
  await add('bundle', {
    title: 'Приложения к отзыву',
    language: 'ru',
    sections: [{ title: 'Документы', evidenceIds: story.evidence.slice(0, 8) }],
  })
}

/** A publication that is thought over before it goes out, and one that stands. */
export async function tellPublicity(story: Story): Promise<void> {
  const { random, add, survivor, today } = story
  await add('plan', {
    title: random.pick(words.publicationTitles),
    medium: random.pick(words.media),
    language: random.pick(['ru', 'kk'] as const),
    plannedOn: dayAfter(today, random.between(2, 30)),
    stage: random.pick(['no-proceedings', 'pretrial', 'in-court', 'final-act'] as const),
    text: 'Черновик: рассказываем о том, как долго не принимали заявление, без имён и городов.',
    statements: [{ quotation: random.pick(words.quotations), classification: 'opinion' }],
    consents: [{ personId: survivor, scope: 'story' }],
    questions: questions.map((question) => ({
      question,
      answer: random.pick(['absent', 'allowed', 'open'] as const),
    })),
  })
  if (random.chance(60)) await tellPublication(story)
}
