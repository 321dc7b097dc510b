import { makePhoto, makeScan, makeSilence, makeTextPdf } from '../demo/sample-files.ts'
import { rasteriseFirstPage } from '../demo/sample-picture.ts'
import type { Evidence } from '../../shared/model/evidence.ts'
import quotations from '../../resources/law/quotations.json' with { type: 'json' }
import { createRandom, type Random } from './random.ts'

/** A small real file of some kind. */
export type SmallFile = {
  readonly title: string
  readonly name: string
  readonly kind: Evidence['kind']
  readonly bytes: Uint8Array
}

type Ending = 'pdf' | 'jpg' | 'png' | 'txt' | 'eml' | 'html' | 'wav'

const papers = [
  'Талон о принятии заявления',
  'Ответ отдела полиции',
  'Справка больницы',
  'Заключение эксперта',
  'Постановление следователя',
  'Протокол допроса',
  'Характеристика из школы',
  'Адвокатский запрос',
  'Ответ на адвокатский запрос',
  'Определение суда',
  'Протокол судебного заседания',
  'Договор об оказании помощи',
  'Психологическое заключение',
  'Полиция бөлімінің жауабы',
  'Сот қаулысының көшірмесі',
  'Мектептен берілген мінездеме',
  'Аурухананың анықтамасы',
] as const
const photos = [
  'Фотография места',
  'Снимок двери',
  'Фототаблица к протоколу',
  'Снимок документа',
  'Аула көрінісі',
]
const chats = ['Выгрузка переписки', 'Сообщения с угрозами', 'Хабарламалар көшірмесі', 'Переписка со школой']
const letters = ['Письмо редакции', 'Письмо прокуратуры', 'Прокуратураның хаты']
const pages = ['Снимок страницы сайта', 'Запись в ленте', 'Желідегі жазба']
const sounds = ['Запись звонка', 'Запись разговора', 'Қоңырау жазбасы']

const lines = (heading: string, place: number) => [
  heading,
  '(вымышленный документ, ни к кому не относится)',
  '',
  ...quotations
    .slice(place * 3, place * 3 + 6)
    .flatMap(({ act, article, text }) => [
      `${act}, статья ${article}`,
      ...(text.match(/.{1,62}(?:\s|$)/gu) ?? [text]),
    ]),
]

const two = (value: number) => String(value).padStart(2, '0')
/** Bytes behind the end of a file that no reader looks at: two files of a kind are never the same. */
const marked = (bytes: Uint8Array, mark: string) =>
  Buffer.concat([bytes, Buffer.from(`\n%${mark}\n`, 'utf8')])

export type FileMaker = (random: Random, number: number, day: string) => SmallFile

/** Makes files of many kinds quickly: a few of each are drawn once and then marked. */
export async function createFileMaker(): Promise<FileMaker> {
  const random = createRandom(5)
  const pdfs = await Promise.all(
    papers.map(async (heading, place) => {
      const text = await makeTextPdf(1 + (place % 3), () => lines(heading, place))
      return place % 4 === 3 ? makeScan(text) : text
    }),
  )
  const pictures = Array.from({ length: 12 }, (_, place) => makePhoto(place, 1 + random.int(8)))
  const screens = await Promise.all(
    pages.map(async (heading, place) =>
      rasteriseFirstPage(await makeTextPdf(1, () => lines(heading, place))),
    ),
  )

  type Shape = (chance: Random, mark: string) => Omit<SmallFile, 'name'>
  const shapes: Readonly<Record<Ending, Shape>> = {
    pdf: (chance, mark) => {
      const place = chance.int(papers.length)
      return {
        kind: 'document',
        title: papers[place] ?? '',
        bytes: marked(pdfs[place] ?? new Uint8Array(), mark),
      }
    },
    jpg: (chance, mark) => ({
      kind: 'photo',
      title: chance.pick(photos),
      bytes: marked(chance.pick(pictures), mark),
    }),
    png: (chance, mark) => ({
      kind: 'web-page',
      title: chance.pick(pages),
      bytes: marked(chance.pick(screens), mark),
    }),
    txt: (chance, mark) => ({
      kind: 'message-export',
      title: chance.pick(chats),
      bytes: Buffer.from(
        Array.from({ length: chance.between(6, 40) }, (_, at) =>
          at % 3 === 0
            ? `[${two(9 + (at % 12))}:${two(at % 60)}] А: Ойдан шығарылған хабарлама, ${mark}.`
            : `[${two(9 + (at % 12))}:${two(at % 60)}] Б: Вымышленное сообщение ${String(at)}.`,
        ).join('\n'),
      ),
    }),
    eml: (chance, mark) => {
      const title = chance.pick(letters)
      const head = `From: pochta@vymysel.example\r\nTo: fond@vymysel.example\r\nSubject: =?utf-8?B?${Buffer.from(title).toString('base64')}?=\r\n`
      const body = `Content-Type: text/plain; charset=utf-8\r\n\r\nВымышленное письмо ${mark}. Ответ направлен в установленный срок.\r\n`
      return { kind: 'e-mail', title, bytes: Buffer.from(head + body) }
    },
    html: (chance, mark) => {
      const title = chance.pick(pages)
      const page = `<!doctype html><html lang="ru"><head><title>${title}</title></head><body><h1>${title}</h1><p>Вымышленная страница ${mark}.</p></body></html>`
      return { kind: 'web-page', title, bytes: Buffer.from(page) }
    },
    wav: (chance, mark) => ({
      kind: 'audio',
      title: chance.pick(sounds),
      bytes: marked(makeSilence(1 + chance.int(2)), mark),
    }),
  }

  return (chance, number, day) => {
    const ending = chance.weighed<Ending>([
      ['pdf', 40],
      ['jpg', 22],
      ['txt', 14],
      ['png', 8],
      ['eml', 7],
      ['html', 5],
      ['wav', 4],
    ])
    const { kind, title, bytes } = shapes[ending](chance, `${String(number)} ${day}`)
    const whole = `${title} от ${day.split('-').toReversed().join('.')} (${String(number)})`
    return { kind, title: whole, name: `${whole}.${ending}`, bytes }
  }
}
