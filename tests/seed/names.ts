import type { Random } from './random.ts'

/** Surnames made of words for what is not real, Russian and Kazakh; of women they end in «а». */
const surnames =
  'Примеров Образцов Вымышленов Тестов Небылицын Макетов Черновиков Эскизов Шаблонов Набросков Выдумкин Сказкин Притворов Понарошкин Мнимов Условнов Гипотезин Допустимов Вариантов Копиров Пробников Манекенов Муляжов Бутафоров Декорациев Псевдонимов Безымянов Иксов Игреков Абстрактов Символов Схемов Чертежов Трафаретов Кляксин Черточкин Пунктиров Сноскин Абзацев Бумагин Үлгібаев Мысалов Қиялбаев Ертегінов Сынақбаев Жобабеков Белгісізов Бейнебаев Елесов Аңызов Қалыпов Нұсқабаев Көшірмеев Жорамалов Ойданов Тұспалов Елестетов Өрнеков'.split(
    ' ',
  )
const women =
  'Айгүл Динара Мария Әсел Сәуле Жанар Гүлнұр Елена Назгүл Ақмарал Перизат Ольга Дана Қарлығаш Меруерт Айнұр Светлана Ұлжан Зарина Томирис Інжу Наталья Бибігүл Ғалия Өзипа Камила Раушан Алия Вера Шолпан'.split(
    ' ',
  )
const men =
  'Айбек Данияр Марат Пётр Серік Тимур Әлихан Ұлан Ғалым Өмір Ержан Қайрат Олег Нұрлан Бауыржан Игорь Асқар Мұрат Дәулет Антон Сұлтан Жандос Руслан Ерлан Талғат Виктор Арман Ильяс Бекзат Қуат'.split(
    ' ',
  )
const fathers = 'Примеро Пробо Тесто Мысало Эскизо Шаблоно Варианто Макето Образцо Үлгіле Қиялбе Набро'.split(
  ' ',
)

/** Names a child or a woman asked to be called by. */
const pseudonyms =
  'Ласточка Берёзка Синица Рябина Ива Звезда Река Роса Лодка Заря Мята Сирень Қарлығаш Бәйшешек Құралай Шырақ Самал Өрік Тұмар Қоңырау'.split(
    ' ',
  )

export type Gender = 'feminine' | 'masculine'
export type Name = { surname: string; given: string; patronymic: string }

/** A name nobody bears. Of one family when `surname` is given in its masculine form. */
export function inventName(random: Random, gender: Gender, family?: string): Name {
  const root = family ?? random.pick(surnames)
  const father = random.pick(fathers)
  return gender === 'feminine'
    ? { surname: `${root}а`, given: random.pick(women), patronymic: `${father}вна` }
    : { surname: root, given: random.pick(men), patronymic: `${father}вич` }
}

/** The masculine form of a surname, to give it to others of a family. */
export function inventFamily(random: Random): string {
  return random.pick(surnames)
}

/** «Ласточка-12»: the number keeps two of a word apart. */
export function inventPseudonym(random: Random, number: number): string {
  return `${random.pick(pseudonyms)}-${String(number)}`
}

/** Towns of no map, one a region, in the order of `regions`. */
export const towns = [
  ['astana', 'Примерск-Столичный', 'Бас Үлгі'],
  ['almaty-city', 'Образцово-Южное', 'Оңтүстік Мысал'],
  ['shymkent', 'Вымыслово', 'Қиял'],
  ['karaganda', 'Шахтоград-Макетный', 'Макет Шахтасы'],
  ['almaty-region', 'Набросково', 'Нобай'],
  ['turkistan', 'Сказоград', 'Ертегікент'],
  ['east-kazakhstan', 'Эскизово', 'Сызба'],
  ['kostanay', 'Степной Шаблон', 'Дала Қалыбы'],
  ['aktobe', 'Условнинск', 'Шартты'],
  ['pavlodar', 'Допустимск', 'Мүмкін'],
  ['zhambyl', 'Гипотезово', 'Жорамал'],
  ['atyrau', 'Понарошкино', 'Ойдан'],
  ['kyzylorda', 'Миражево', 'Сағым'],
  ['mangystau', 'Мнимый Порт', 'Елес Айлағы'],
  ['akmola', 'Черновиково', 'Қаралама'],
  ['west-kazakhstan', 'Пробное', 'Сынақ'],
  ['north-kazakhstan', 'Пунктирное', 'Нүктелі'],
  ['abai', 'Сновидово', 'Түс'],
  ['zhetisu', 'Семь Черновиков', 'Жеті Жоба'],
  ['ulytau', 'Легендино', 'Аңыз'],
] as const
export type Town = (typeof towns)[number]
