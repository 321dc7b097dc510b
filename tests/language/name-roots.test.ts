import { describe, expect, test } from 'vitest'
import { declineNameKk } from '../../shared/language/declension-kk.ts'
import { declineNamePartsRu } from '../../shared/language/declension-ru.ts'
import { halves, isForm } from '../../shared/language/name-roots.ts'
import { skeletonOf } from '../../shared/language/name-skeleton.ts'
import { kazakhCases, russianCases } from '../../shared/model/person.ts'

const isCalled = (name: string, word: string) => halves(name).some((half) => isForm(skeletonOf(word), half))

/** Invented surnames of every kind of ending, and given names that people bear. */
const surnames = {
  feminine:
    'Выдуманова Небылицына Вымышленская Толстая Тестенко Черных Примерная Ким Сказка Жақсылықова Ертегінова',
  masculine:
    'Выдуманов Небылицын Вымышленский Толстой Тестенко Черных Примерный Шмидт Чернец Соловей Орёл Үлгібаев Мұхамедғали',
} as const
const given = {
  feminine:
    'Айгүл Динара Мария Әсел Сәуле Гүлнұр Елена Любовь Ольга Қарлығаш Светлана Інжу Наталья Софья Бибігүл Ғалия Майя Зоя Лира Асия',
  masculine:
    'Айбек Данияр Пётр Павел Лев Серік Әлихан Дмитрий Юрий Сергей Николай Илья Игорь Ержан Қайрат Бауыржан Ильяс Бекзат Эскиз Никита',
} as const
const genders = ['feminine', 'masculine'] as const
const patronymics = { feminine: 'Сериковна', masculine: 'Ильич' } as const

describe('every case form of a name is known', () => {
  test.each(genders)('in Russian, %s', (gender) => {
    const missed = given[gender].split(' ').flatMap((first) =>
      surnames[gender].split(' ').flatMap((surname) =>
        russianCases.flatMap((grammaticalCase) => {
          const parts = { surname, given: first, patronymic: patronymics[gender] }
          const forms = declineNamePartsRu(parts, grammaticalCase, gender)
          return (['surname', 'given', 'patronymic'] as const).flatMap((part) =>
            isCalled(parts[part], forms[part] ?? '') ? [] : [`${parts[part]}: ${forms[part] ?? ''}`],
          )
        }),
      ),
    )
    expect([...new Set(missed)]).toEqual([])
  })

  test('in Kazakh', () => {
    const names = [
      given.feminine,
      given.masculine,
      surnames.feminine,
      surnames.masculine,
      'Серікқызы Нұрланұлы',
    ]
    const missed = names
      .flatMap((list) => list.split(' '))
      .flatMap((name) =>
        kazakhCases
          .map((grammaticalCase) => declineNameKk(name, grammaticalCase))
          .filter((form) => !isCalled(name, form))
          .map((form) => `${name}: ${form}`),
      )
    expect(missed).toEqual([])
  })
})

test.each([
  // What the words of a declension do not tell.
  ['Эскиз', 'Эскизге Эскиздің Эскизден Эскизбен ЭСКИЗОМ Эскизы Эскизов Эскиздер Эскиздікі Eskizom Eskiz'],
  ['Лира', 'Лирин Лириной Лирочка Лирой Лирою Лираның Лираға Лирамен Лирадан Лиражан Liroy Liru Lirochka'],
  [
    'Айгерім',
    'Айгерімтайдың Айгеріммен Айгерімдер Айгерімдерге Айгерімнің Айгерімжан Айгерима Aigerimge Aigerym',
  ],
  ['Ерлан', 'Ерланшы Ерланнан Ерланның Ерланмен Erlanov Эрлана'],
  ['Бекзат', 'Бекзадқа Бекзатты Bekzad Бекзадом'],
  ['Гульнара', 'Гүлнар Гүлнарға Гүлнардың Gulnar Гульнарой'],
  ['Гүлнар', 'Гульнара Гульнаре Гульнарой'],
  ['Выдуманова', 'Выдумановы Выдумановых Выдуманов Выдумановтың Vydumanovoy Vydumanoff Vydumanow Vydumanova'],
  ['Вымышленская', 'Вымышленский Вымышленских Вымышленскому Vymyshlenskaya Vymyshlenskoi'],
  ['Сергей', 'Сергея Сергеем Сергейдің Sergej Sergeja Sergey Sergeya'],
  ['Мария', 'Марии Марьи Marija Mariyu Maria Марияның'],
  ['Софья', 'Софии Софией Софью Sofia'],
  ['София', 'Софьи Софью Софьей'],
  ['Нұрланқызы', 'Нұрланқызының Нұрланқызына Нұрланқызынан Нұрланқызымен Nurlankyzy'],
])('%s is called %s', (name, words) => {
  expect(words.split(' ').filter((word) => !isCalled(name, word))).toEqual([])
})

test.each([
  ['Эскиз', 'Ескерту ескертпелер Ескі еске ескерткіш Ескендір Эскадра эскимо Эсквайр'],
  ['Лира', 'Лирика лирический лирик Лиман'],
  ['Айгерім', 'айгөлек Айгүл айғақ Айгерсін'],
  ['Асия', 'Ассоциация Асхат асыл ас'],
  ['Мария', 'марка Маринад Маркиз март Мартыновна'],
  ['Светлана', 'светлый светлейший светлая'],
  ['Дана', 'Даниил данность дантист'],
  ['Ерлан', 'ерлік Ерлі'],
  ['Елена', 'Еленеуші елеулі елек'],
  ['Выдуманова', 'выдумать Выдумщик Выдуманный выдумал'],
  ['Сәуле', 'Сауалнама Саулық Саудагер'],
  ['Самал', 'Самара Самарканд'],
  ['Камила', 'Камера каминный'],
])('%s is not what %s mean', (name, words) => {
  expect(words.split(' ').filter((word) => isCalled(name, word))).toEqual([])
})
