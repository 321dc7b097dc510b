import { describe, expect, test } from 'vitest'
import { declineNamePartsRu, detectGender } from '../../shared/language/declension-ru.ts'
import { russianCases, type Gender, type NameParts } from '../../shared/model/person.ts'

const paradigm = (part: keyof NameParts, name: string, gender?: Gender) =>
  russianCases
    .map((grammaticalCase) => declineNamePartsRu({ [part]: name }, grammaticalCase, gender)[part])
    .join(' ')

const unchanged = (name: string) => Array.from(russianCases, () => name).join(' ')

describe('men', () => {
  test.each([
    ['surname', 'Нурпеисов', 'Нурпеисова Нурпеисову Нурпеисова Нурпеисовым Нурпеисове'],
    ['surname', 'Мұқанов', 'Мұқанова Мұқанову Мұқанова Мұқановым Мұқанове'],
    ['surname', 'Семёнов', 'Семёнова Семёнову Семёнова Семёновым Семёнове'],
    ['surname', 'Сагынтай', 'Сагынтая Сагынтаю Сагынтая Сагынтаем Сагынтае'],
    ['surname', 'Ким', 'Кима Киму Кима Кимом Киме'],
    ['surname', 'Цой', 'Цоя Цою Цоя Цоем Цое'],
    ['surname', 'Садық', 'Садықа Садықу Садықа Садықом Садықе'],
    ['surname', 'Достоевский', 'Достоевского Достоевскому Достоевского Достоевским Достоевском'],
    ['surname', 'Толстой', 'Толстого Толстому Толстого Толстым Толстом'],
    ['surname', 'Кравец', 'Кравца Кравцу Кравца Кравцом Кравце'],
    ['surname', 'Кузнец', 'Кузнеца Кузнецу Кузнеца Кузнецом Кузнеце'],
    ['surname', 'Глинка', 'Глинки Глинке Глинку Глинкой Глинке'],
    ['surname', 'ОМАРОВ', 'ОМАРОВА ОМАРОВУ ОМАРОВА ОМАРОВЫМ ОМАРОВЕ'],
    [
      'surname',
      'Римский-Корсаков',
      'Римского-Корсакова Римскому-Корсакову Римского-Корсакова Римским-Корсаковым Римском-Корсакове',
    ],
    ['surname', 'Бонч-Бруевич', 'Бонч-Бруевича Бонч-Бруевичу Бонч-Бруевича Бонч-Бруевичем Бонч-Бруевиче'],
    ['given', 'Тимур', 'Тимура Тимуру Тимура Тимуром Тимуре'],
    ['given', 'Абиш', 'Абиша Абишу Абиша Абишем Абише'],
    ['given', 'Абдулбаш', 'Абдулбаша Абдулбашу Абдулбаша Абдулбашем Абдулбаше'],
    ['given', 'Оразбек', 'Оразбека Оразбеку Оразбека Оразбеком Оразбеке'],
    ['given', 'Қайрат', 'Қайрата Қайрату Қайрата Қайратом Қайрате'],
    ['given', 'Абай', 'Абая Абаю Абая Абаем Абае'],
    ['given', 'Мұса', 'Мұсы Мұсе Мұсу Мұсой Мұсе'],
    ['given', 'Пётр', 'Петра Петру Петра Петром Петре'],
    ['given', 'Фёдор', 'Фёдора Фёдору Фёдора Фёдором Фёдоре'],
    ['given', 'Нұр-Сұлтан', 'Нұр-Сұлтана Нұр-Сұлтану Нұр-Сұлтана Нұр-Сұлтаном Нұр-Сұлтане'],
    ['patronymic', 'Сергеевич', 'Сергеевича Сергеевичу Сергеевича Сергеевичем Сергеевиче'],
    ['patronymic', 'Ильич', 'Ильича Ильичу Ильича Ильичом Ильиче'],
  ] as const)('%s %s', (part, name, forms) => {
    expect(paradigm(part, name, 'masculine')).toBe(forms)
  })

  test.each([
    ['surname', 'Шевченко'],
    ['surname', 'Черных'],
    ['surname', 'Есенгелді'],
    ['surname', 'Ли'],
    ['surname', 'Серікұлы'],
    ['surname', 'Аль-Фараби'],
    ['given', 'Ғали'],
    ['given', 'John'],
    ['given', 'И.'],
    ['patronymic', 'Серікұлы'],
    ['patronymic', 'Ахметулы'],
    ['patronymic', 'Мамед оглы'],
  ] as const)('%s %s stays', (part, name) => {
    expect(paradigm(part, name, 'masculine')).toBe(unchanged(name))
  })
})

describe('women', () => {
  test.each([
    ['surname', 'Иванова', 'Ивановой Ивановой Иванову Ивановой Ивановой'],
    ['surname', 'Мұқанова', 'Мұқановой Мұқановой Мұқанову Мұқановой Мұқановой'],
    ['surname', 'Достоевская', 'Достоевской Достоевской Достоевскую Достоевской Достоевской'],
    [
      'surname',
      'Иванова-Петрова',
      'Ивановой-Петровой Ивановой-Петровой Иванову-Петрову Ивановой-Петровой Ивановой-Петровой',
    ],
    ['surname', 'Ахметова-Ким', 'Ахметовой-Ким Ахметовой-Ким Ахметову-Ким Ахметовой-Ким Ахметовой-Ким'],
    ['given', 'Алия', 'Алии Алии Алию Алией Алии'],
    ['given', 'Әлия', 'Әлии Әлии Әлию Әлией Әлии'],
    ['given', 'Мария', 'Марии Марии Марию Марией Марии'],
    ['given', 'Дана', 'Даны Дане Дану Даной Дане'],
    ['given', 'Наталья', 'Натальи Наталье Наталью Натальей Наталье'],
    ['given', 'Любовь', 'Любови Любови Любовь Любовью Любови'],
    ['given', 'Анна-Мария', 'Анны-Марии Анне-Марии Анну-Марию Анной-Марией Анне-Марии'],
    ['patronymic', 'Ивановна', 'Ивановны Ивановне Ивановну Ивановной Ивановне'],
  ] as const)('%s %s', (part, name, forms) => {
    expect(paradigm(part, name, 'feminine')).toBe(forms)
  })

  test.each([
    ['surname', 'Ким'],
    ['surname', 'Цой'],
    ['surname', 'Сагынтай'],
    ['surname', 'Нұрлан'],
    ['given', 'Гүлнар'],
    ['given', 'Гульнар'],
    ['given', 'Айгуль'],
    ['given', 'Асель'],
    ['given', 'Мөлдір'],
    ['given', 'Сауле'],
    ['patronymic', 'Нұрланқызы'],
    ['patronymic', 'Серикқызы'],
    ['patronymic', 'Серккызы'],
  ] as const)('%s %s stays', (part, name) => {
    expect(paradigm(part, name, 'feminine')).toBe(unchanged(name))
  })
})

describe('gender', () => {
  test.each([
    [{ surname: 'Ким', given: 'Алекс', patronymic: 'Иванович' }, 'masculine'],
    [{ surname: 'Ким', patronymic: 'Ильинична' }, 'feminine'],
    [{ surname: 'Ким', patronymic: 'Серікұлы' }, 'masculine'],
    [{ surname: 'Ким', patronymic: 'Нұрланқызы' }, 'feminine'],
    [{ surname: 'Ахметова' }, 'feminine'],
    [{ surname: 'Ахметов' }, 'masculine'],
    [{ surname: 'Ким', given: 'Алекс' }, undefined],
  ] as const)('%j', (parts, gender) => {
    expect(detectGender(parts)).toBe(gender)
  })

  test('is found from the patronymic when the record has none', () => {
    const woman = { surname: 'Ким', given: 'Алия', patronymic: 'Сериковна' }
    expect(declineNamePartsRu(woman, 'dative', undefined)).toEqual({
      surname: 'Ким',
      given: 'Алии',
      patronymic: 'Сериковне',
    })
  })

  test('nothing is guessed where it stays unknown', () => {
    expect(declineNamePartsRu({ surname: 'Ким', given: 'Данияр' }, 'dative', undefined)).toEqual({
      surname: 'Ким',
      given: 'Данияр',
    })
  })
})
