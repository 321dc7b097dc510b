import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { money, moneyInWords, numberInWords, ordinal } from '../../shared/language/amounts.ts'

const nbsp = '\u00a0'

/** Reads words back with nothing but a table of values: the largest number any group word can take is under it. */
const values = new Map<string, number>(
  Object.entries({
    ноль: 0,
    один: 1,
    одна: 1,
    одно: 1,
    два: 2,
    две: 2,
    три: 3,
    четыре: 4,
    пять: 5,
    шесть: 6,
    семь: 7,
    восемь: 8,
    девять: 9,
    десять: 10,
    одиннадцать: 11,
    двенадцать: 12,
    тринадцать: 13,
    четырнадцать: 14,
    пятнадцать: 15,
    шестнадцать: 16,
    семнадцать: 17,
    восемнадцать: 18,
    девятнадцать: 19,
    двадцать: 20,
    тридцать: 30,
    сорок: 40,
    пятьдесят: 50,
    шестьдесят: 60,
    семьдесят: 70,
    восемьдесят: 80,
    девяносто: 90,
    сто: 100,
    двести: 200,
    триста: 300,
    четыреста: 400,
    пятьсот: 500,
    шестьсот: 600,
    семьсот: 700,
    восемьсот: 800,
    девятьсот: 900,
    нөл: 0,
    бір: 1,
    екі: 2,
    үш: 3,
    төрт: 4,
    бес: 5,
    алты: 6,
    жеті: 7,
    сегіз: 8,
    тоғыз: 9,
    он: 10,
    жиырма: 20,
    отыз: 30,
    қырық: 40,
    елу: 50,
    алпыс: 60,
    жетпіс: 70,
    сексен: 80,
    тоқсан: 90,
  }),
)
const scaleStems = { тысяч: 1e3, мың: 1e3, миллион: 1e6, миллиард: 1e9, триллион: 1e12, квадриллион: 1e15 }

function readWords(words: string): number {
  let total = 0
  let group = 0
  for (const word of words.replace(/^минус /u, '').split(' ')) {
    const scale = Object.entries(scaleStems).find(([stem]) => word.startsWith(stem))?.[1]
    const value = values.get(word)
    if (scale !== undefined) {
      total += group * scale
      group = 0
    } else if (word === 'жүз') group = group === 0 ? 100 : group * 100
    else if (value === undefined) return Number.NaN
    else group += value
  }
  return words.startsWith('минус ') ? -(total + group) : total + group
}

describe('numbers in words', () => {
  test.each([
    [0, 'ноль', 'нөл'],
    [1, 'один', 'бір'],
    [4, 'четыре', 'төрт'],
    [11, 'одиннадцать', 'он бір'],
    [14, 'четырнадцать', 'он төрт'],
    [21, 'двадцать один', 'жиырма бір'],
    [40, 'сорок', 'қырық'],
    [100, 'сто', 'жүз'],
    [505, 'пятьсот пять', 'бес жүз бес'],
    [1000, 'одна тысяча', 'бір мың'],
    [1500, 'одна тысяча пятьсот', 'бір мың бес жүз'],
    [2002, 'две тысячи два', 'екі мың екі'],
    [11_000, 'одиннадцать тысяч', 'он бір мың'],
    [112_014, 'сто двенадцать тысяч четырнадцать', 'жүз он екі мың он төрт'],
    [1_000_001, 'один миллион один', 'бір миллион бір'],
    [22_000_000, 'двадцать два миллиона', 'жиырма екі миллион'],
    [5_000_000_000, 'пять миллиардов', 'бес миллиард'],
    [1e15, 'один квадриллион', 'бір квадриллион'],
    [-7, 'минус семь', 'минус жеті'],
  ])('%d', (n, ru, kk) => {
    expect(numberInWords(n, 'ru')).toBe(ru)
    expect(numberInWords(n, 'kk')).toBe(kk)
  })

  test('gender is that of the counted noun, not of the thousands', () => {
    expect(numberInWords(1, 'ru', { gender: 'feminine' })).toBe('одна')
    expect(numberInWords(22, 'ru', { gender: 'feminine' })).toBe('двадцать две')
    expect(numberInWords(1001, 'ru', { gender: 'neuter' })).toBe('одна тысяча одно')
    expect(numberInWords(2_000_000, 'ru', { gender: 'feminine' })).toBe('два миллиона')
  })

  const whole = fc.oneof(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: -1e15, max: 1e15 }))
  test.each(['ru', 'kk'] as const)('%s words read back give the number', (language) => {
    fc.assert(fc.property(whole, (n) => readWords(numberInWords(n, language)) === n))
  })

  test('what is not a whole number in range is refused', () => {
    for (const wrong of [1.5, Number.NaN, Infinity, 1e15 + 1, 10n ** 16n]) {
      expect(() => numberInWords(wrong, 'ru')).toThrow(RangeError)
    }
  })
})

describe('ordinals', () => {
  test.each([
    [1, 'первый', 'бірінші'],
    [2, 'второй', 'екінші'],
    [3, 'третий', 'үшінші'],
    [6, 'шестой', 'алтыншы'],
    [9, 'девятый', 'тоғызыншы'],
    [10, 'десятый', 'оныншы'],
    [20, 'двадцатый', 'жиырмасыншы'],
    [23, 'двадцать третий', 'жиырма үшінші'],
    [40, 'сороковой', 'қырқыншы'],
    [50, 'пятидесятый', 'елуінші'],
    [60, 'шестидесятый', 'алпысыншы'],
    [80, 'восьмидесятый', 'сексенінші'],
    [90, 'девяностый', 'тоқсаныншы'],
    [100, 'сотый', 'жүзінші'],
    [112, 'сто двенадцатый', 'жүз он екінші'],
    [300, 'трёхсотый', 'үш жүзінші'],
    [1000, 'тысячный', 'мыңыншы'],
    [2026, 'две тысячи двадцать шестой', 'екі мың жиырма алтыншы'],
    [25_000, 'двадцатипятитысячный', 'жиырма бес мыңыншы'],
    [1_000_000, 'миллионный', 'миллионыншы'],
  ])('%d', (n, ru, kk) => {
    expect(ordinal(n, 'ru')).toBe(ru)
    expect(ordinal(n, 'kk')).toBe(kk)
  })

  test('gender', () => {
    expect(ordinal(3, 'ru', { gender: 'feminine' })).toBe('третья')
    expect(ordinal(21, 'ru', { gender: 'neuter' })).toBe('двадцать первое')
  })

  test('Kazakh ordinals keep vowel harmony', () => {
    const back = /(?:[аоұы][^әеөүі]*)ншы$/u
    const front = /(?:[әеөүіу][^аоұы]*)нші$/u
    fc.assert(fc.property(fc.nat(1e9), (n) => back.test(ordinal(n, 'kk')) || front.test(ordinal(n, 'kk'))))
  })
})

describe('money', () => {
  test.each([
    [123_456_750, '1 234 567~тенге 50~тиынов', '1 234 567~теңге 50~тиын'],
    [100_000, '1 000~тенге', '1 000~теңге'],
    [99_900, '999~тенге', '999~теңге'],
    [101, '1~тенге 1~тиын', '1~теңге 1~тиын'],
    [122, '1~тенге 22~тиына', '1~теңге 22~тиын'],
    [111, '1~тенге 11~тиынов', '1~теңге 11~тиын'],
    [0, '0~тенге', '0~теңге'],
  ])('%d', (tiyn, ru, kk) => {
    const unbroken = (text: string) => text.replaceAll('~', nbsp).replace(/(\d) (?=\d)/gu, `$1${nbsp}`)
    expect(money(tiyn, 'ru')).toBe(unbroken(ru))
    expect(money(tiyn, 'kk')).toBe(unbroken(kk))
  })

  test('in words', () => {
    expect(moneyInWords(123_456_750, 'ru').replaceAll(nbsp, ' ')).toBe(
      '1 234 567 (один миллион двести тридцать четыре тысячи пятьсот шестьдесят семь) тенге 50 тиынов',
    )
    expect(moneyInWords(200_000_00, 'kk').replaceAll(nbsp, ' ')).toBe('200 000 (екі жүз мың) теңге')
  })

  test('figures and words of one amount agree', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (tiyn) => {
        const [, figures = '', words = ''] = /^([\d\s]+) \((.+)\) тенге/u.exec(moneyInWords(tiyn, 'ru')) ?? []
        return (
          Number(figures.replaceAll(nbsp, '')) === readWords(words) &&
          readWords(words) === Math.floor(tiyn / 100)
        )
      }),
    )
  })

  test('half a tiyn is refused', () => {
    expect(() => money(0.5, 'ru')).toThrow(RangeError)
  })
})
