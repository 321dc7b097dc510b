import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sortKey } from '../../shared/language/sort-key.ts'

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const order = (a: string, b: string) => compare(sortKey(a), sortKey(b))

describe('dictionary order', () => {
  test.each([
    [
      'the Kazakh alphabet',
      'А Ә Б В Г Ғ Д Е Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ Ы І Ь Э Ю Я',
    ],
    ['ё beside е and after it', 'Ежов Ёжов Елена Ёлкин Семенов Семёнов Семенова'],
    ['numbers by value', '1 2 9 10 11 99 100 12345678 123456789 1234567890123456789'],
    ['digits, Cyrillic, Latin', '5 Яна Adam zoo'],
    ['a shorter text first', 'Ан Ана Анар'],
    ['capitals last', 'иван Иван иванов'],
  ])('%s', (_name, text) => {
    const sorted = text.split(' ')
    expect(sorted.toReversed().sort(order)).toEqual(sorted)
  })

  test('words, signs and leading zeros', () => {
    const sorted = ['№ 2', '№ 10', 'Иван Яковлев', 'Иванов', '«Пример»', 'Суд № 2', 'Суд № 02-а', 'Суд № 10']
    expect(sorted.toReversed().sort(order)).toEqual(sorted)
    expect(sortKey('Суд № 02')).toBe(sortKey('«Суд», № 2'))
  })

  test('agrees with the Kazakh collation of ICU on words without ё', () => {
    const words = `Айша Әсем Асан Ғалым Галина Қайрат Кайрат Оспан Өмір Ұлан Улан Үміт Ысқақ Ілияс Ирина Һарун
      Харитон Юрий Яков Щукин Эльвира Нұр Ңой Жанар Зоя Йод Игорь`.split(/\s+/u)
    expect(words.toSorted(order)).toEqual(words.toSorted(new Intl.Collator('kk').compare))
  })
})

describe('properties', () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...Array.from('аәеёЕийқһі яЯ09-«a')) }),
    fc.string({ unit: 'binary' }),
  )

  test('the order is transitive', () => {
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const [x = '', y = '', z = ''] = [a, b, c].sort(order)
        return order(x, y) <= 0 && order(y, z) <= 0 && order(x, z) <= 0
      }),
    )
  })

  test('numbers go by value wherever they stand', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 40n }),
        fc.bigInt({ min: 0n, max: 10n ** 40n }),
        (a, b) => {
          return Math.sign(order(`Дело ${a} лист`, `Дело ${b} лист`)) === (a < b ? -1 : a > b ? 1 : 0)
        },
      ),
    )
  })

  test('normal form makes no difference and a text comes before its continuation', () => {
    fc.assert(fc.property(text, (a) => sortKey(a.normalize('NFD')) === sortKey(a.normalize('NFC'))))
    const word = fc.string({ unit: fc.constantFrom(...Array.from('абёЯқ')), minLength: 1 })
    fc.assert(fc.property(word, word, (a, b) => order(a, a + b) < 0 && order(a, `${a} ${b}`) < 0))
  })
})
