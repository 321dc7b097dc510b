const units = 'нөл бір екі үш төрт бес алты жеті сегіз тоғыз'.split(' ')
const tens = '- он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан'.split(' ')
const scales = [
  [10n ** 15n, 'квадриллион'],
  [10n ** 12n, 'триллион'],
  [10n ** 9n, 'миллиард'],
  [10n ** 6n, 'миллион'],
  [1000n, 'мың'],
] as const

const frontWords = /(?:нөл|бір|екі|үш|төрт|бес|жеті|сегіз|елу|жетпіс|сексен|жүз)$/u

/** A whole number from 0 to 999 quadrillion in Kazakh words: 1150 -> «бір мың жүз елу». */
export function cardinalKk(n: bigint): string {
  if (n === 0n) return units[0] ?? ''
  const words: string[] = []
  let rest = n
  for (const [power, name] of scales) {
    const count = rest / power
    rest %= power
    if (count > 0n) words.push(...below1000(Number(count)), name)
  }
  return [...words, ...below1000(Number(rest))].join(' ')
}

/** The ordinal: 1 -> «бірінші», 20 -> «жиырмасыншы», 6 -> «алтыншы». */
export function ordinalKk(n: bigint): string {
  // «Мыңыншы», not «бір мыңыншы»; қырық loses its second vowel.
  const words = cardinalKk(n).replace(/^бір (?=мың$|\S+ион$|\S+иард$)/u, '')
  if (words.endsWith('жиырма')) return words + 'сыншы'
  if (words.endsWith('қырық')) return words.replace(/қырық$/u, 'қырқыншы')
  const front = frontWords.test(words)
  if (/[аеыі]$/u.test(words)) return words + (front ? 'нші' : 'ншы')
  return words + (words.endsWith('елу') || front ? 'інші' : 'ыншы')
}

function below1000(n: number): string[] {
  const hundred = Math.floor(n / 100)
  const ten = Math.floor((n % 100) / 10)
  const unit = n % 10
  return [
    ...(hundred > 1 ? [units[hundred] ?? ''] : []),
    ...(hundred > 0 ? ['жүз'] : []),
    ...(ten > 0 ? [tens[ten] ?? ''] : []),
    ...(unit > 0 ? [units[unit] ?? ''] : []),
  ]
}
