import type { Maker } from '../demo/maker.ts'
import { inventName, towns, type Gender, type Town } from './names.ts'
import type { Random } from './random.ts'
import { streets } from './wording.ts'

/** Bodies and people of office in one town. */
export type Office = {
  readonly town: Town
  readonly police: string
  readonly station: string
  readonly prosecution: string
  readonly criminalCourt: string
  readonly civilCourt: string
  readonly hospital: string
  readonly laboratory: string
  readonly officers: readonly string[]
  readonly investigators: readonly string[]
  readonly prosecutors: readonly string[]
  readonly judges: readonly string[]
  readonly doctors: readonly string[]
}

/** Whom every case may meet: the foundation, its lawyers, bodies of every town, outlets. */
export type World = {
  readonly foundation: string
  /** The first is the one whose vault it is. */
  readonly lawyers: readonly string[]
  readonly psychologists: readonly string[]
  readonly journalists: readonly string[]
  readonly outlets: readonly string[]
  readonly offices: readonly Office[]
  /** How many people there are already. */
  readonly people: number
}

type Builder = { readonly maker: Maker; readonly random: Random; count: number }

/** How many lawyers share the cases: of three hundred each looks after some forty. */
const lawyerCount = 7

async function body(
  builder: Builder,
  [name, nameKk]: readonly [string, string],
  town: Town,
): Promise<string> {
  const [, place, placeKk] = town
  builder.count += 1
  const street = builder.random.pick(streets)
  const house = String(builder.random.between(1, 99))
  return builder.maker.create('person', {
    kind: 'legal',
    legalName: `${name} города ${place}`,
    legalNameKk: `${placeKk} қаласының ${nameKk}`,
    addresses: [
      {
        purpose: 'procedural',
        value: `г. ${place}, ул. ${street}, ${house}`,
        valueKk: `${placeKk} қ., ${street} к-сі, ${house}`,
      },
    ],
    phones: [
      {
        purpose: 'work',
        value: `+7 700 000 ${String(10 + builder.random.int(90))} ${String(10 + builder.random.int(90))}`,
      },
    ],
  })
}

async function official(builder: Builder, occupation: string, gender?: Gender): Promise<string> {
  const { random } = builder
  const chosen = gender ?? random.pick(['feminine', 'masculine'] as const)
  builder.count += 1
  return builder.maker.create('person', {
    kind: 'natural',
    name: inventName(random, chosen),
    gender: chosen,
    occupation,
  })
}

async function several(builder: Builder, occupation: string, count: number): Promise<string[]> {
  const made: string[] = []
  while (made.length < count) made.push(await official(builder, occupation))
  return made
}

async function office(builder: Builder, town: Town): Promise<Office> {
  const make = (name: string, nameKk: string) => body(builder, [name, nameKk], town)
  return {
    town,
    police: await make('Вымышленный отдел полиции', 'Ойдан шығарылған полиция бөлімі'),
    station: await make('Вымышленный участковый пункт', 'Ойдан шығарылған учаскелік пункті'),
    prosecution: await make('Вымышленная прокуратура', 'Ойдан шығарылған прокуратурасы'),
    criminalCourt: await make(
      'Вымышленный суд по уголовным делам',
      'Қылмыстық істер жөніндегі ойдан шығарылған соты',
    ),
    civilCourt: await make(
      'Вымышленный суд по гражданским делам',
      'Азаматтық істер жөніндегі ойдан шығарылған соты',
    ),
    hospital: await make('Вымышленная больница', 'Ойдан шығарылған ауруханасы'),
    laboratory: await make(
      'Вымышленный центр судебных экспертиз',
      'Ойдан шығарылған сот сараптамалары орталығы',
    ),
    officers: await several(builder, 'участковый инспектор', 2),
    investigators: await several(builder, 'следователь', 2),
    prosecutors: await several(builder, 'прокурор', 1),
    judges: await several(builder, 'судья', 2),
    doctors: await several(builder, 'судебно-медицинский эксперт', 1),
  }
}

/** Puts into a vault whom the cases of so many towns will meet; `owner` is the lawyer whose vault it is. */
export async function makeWorld(
  maker: Maker,
  random: Random,
  { townCount, owner }: { readonly townCount: number; readonly owner: string },
): Promise<World> {
  const builder: Builder = { maker, random, count: 2 }
  const foundation = await maker.create('person', {
    kind: 'legal',
    legalName: 'Общественный фонд «Вымысел» (не существует)',
    legalNameKk: '«Қиял» қоғамдық қоры (ойдан шығарылған)',
    shortName: 'Фонд «Вымысел»',
    shortNameKk: '«Қиял» қоры',
    addresses: [
      { purpose: 'procedural', value: 'г. Примерск-Столичный, ул. Тестовая, 7' },
      { purpose: 'shelter', value: 'г. Примерск-Столичный, пер. Закрытый, 99' },
    ],
    emails: [{ purpose: 'procedural', value: 'fond@vymysel.example' }],
  })
  const offices: Office[] = []
  for (const town of towns.slice(0, townCount)) offices.push(await office(builder, town))
  const lawyers = [owner, ...(await several(builder, 'адвокат', lawyerCount - 1))]
  const outlets: string[] = []
  for (const town of towns.slice(0, Math.min(townCount, 4)))
    outlets.push(await body(builder, ['Вымышленная редакция', 'Ойдан шығарылған редакциясы'], town))
  return {
    foundation,
    lawyers,
    psychologists: await several(builder, 'психолог', 3),
    journalists: await several(builder, 'журналист', 6),
    outlets,
    offices,
    people: builder.count,
  }
}
