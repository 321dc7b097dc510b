import { dayAt, type Story } from './story.ts'
import * as words from './wording.ts'

const categories = ['lodging', 'lawyer', 'expert', 'treatment', 'travel', 'food', 'fee', 'other'] as const
/** In tenge, from and to. */
const prices = {
  lodging: [60, 150],
  lawyer: [100, 400],
  expert: [40, 220],
  treatment: [8, 60],
  travel: [2, 18],
  food: [6, 25],
  fee: [2, 12],
  other: [1, 15],
} as const

/** What the lawyers did, and what was paid for her. */
export async function tellMoney(story: Story): Promise<void> {
  const { random, add, plot, lawyer, survivor } = story
  for (let left = plot.isLong ? 24 : random.int(6); left > 0; left -= 1)
    await add('time', {
      lawyerId: lawyer,
      workedOn: dayAt(story, random.int(100) / 100),
      what: random.pick(words.works),
      minutes: random.between(2, 24) * 10,
      rateTiyn: random.pick([1_000_000, 1_500_000, 2_000_000]),
      basis: random.pick(['paid-contract', 'paid-contract', 'own-employee', 'free-of-charge'] as const),
    })
  for (let left = plot.isLong ? 12 : random.int(4); left > 0; left -= 1) {
    const category = random.pick(categories)
    const [least, most] = prices[category]
    await add('ledger', {
      direction: 'out',
      category,
      amountTiyn: random.between(least, most) * 100_000,
      currency: random.chance(96) ? 'KZT' : 'USD',
      paidOn: dayAt(story, random.int(100) / 100),
      purpose: random.pick(words.expenses[category]),
      helpedId: survivor,
      fund: random.pick(words.funds),
      ...(category === 'fee' && plot.kind !== 'criminal' ? { costGround: 'state-fee' } : {}),
      ...(random.chance(70) ? { approvedBy: 'Примерова П.Т.' } : {}),
    })
  }
}
