import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { declineNameKk, declineNounKk, declinePhraseKk } from '../../shared/language/declension-kk.ts'
import { kazakhCases, type KazakhCase } from '../../shared/model/person.ts'

const sample = new URL('../fixtures/language/kk-nouns-sample.tsv', import.meta.url)
const wholeList = new URL('../../../shared/data/language/kk-nouns.tsv', import.meta.url)

const paradigm = (decline: (text: string, grammaticalCase: KazakhCase) => string, text: string) =>
  kazakhCases.map((grammaticalCase) => decline(text, grammaticalCase)).join(' ')

describe('nouns', () => {
  const rows = readFileSync(sample, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

  test('the sample has sixty paradigms of six forms', () => {
    expect(rows).toHaveLength(60)
    expect(rows.every((row) => row.length === 7)).toBe(true)
  })

  test.each(rows)('%s', (lemma, ...forms) => {
    expect(paradigm(declineNounKk, lemma)).toBe(forms.join(' '))
  })

  test.skipIf(!existsSync(wholeList))('the rules explain at least 97 % of the whole published list', () => {
    const cases = ['GEN', 'DAT', 'ACC', 'LOC', 'ABL', 'INST']
    let forms = 0
    let agreed = 0
    for (const line of readFileSync(wholeList, 'utf8').split('\n')) {
      const [lemma = '', form, tags = ''] = line.split('\t')
      const grammaticalCase = kazakhCases[cases.indexOf(/^N;(\w+);SG$/u.exec(tags)?.[1] ?? '')]
      if (grammaticalCase === undefined) continue
      forms++
      if (declineNounKk(lemma, grammaticalCase) === form) agreed++
    }
    expect(forms).toBeGreaterThan(3900)
    expect(agreed / forms).toBeGreaterThanOrEqual(0.97)
  })

  test.each([
    ['акт', 'актінің актіге актіні актіде актіден актімен'],
    ['су', 'судың суға суды суда судан сумен'],
    ['бу', 'будың буға буды буда будан бумен'],
    ['келісу', 'келісудің келісуге келісуді келісуде келісуден келісумен'],
    ['Жетісу', 'Жетісудың Жетісуға Жетісуды Жетісуда Жетісудан Жетісумен'],
    ['журналист', 'журналистің журналистке журналисті журналисте журналистен журналистпен'],
    ['педагог', 'педагогтің педагогке педагогті педагогте педагогтен педагогпен'],
    ['архив', 'архивтің архивке архивті архивте архивтен архивпен'],
    ['апрель', 'апрельдің апрельге апрельді апрельде апрельден апрельмен'],
    ['Алматы', 'Алматының Алматыға Алматыны Алматыда Алматыдан Алматымен'],
  ])('%s', (lemma, forms) => {
    expect(paradigm(declineNounKk, lemma)).toBe(forms)
  })
})

describe('names', () => {
  test.each([
    ['Серікұлы', 'Серікұлының Серікұлына Серікұлын Серікұлында Серікұлынан Серікұлымен'],
    ['Нұрланқызы', 'Нұрланқызының Нұрланқызына Нұрланқызын Нұрланқызында Нұрланқызынан Нұрланқызымен'],
    ['Әлия', 'Әлияның Әлияға Әлияны Әлияда Әлиядан Әлиямен'],
    ['Гүлнар', 'Гүлнардың Гүлнарға Гүлнарды Гүлнарда Гүлнардан Гүлнармен'],
    ['Айгүл', 'Айгүлдің Айгүлге Айгүлді Айгүлде Айгүлден Айгүлмен'],
    ['Тимур', 'Тимурдың Тимурға Тимурды Тимурда Тимурдан Тимурмен'],
    ['Иванова', 'Иванованың Ивановаға Иванованы Ивановада Ивановадан Ивановамен'],
    ['Иванов', 'Ивановтың Ивановқа Ивановты Ивановта Ивановтан Ивановпен'],
    ['Әлиев', 'Әлиевтің Әлиевке Әлиевті Әлиевте Әлиевтен Әлиевпен'],
    ['Ким', 'Кимнің Кимге Кимді Кимде Кимнен Киммен'],
    ['Сергей', 'Сергейдің Сергейге Сергейді Сергейде Сергейден Сергеймен'],
    ['Ерлан', 'Ерланның Ерланға Ерланды Ерланда Ерланнан Ерланмен'],
    ['Ораз', 'Ораздың Оразға Оразды Оразда Ораздан Оразбен'],
    ['Жәнібек', 'Жәнібектің Жәнібекке Жәнібекті Жәнібекте Жәнібектен Жәнібекпен'],
    ['Айгерім', 'Айгерімнің Айгерімге Айгерімді Айгерімде Айгерімнен Айгеріммен'],
    ['Мұрат', 'Мұраттың Мұратқа Мұратты Мұратта Мұраттан Мұратпен'],
    ['Наталья', 'Натальяның Натальяға Натальяны Натальяда Натальядан Натальямен'],
    ['Петрович', 'Петровичтің Петровичке Петровичті Петровичте Петровичтен Петровичпен'],
    ['Ғали', 'Ғалидың Ғалиға Ғалиды Ғалида Ғалидан Ғалимен'],
    ['Әли', 'Әлидің Әлиге Әлиді Әлиде Әлиден Әлимен'],
    ['АБАЙ', 'АБАЙДЫҢ АБАЙҒА АБАЙДЫ АБАЙДА АБАЙДАН АБАЙМЕН'],
  ])('%s', (name, forms) => {
    expect(paradigm(declineNameKk, name)).toBe(forms)
  })

  test('initials and Latin letters stay', () => {
    expect(paradigm(declineNameKk, 'А.')).toBe('А. А. А. А. А. А.')
    expect(declineNameKk('Smith', 'ilik')).toBe('Smith')
  })
})

describe('phrases', () => {
  test.each([
    ['Алматы қаласының Медеу аудандық соты', 'ilik', 'Алматы қаласының Медеу аудандық сотының'],
    ['Алматы қаласының Медеу аудандық соты', 'barys', 'Алматы қаласының Медеу аудандық сотына'],
    ['Алматы қаласының Медеу аудандық соты', 'tabys', 'Алматы қаласының Медеу аудандық сотын'],
    ['«Мысал» қоғамдық қоры', 'zhatys', '«Мысал» қоғамдық қорында'],
    [
      '«Мысал» жауапкершілігі шектеулі серіктестігі',
      'shyghys',
      '«Мысал» жауапкершілігі шектеулі серіктестігінен',
    ],
    [
      'Қазақстан Республикасының Ішкі істер министрлігі',
      'komektes',
      'Қазақстан Республикасының Ішкі істер министрлігімен',
    ],
    ['Медеу ауданының прокуратурасы', 'barys', 'Медеу ауданының прокуратурасына'],
    ['талап қоюшы', 'barys', 'талап қоюшыға'],
    ['аға тергеуші', 'ilik', 'аға тергеушінің'],
    ['сот өтініші', 'barys', 'сот өтінішіне'],
    ['жұмыс күші', 'ilik', 'жұмыс күшінің'],
    ['бас редактор', 'ilik', 'бас редактордың'],
    ['адвокат', 'barys', 'адвокатқа'],
    ['«Мысал» ЖШС', 'ilik', '«Мысал» ЖШС-нің'],
    ['«Мысал» АҚ', 'barys', '«Мысал» АҚ-ға'],
    ['ҚР ІІМ', 'ilik', 'ҚР ІІМ-нің'],
    ['ҚР', 'ilik', 'ҚР-ның'],
    ['ТМД', 'zhatys', 'ТМД-да'],
    ['АҚШ', 'ilik', 'АҚШ-тың'],
    ['тәуелсіз БАҚ', 'barys', 'тәуелсіз БАҚ-қа'],
    ['«Мысал»', 'ilik', '«Мысал»'],
    ['мектеп № 5', 'ilik', 'мектеп № 5'],
  ] as const)('%s in %s', (phrase, grammaticalCase, form) => {
    expect(declinePhraseKk(phrase, grammaticalCase)).toBe(form)
  })
})
