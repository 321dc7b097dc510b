const surnames = [
  'Примеров',
  'Образцов',
  'Вымышленов',
  'Тестов',
  'Проверяев',
  'Небылицын',
  'Макетов',
  'Үлгібаев',
]
const given = ['Айбек', 'Данияр', 'Марат', 'Пётр', 'Серик', 'Тимур', 'Әлихан', 'Ұлан', 'Ғалым', 'Өмір']
const words =
  'суд публикация сведения мнение оценка фонд отчёт дело истец слова автор страница дата город закон ответ довод проверка письмо снимок запись протокол справка'.split(
    ' ',
  )

export type Inventor = {
  /** So many invented words. */
  readonly text: (count: number) => string
  /** A person nobody is; the number keeps two of a name apart. */
  readonly name: (number: number) => { surname: string; given: string; patronymic: string }
  readonly pick: <Value>(values: readonly Value[]) => Value
  /** A date of 2024 to 2026. */
  readonly date: () => string
}

/** Invents by a small linear generator: the same at every run. */
export function createInventor(): Inventor {
  let state = 1
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % below
  }
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[next(values.length)]
    if (value === undefined) throw new RangeError('nothing to pick from')
    return value
  }
  const two = (value: number) => String(value).padStart(2, '0')
  return {
    pick,
    text: (count) => Array.from({ length: count }, () => pick(words)).join(' '),
    name: (number) => ({
      surname: pick(surnames),
      given: pick(given),
      patronymic: `Вариантович ${String(number)}`,
    }),
    date: () => `${String(2024 + next(3))}-${two(1 + next(12))}-${two(1 + next(28))}`,
  }
}
