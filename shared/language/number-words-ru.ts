import { plural } from './plural-ru.ts'

export type NumeralGender = 'masculine' | 'feminine' | 'neuter'

const small = `ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать
  четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать`.split(/\s+/u)
const tens = '- - двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(' ')
const hundreds = '- сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'.split(' ')
const ones = { masculine: 'один', feminine: 'одна', neuter: 'одно' } as const

/** Powers of a thousand from the largest, with their plural and the stem of their ordinal. */
const scales = [
  { power: 10n ** 15n, name: plural('квадриллион', 'квадриллиона', 'квадриллионов'), stem: 'квадриллионн' },
  { power: 10n ** 12n, name: plural('триллион', 'триллиона', 'триллионов'), stem: 'триллионн' },
  { power: 10n ** 9n, name: plural('миллиард', 'миллиарда', 'миллиардов'), stem: 'миллиардн' },
  { power: 10n ** 6n, name: plural('миллион', 'миллиона', 'миллионов'), stem: 'миллионн' },
  { power: 1000n, name: plural('тысяча', 'тысячи', 'тысяч'), stem: 'тысячн' },
] as const

/** Stems of ordinals with their own nominative endings; genitive stems for «двадцатипятитысячный». */
const ordinalSmall =
  `нулев перв втор трет четвёрт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат
  четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат`.split(/\s+/u)
const ordinalTens = '- - двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност'.split(
  ' ',
)
const ordinalHundreds = '- сот двухсот трёхсот четырёхсот пятисот шестисот семисот восьмисот девятисот'.split(
  ' ',
)
const joinedSmall =
  `- одно двух трёх четырёх пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати
  четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати`.split(/\s+/u)
const joinedTens =
  '- - двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяносто'.split(' ')
const joinedHundreds = '- сто двухсот трёхсот четырёхсот пятисот шестисот семисот восьмисот девятисот'.split(
  ' ',
)

/** A whole number from 0 to 999 quadrillion in words, nominative: 1234 -> «одна тысяча двести тридцать четыре». */
export function cardinalRu(n: bigint, gender: NumeralGender): string {
  if (n === 0n) return small[0] ?? ''
  const words: string[] = []
  let rest = n
  for (const { power, name } of scales) {
    const count = rest / power
    rest %= power
    if (count > 0n)
      words.push(below1000(Number(count), power === 1000n ? 'feminine' : 'masculine'), name(count))
  }
  if (rest > 0n) words.push(below1000(Number(rest), gender))
  return words.join(' ')
}

/** The ordinal, nominative singular: 21 -> «двадцать первый», 25000 -> «двадцатипятитысячный». */
export function ordinalRu(n: bigint, gender: NumeralGender): string {
  const last = lastPart(n)
  const before = n === last.value ? '' : `${cardinalRu(n - last.value, 'masculine')} `
  return before + last.stem + ordinalEnding(last.stem, gender)
}

function below1000(n: number, gender: NumeralGender): string {
  const words: string[] = []
  if (n >= 100) words.push(hundreds[Math.floor(n / 100)] ?? '')
  const rest = n % 100
  if (rest >= 20) words.push(tens[Math.floor(rest / 10)] ?? '')
  const unit = rest < 20 ? rest : rest % 10
  if (unit === 1) words.push(ones[gender])
  else if (unit === 2 && gender === 'feminine') words.push('две')
  else if (unit > 0) words.push(small[unit] ?? '')
  return words.join(' ')
}

/** The part of a number that becomes an ordinal: its last non-zero group. */
function lastPart(n: bigint): { readonly value: bigint; readonly stem: string } {
  const rest = Number(n % 1000n)
  if (n === 0n) return { value: 0n, stem: ordinalSmall[0] ?? '' }
  if (rest === 0) {
    const scale = scales.find(({ power }) => n % power === 0n) ?? scales[4]
    const count = (n / scale.power) % 1000n
    return { value: count * scale.power, stem: (count === 1n ? '' : joined(Number(count))) + scale.stem }
  }
  const tail = rest % 100
  if (tail === 0) return { value: BigInt(rest), stem: ordinalHundreds[rest / 100] ?? '' }
  if (tail < 20) return { value: BigInt(tail), stem: ordinalSmall[tail] ?? '' }
  if (tail % 10 === 0) return { value: BigInt(tail), stem: ordinalTens[tail / 10] ?? '' }
  return { value: BigInt(tail % 10), stem: ordinalSmall[tail % 10] ?? '' }
}

function joined(n: number): string {
  const hundred = n >= 100 ? joinedHundreds[Math.floor(n / 100)] : ''
  const rest = n % 100
  if (rest === 0) return hundred ?? ''
  if (rest < 20) return (hundred ?? '') + (joinedSmall[rest] ?? '')
  const unit = rest % 10 === 0 ? '' : (joinedSmall[rest % 10] ?? '')
  return (hundred ?? '') + (joinedTens[Math.floor(rest / 10)] ?? '') + unit
}

function ordinalEnding(stem: string, gender: NumeralGender): string {
  if (stem === 'трет') return { masculine: 'ий', feminine: 'ья', neuter: 'ье' }[gender]
  const stressed = /^(?:нулев|втор|шест|седьм|восьм|сороков)$/u.test(stem)
  return { masculine: stressed ? 'ой' : 'ый', feminine: 'ая', neuter: 'ое' }[gender]
}
