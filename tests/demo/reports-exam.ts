import { viewPicture } from '../../shared/body-diagram/views.ts'
import type { BodyRegion, BodyView } from '../../shared/model/body-region.ts'
import type { FieldsOf } from './maker.ts'
import type { Ids } from './reports-told.ts'

const at = (view: BodyView, region: BodyRegion) => {
  const found = viewPicture(view, 'adult').regions.find((place) => place.region === region)
  if (found === undefined) throw new Error(`${region} is not on ${view}`)
  return found
}
const round = (value: number) => Math.round(value * 100) / 100

/** A point on a part of the body. */
function on(view: BodyView, region: BodyRegion) {
  const { x, y } = at(view, region)
  return { region, place: { view, points: [{ x: round(x), y: round(y) }] } }
}

/** An outline around a part of the body, `wide` and `high` in hundredths of the view. */
function around(view: BodyView, region: BodyRegion, size: { wide: number; high: number }) {
  const { x, y } = at(view, region)
  const points = [
    [-1, -0.6],
    [0, -1],
    [1, -0.4],
    [0.9, 0.7],
    [-0.1, 1],
    [-0.9, 0.5],
  ].map(([dx = 0, dy = 0]) => ({
    x: round(x + (dx * size.wide) / 2),
    y: round(y + (dy * size.high) / 2),
  }))
  return { region, place: { view, points } }
}

/** The opinion of an invented expert: every field of УПК 283(2) that an opinion has. */
export function toldExam({ person, file }: Ids): FieldsOf<'exam'> {
  return {
    kind: 'expert-opinion',
    number: 'ВЫМ-77',
    documentedOn: '2026-02-20',
    personId: person('survivor'),
    figure: 'adult',
    appointment: {
      act: 'Постановление о назначении экспертизы',
      number: 'ВЫМ-77/п',
      on: '2026-02-17',
      body: 'Вымышленный отдел полиции № 1 города Примерска',
      official: 'дознаватель Вопросов П.П.',
      grounds: 'установление степени тяжести вреда здоровью (УПК 271)',
    },
    consent: { given: 'written', on: '2026-02-18', by: 'сама' },
    facility: 'Вымышленный центр судебных экспертиз',
    place: 'кабинет 3',
    startedAt: '2026-02-18T11:00:00+05:00',
    endedAt: '2026-02-18T12:10:00+05:00',
    conditions: 'Дневной свет, масштабная линейка; присутствовала представительница того же пола.',
    experts: [
      {
        personId: person('doctor'),
        education: 'высшее медицинское',
        speciality: 'судебно-медицинская экспертиза',
        years: '12 лет',
        post: 'эксперт',
        warned: true,
      },
    ],
    participants: [{ name: 'Вымыслова С.П.', capacity: 'представитель потерпевшей' }],
    history: 'Со слов: 1 февраля удерживал за плечи и руки. Сразу после ушла, утром была в больнице.',
    objects: [
      {
        what: 'Выписка больницы от 2 февраля 2026 года',
        origin: 'приложена к постановлению',
        condition: 'копия, заверена',
      },
    ],
    methods: 'Осмотр, измерение, фотографирование с масштабом.',
    answers: [
      {
        question: 'Имеются ли следы, где они и каковы?',
        answer: 'Имеются: см. перечень и схемы настоящего листа.',
      },
      {
        question: 'Могли ли они появиться при обстоятельствах, которые названы в постановлении?',
        answer: 'Не исключается.',
      },
      {
        question: 'Какова давность?',
        whyNot: 'Точная давность не определяется: прошло более двух недель.',
      },
    ],
    harmDegree: 'light',
    harmReasons: 'Так указано экспертом в заключении.',
    evidenceId: file('opinion'),
    annexes: [{ what: 'фототаблица, 1 снимок', evidenceId: file('photo') }],
    shown: { on: '2026-02-24', protocol: 'протокол ознакомления ВЫМ-78' },
  }
}

/** Findings, in the neutral words of the opinion. */
export function toldFindings({ file }: Ids): FieldsOf<'finding'>[] {
  const rest = { examId: '' }
  return [
    {
      ...rest,
      order: 1,
      type: 'bruise',
      ...around('front', 'upper-arm-left', { wide: 5, high: 7 }),
      location: 'наружная поверхность, средняя треть',
      lengthMm: 42,
      widthMm: 25,
      colour: 'желтовато-зелёный',
      shape: 'овальная',
      evidenceIds: [file('photo')],
    },
    {
      ...rest,
      order: 2,
      type: 'abrasion',
      ...on('front', 'forearm-right'),
      location: 'внутренняя поверхность, нижняя треть',
      lengthMm: 18,
      widthMm: 4,
      surface: 'под корочкой',
      evidenceIds: [file('photo')],
    },
    {
      ...rest,
      order: 3,
      type: 'bruise',
      ...around('back', 'shoulder-blade-right', { wide: 8, high: 5 }),
      lengthMm: 55,
      widthMm: 30,
      colour: 'бурый',
    },
    {
      ...rest,
      order: 4,
      type: 'scratch',
      ...on('head-left', 'neck-side-left'),
      lengthMm: 22,
      description: 'поверхностная, линейная',
    },
    {
      ...rest,
      order: 5,
      type: 'swelling',
      ...on('hand-backs', 'wrist-left'),
      location: 'тыльная поверхность',
      description: 'движения сохранены',
    },
  ]
}

/** Samples that were taken, and the hands they went through. */
export function toldSamples(): FieldsOf<'sample'>[] {
  return [
    {
      what: 'Кофта со следами',
      takenFrom: 'выдана ею самой',
      collectedBy: 'дознаватель Вопросов П.П.',
      collectedAt: '2026-02-17T15:30:00+05:00',
      packaging: 'бумажный конверт',
      seals: ['№ ВЫМ-1'],
      handovers: [
        {
          from: 'дознаватель Вопросов П.П.',
          to: 'камера хранения',
          at: '2026-02-17T16:10:00+05:00',
          seal: 'intact',
          document: 'квитанция ВЫМ-5',
        },
        {
          from: 'камера хранения',
          to: 'Вымышленный центр судебных экспертиз',
          at: '2026-02-18T09:30:00+05:00',
          seal: 'intact',
          document: 'акт ВЫМ-6',
        },
      ],
      laboratory: 'Вымышленный центр судебных экспертиз',
      resultOn: '2026-03-10',
      result: 'Волокна двух видов; выводы в заключении ВЫМ-80.',
    },
    {
      what: 'Срезы ногтей',
      takenFrom: 'правая рука',
      collectedBy: 'Осмотрова Д.П.',
      collectedAt: '2026-02-18T11:40:00+05:00',
      packaging: 'два бумажных пакета',
      seals: ['№ ВЫМ-2', '№ ВЫМ-3'],
      handovers: [
        {
          from: 'Осмотрова Д.П.',
          to: 'лаборатория центра',
          at: '2026-02-18T13:00:00+05:00',
          seal: 'intact',
          document: 'журнал, запись 14',
        },
      ],
      laboratory: 'лаборатория центра',
    },
  ]
}
