import type { FieldsOf, MadeEntity, Maker } from '../demo/maker.ts'
import type { CaseKind } from '../../shared/model/case.ts'
import type { RoleKind } from '../../shared/model/role.ts'
import { inventFamily, inventName, inventPseudonym, type Gender } from './names.ts'
import { dayAfter, daysBetween, type Random } from './random.ts'
import { jobs, safeContacts, streets } from './wording.ts'
import type { Office, World } from './world.ts'

/** What is settled of a case before anything of it is made. */
export type Plot = {
  readonly number: number
  readonly kind: CaseKind
  readonly hasChild: boolean
  readonly openedOn: string
  /** The day the case was closed; open cases have none. */
  readonly closedOn?: string
  /** How many people there may be, and how many exhibits. */
  readonly people: number
  readonly exhibits: number
  /** Tells of very much: a case for long lists. */
  readonly isLong: boolean
}

/** A case while it is told: who is in it, and everything that is added to it. */
export type Story = {
  readonly maker: Maker
  readonly random: Random
  readonly world: World
  readonly office: Office
  readonly plot: Plot
  readonly today: string
  readonly caseId: string
  readonly lawyer: string
  readonly survivor: string
  readonly suspect: string
  readonly witnesses: readonly string[]
  readonly child?: string
  readonly mother?: string
  /** Exhibits so far. */
  readonly evidence: string[]
  readonly add: <Entity extends MadeEntity>(entity: Entity, fields: FieldsOf<Entity>) => Promise<string>
}

/** The last day anything of the case may have happened. */
export function lastDay({ plot, today }: Pick<Story, 'plot' | 'today'>): string {
  return plot.closedOn ?? today
}

/** A day of the case so far, `part` of the whole: 0 its first, 1 its last. */
export function dayAt(story: Pick<Story, 'plot' | 'today'>, part: number): string {
  const { openedOn } = story.plot
  return dayAfter(
    openedOn,
    Math.floor(daysBetween(openedOn, lastDay(story)) * Math.min(1, Math.max(0, part))),
  )
}

/** The same with a time of a working day. */
export function momentAt(story: Story, part: number): string {
  const { random } = story
  const two = (value: number) => String(value).padStart(2, '0')
  return `${dayAt(story, part)}T${two(random.between(9, 17))}:${two(random.int(12) * 5)}:00+05:00`
}

export type PersonPlot = {
  readonly gender: Gender
  readonly age: number
  readonly surname?: string
  /** Whose safety comes first: pseudonyms, sealed data, rules of contact. */
  readonly isProtected?: boolean
}

/** Makes someone of a case. */
export async function makePerson(
  { maker, random, office, today }: Pick<Story, 'maker' | 'random' | 'office' | 'today'>,
  number: number,
  { gender, age, surname, isProtected = false }: PersonPlot,
): Promise<string> {
  const [, town, townKk] = office.town
  const isMinor = age < 18
  const isHidden = isProtected && random.chance(isMinor ? 70 : 35)
  const two = () => String(10 + random.int(90))
  const home = `ул. ${random.pick(streets)}, ${String(random.between(1, 120))}`
  const birth = `${String(Number(today.slice(0, 4)) - age)}-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`
  const addresses: {
    purpose: 'procedural' | 'contact' | 'shelter' | 'work'
    value: string
    valueKk?: string
  }[] = [{ purpose: 'procedural', value: `г. ${town}, ${home}`, valueKk: `${townKk} қ., ${home}` }]
  if (isProtected && random.chance(25))
    addresses.push({ purpose: 'shelter', value: `г. ${town}, пер. Тихий, ${String(number)}` })
  if (random.chance(20)) addresses.push({ purpose: 'work', value: `г. ${town}, пр. Рабочий, ${two()}` })
  const name = inventName(random, gender, surname)
  return maker.create('person', {
    kind: 'natural',
    name,
    ...(random.chance(40) ? { nameKk: name } : {}),
    gender,
    ...(random.chance(85) ? { birthDate: birth } : {}),
    ...(random.chance(10) && !isMinor ? { birthDateEstimated: true } : {}),
    ...(isMinor ? { minor: true } : {}),
    ...(isMinor || random.chance(50) ? {} : { occupation: random.pick(jobs) }),
    language: random.pick(['ru', 'ru', 'kk'] as const),
    citizenship: 'Казахстан (вымышленные данные)',
    addresses,
    ...(isMinor
      ? {}
      : {
          phones: [
            { purpose: isProtected ? 'contact' : 'procedural', value: `+7 700 000 ${two()} ${two()}` },
            ...(random.chance(15)
              ? [{ purpose: 'work' as const, value: `+7 700 000 ${two()} ${two()}` }]
              : []),
          ],
        }),
    ...(isHidden || (isProtected && random.chance(20))
      ? { pseudonym: inventPseudonym(random, number), sealed: isHidden }
      : {}),
    ...(isProtected ? { safeContact: random.pick(safeContacts) } : {}),
    ...(random.chance(4) ? { tags: ['проверить имя'] } : {}),
  })
}

/** Whom a case has before it is told. */
export type Cast = Pick<Story, 'survivor' | 'suspect' | 'witnesses' | 'child' | 'mother'>

type Casting = Pick<Story, 'maker' | 'random' | 'office' | 'today' | 'plot'>

/** The people of a case: whose it is, the other side, a child with her mother, witnesses as many as there may be. */
export async function castPeople(scene: Casting, known: readonly string[]): Promise<Cast> {
  const { random, plot, maker } = scene
  let number = plot.number * 40
  const make = (person: PersonPlot) => makePerson(scene, (number += 1), person)
  const family = inventFamily(random)
  const isAdult = !plot.hasChild
  const survivor = await make({
    gender: random.chance(92) ? 'feminine' : 'masculine',
    age: isAdult ? random.between(19, 58) : random.between(5, 16),
    surname: family,
    isProtected: true,
  })
  const repeated = random.chance(6) && known.length > 0
  const suspect = repeated
    ? random.pick(known)
    : await make({
        gender: 'masculine',
        age: random.between(20, 60),
        ...(random.chance(45) ? { surname: family } : {}),
      })
  let left = plot.people - (repeated ? 1 : 2)
  const kin = async (age: number, gender: Gender) => {
    left -= 1
    return make({ gender, age, surname: family, isProtected: true })
  }
  const mother = plot.hasChild && left > 0 ? await kin(random.between(28, 48), 'feminine') : undefined
  const child =
    isAdult && left > 1 && random.chance(45)
      ? await kin(random.between(3, 15), random.pick(['feminine', 'masculine'] as const))
      : undefined
  const witnesses: string[] = []
  while (left-- > 0)
    witnesses.push(
      await make({
        gender: random.pick(['feminine', 'feminine', 'masculine'] as const),
        age: random.between(19, 70),
      }),
    )
  const related = (personId: string, kind: FieldsOf<'relationship'>['kind'], otherId: string) =>
    maker.create('relationship', { personId, kind, otherId, source: 'со слов' })
  if (isAdult && random.chance(75))
    await related(
      suspect,
      random.pick(['spouse', 'former-spouse', 'cohabitant', 'former-cohabitant', 'kin'] as const),
      survivor,
    )
  if (mother !== undefined) await related(mother, 'parent', survivor)
  if (child !== undefined) await related(survivor, 'parent', child)
  return {
    survivor,
    suspect,
    witnesses,
    ...(mother === undefined ? {} : { mother }),
    ...(child === undefined ? {} : { child }),
  }
}

/** Everyone's part in the case. */
export async function giveRoles(story: Story): Promise<void> {
  const { add, plot, office, random, survivor, suspect, lawyer } = story
  const role = (personId: string, kind: RoleKind, rest: Partial<FieldsOf<'role'>> = {}) =>
    add('role', { personId, role: kind, ...rest })
  const authority = {
    kind: 'письменное уведомление о представительстве',
    kindKk: 'өкілдік туралы жазбаша хабарлама',
    number: `В-${String(plot.number)}`,
    issuedOn: plot.openedOn,
    ...(random.chance(40) ? { until: dayAfter(plot.openedOn, 365) } : {}),
  }
  await (plot.kind === 'civil-defamation'
    ? suitRoles(story, role)
    : role(survivor, plot.kind === 'support-only' ? 'survivor' : 'victim', { since: plot.openedOn }))
  if (plot.kind === 'criminal') {
    const isOver = plot.closedOn !== undefined
    await role(suspect, isOver ? 'convicted' : random.pick(['suspect', 'suspect', 'accused'] as const))
    await role(random.pick(office.investigators), 'investigator')
    await role(office.prosecution, 'prosecutor')
    await role(random.pick(office.prosecutors), 'prosecutor')
    await role(random.pick(office.judges), 'judge')
    await role(random.pick(office.doctors), 'expert')
  } else if (plot.kind === 'administrative') {
    await role(suspect, 'accused')
    await role(random.pick(office.officers), 'police-officer')
  } else if (plot.kind === 'civil-other') await role(suspect, 'defendant')
  else if (plot.kind === 'support-only') await role(suspect, 'suspect')
  if (plot.kind !== 'support-only') await role(lawyer, 'advocate', { representsId: survivor, authority })
  if (story.mother !== undefined) await role(story.mother, 'legal-representative', { representsId: survivor })
  if (story.child !== undefined) await role(story.child, 'witness')
  for (const witness of story.witnesses)
    await role(
      witness,
      random.weighed([
        ['witness', 8],
        ['informant', 1],
        ['third-party', 1],
      ] as const),
    )
}

/** Who sued us is the plaintiff; the foundation answers, and whom it was about is a witness. */
async function suitRoles(
  { world, survivor, suspect, random }: Story,
  role: (personId: string, kind: RoleKind) => Promise<string>,
): Promise<void> {
  await role(suspect, 'plaintiff')
  await role(world.foundation, 'defendant')
  await role(survivor, 'witness')
  await role(random.pick(world.journalists), 'journalist')
}
