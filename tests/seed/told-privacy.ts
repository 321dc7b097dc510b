import { dayAfter } from './random.ts'
import { dayAt, type Story } from './story.ts'
import { noteTexts } from './wording.ts'

/** Consents, in force, over or taken back; what is secret; permits; notes that never leave. */
export async function tellPrivacy(story: Story, documents: readonly string[]): Promise<void> {
  const { random, add, plot, survivor, mother, lawyer } = story
  const purposes = ['court', 'prosecutor', 'expert', 'media', 'donors', 'training'] as const
  for (const purpose of random.some(purposes, random.between(1, plot.isLong ? 6 : 3))) {
    const givenOn = dayAfter(plot.openedOn, random.between(1, 9))
    const evidenceId = documents[0]
    await add('consent', {
      personId: survivor,
      purpose,
      scopes: random.some(['identity', 'story', 'images', 'medical'] as const, random.between(1, 3)),
      ...(plot.hasChild && mother !== undefined
        ? {
            givenBy: 'representative',
            representativeId: mother,
            assent: random.pick(['given', 'given', 'not-asked'] as const),
          }
        : { givenBy: 'self' }),
      explainedBy: 'юрист фонда',
      explainedOn: givenOn,
      explainedIn: random.pick(['ru', 'kk'] as const),
      givenOn,
      ...(random.chance(40) ? { until: dayAfter(givenOn, random.pick([180, 365, 730])) } : {}),
      ...(evidenceId === undefined || random.chance(15) ? {} : { evidenceId }),
      ...(random.chance(12) ? { withdrawnOn: dayAfter(givenOn, 30), withdrawnWhy: 'передумала' } : {}),
    })
  }
  if (plot.hasChild || random.chance(25))
    await add('restriction', {
      kind: plot.hasChild
        ? 'minor-data'
        : random.pick(['pretrial-secrecy', 'closed-hearing', 'medical-secrecy', 'advocate-secret'] as const),
      source: random.pick(['постановление следователя', 'подписка о неразглашении', 'УПК 201', 'её просьба']),
      since: plot.openedOn,
      ...(random.chance(30) ? { about: { entity: 'person', id: survivor } } : {}),
    })
  if (documents[0] !== undefined && random.chance(20))
    await add('permit', {
      lifts: ['pretrial-secrecy'],
      grantedBy: 'вымышленный прокурор',
      grantedOn: dayAt(story, 0.4),
      until: dayAfter(dayAt(story, 0.4), 400),
      evidenceId: documents[0],
    })
  for (let left = plot.isLong ? 6 : random.int(3); left > 0; left -= 1)
    await add('note', {
      text: random.pick(noteTexts),
      mark: random.pick(['advocate-secret', 'work-product', 'none'] as const),
      author: 'юрист фонда',
      authorId: lawyer,
      capacity: 'advocate',
      writtenOn: dayAt(story, random.int(100) / 100),
    })
}
