import { formatWording, type Wording } from '../text/wording.ts'

/** Whose field it is, by the beginning of its path; `{number}` is the item's number in its list. */
const partLabels: ReadonlyMap<string, Wording> = new Map<string, Wording>([
  ['court', { ru: 'суд', kk: 'сот', en: 'court' }],
  ['plaintiff', { ru: 'истец', kk: 'талап қоюшы', en: 'plaintiff' }],
  ['plaintiffs[]', { ru: 'истец {number}', kk: '{number}-талап қоюшы', en: 'plaintiff {number}' }],
  ['defendant', { ru: 'ответчик', kk: 'жауапкер', en: 'defendant' }],
  ['defendants[]', { ru: 'ответчик {number}', kk: '{number}-жауапкер', en: 'defendant {number}' }],
  [
    'third-parties[]',
    { ru: 'третье лицо {number}', kk: '{number}-үшінші тұлға', en: 'third party {number}' },
  ],
  ['client', { ru: 'доверитель', kk: 'сенім білдіруші', en: 'client' }],
  ['addressee', { ru: 'адресат', kk: 'адресат', en: 'addressee' }],
  ['prosecutor', { ru: 'прокурор', kk: 'прокурор', en: 'prosecutor' }],
  ['suspect', { ru: 'на кого указано', kk: 'көрсетілген адам', en: 'person pointed to' }],
  [
    'complained-body',
    { ru: 'орган, на который жалоба', kk: 'шағым жасалған орган', en: 'body complained about' },
  ],
  ['reports[]', { ru: 'обращение {number}', kk: '{number}-өтініш', en: 'report {number}' }],
  ['exam', { ru: 'заключение', kk: 'қорытынды', en: 'opinion' }],
  ['exam.remarks[]', { ru: 'замечание {number}', kk: '{number}-ескертпе', en: 'remark {number}' }],
  ['exam.motions[]', { ru: 'ходатайство {number}', kk: '{number}-өтінішхат', en: 'motion {number}' }],
  ['representative', { ru: 'представитель', kk: 'өкіл', en: 'representative' }],
  ['representatives[]', { ru: 'представитель {number}', kk: '{number}-өкіл', en: 'representative {number}' }],
  ['suit.statements[]', { ru: 'высказывание {number}', kk: '{number}-айтылым', en: 'statement {number}' }],
  [
    'suit.statements[].publication',
    {
      ru: 'публикация высказывания {number}',
      kk: '{number}-айтылымның жарияланымы',
      en: 'publication of statement {number}',
    },
  ],
  [
    'suit.publications[]',
    { ru: 'публикация {number}', kk: '{number}-жарияланым', en: 'publication {number}' },
  ],
])

/** The label of a field with whose field it is before it: «истец: адрес для суда», «высказывание 2: довод». */
export function labelOf(path: string, label: Wording, itemNumber: number): Wording {
  const generic = path.replace(/\[\d+\]/gu, '[]')
  const beginnings = [...partLabels.keys()].filter((part) => generic.startsWith(`${part}.`))
  const part = partLabels.get(beginnings.toSorted((a, b) => b.length - a.length)[0] ?? '')
  if (part === undefined) return label
  const say = (language: keyof Wording): string =>
    `${formatWording(part[language], { number: itemNumber })}: ${label[language]}`
  return { ru: say('ru'), kk: say('kk'), en: say('en') }
}
