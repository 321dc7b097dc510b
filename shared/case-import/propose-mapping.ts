import type { ContactPurpose } from '../model/person.ts'
import type { RoleKind } from '../model/role.ts'
import type { CaseMapping, ImportCaseField, ImportColumn, ImportPersonField } from './case-mapping.ts'
import { cellText, type TableSheet } from './found-table.ts'

/** A heading in lower case, one space between words. Kazakh letters stay. */
export function foldHeading(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[\s._:/\\-]+/gu, ' ')
    .trim()
}

const roles: readonly (readonly [RegExp, RoleKind])[] = [
  [/законн\p{L}* представител|заңды өкіл|legal representative/u, 'legal-representative'],
  [/потерпевш|жәбірлен|victim/u, 'victim'],
  [
    /пострадавш|зардап|survivor|заявител|обративш|подопечн|клиент|өтініш беруші|client|applicant|бенефициар/u,
    'survivor',
  ],
  [/подозрева|күдікт|suspect|агрессор|обидчик|насильник|абьюзер|правонарушител|құқық бұзушы/u, 'suspect'],
  [/обвиняем|подсудим|айыпталушы|accused/u, 'accused'],
  [/осужден|сотталған|convicted/u, 'convicted'],
  [/истец|истиц|истц|талап қоюшы|талапкер|plaintiff/u, 'plaintiff'],
  [/ответчик|ответчиц|жауапкер|defendant|другая сторона|екінші тарап|other side/u, 'defendant'],
  [/третье лиц|үшінші тұлға|third party/u, 'third-party'],
  [/адвокат|advocate|защитник|қорғаушы/u, 'advocate'],
  [/юрист|заңгер|lawyer|консультант/u, 'legal-consultant'],
  [/представител|өкіл|representative/u, 'other-representative'],
  [/следовател|дознавател|тергеуші|investigator/u, 'investigator'],
  [/прокурор|prosecutor/u, 'prosecutor'],
  [/эксперт|сарапшы|expert/u, 'expert'],
  [/свидетел|куә(?:сі|гер)?(?![\p{L}])|witness/u, 'witness'],
  [/участков|полицейск|police officer/u, 'police-officer'],
]

const personWords: readonly (readonly [RegExp, ImportPersonField])[] = [
  [/дата рожд|д р(?!\p{L})|туған күн|туған жыл|birth|год рожд/u, 'birthDate'],
  [/(?<!\p{L})(?:иин|жсн|iin|бин|бсн|bin)(?!\p{L})/u, 'number'],
  [/телефон|(?<!\p{L})тел(?!\p{L})|моб|сотов|phone|байланыс нөмір|whatsapp|ватсап|контакт/u, 'phone'],
  [/e mail|email|эл почт|электрон\p{L}* (?:почт|пошт)|пошта/u, 'email'],
  [/адрес|мекен|address|место жит|прожива|тұрғылықты/u, 'address'],
  [/әкесінің аты|отчеств|patronymic|middle name/u, 'patronymic'],
  [/фамили[яи](?! имя)|(?<!\p{L})тегі(?!\p{L})|surname|last name/u, 'surname'],
  [/аты жөні|ф и о|(?<!\p{L})фио(?!\p{L})|full name|фамилия имя/u, 'fullName'],
  [/(?<!\p{L})(?:имя|аты|given name|first name)(?!\p{L})/u, 'given'],
  [/(?<!\p{L})(?:пол|жынысы|sex|gender)(?!\p{L})/u, 'gender'],
  [/несовершеннолет|кәмелет|minor/u, 'minor'],
  [/гражданств|азаматтығы|citizenship/u, 'citizenship'],
  [/должност|место работы|професси|лауазым|жұмыс орны|occupation/u, 'occupation'],
  [/как связ|безопасн\p{L}* связ|когда звонить|safe contact|қалай хабарласу/u, 'safeContact'],
]

const caseWords: readonly (readonly [RegExp, ImportCaseField])[] = [
  [/(?<!\p{L})(?:куи|ердр|сдтбт|қуи|ері)(?!\p{L})|номер регистр|erdr/u, 'registrationNumber'],
  [
    /(?:номер|№|n)\s*(?:дела )?(?:в )?суд|судебн\p{L}* номер|сот\p{L}* нөмір|court (?:number|no)/u,
    'courtNumber',
  ],
  [/судь[яи]|судья(?:сы)?|judge/u, 'judge'],
  [/дата (?:закр|оконч|заверш)|закрыт[оа]|жабылған|closed/u, 'closedOn'],
  [
    /дата (?:обращ|поступ|прием|откр|заявл|регистр)|обратил|өтініш күн|жүгінген күн|түскен күн|ашылған|opened|received|дата дела/u,
    'openedOn',
  ],
  [
    /(?:вид|тип|категори\p{L}*|характер) (?:дела|обращ)|іс түрі|істің түрі|(?<!\p{L})(?:kind|case type|категория|санаты)(?!\p{L})/u,
    'kind',
  ],
  [/стать|(?<!\p{L})(?:бап|бабы|баптары|ст|квалификация|article|articles)(?!\p{L})/u, 'articles'],
  [/(?<!\p{L})(?:суд|сот|соты|court|суда)(?!\p{L})/u, 'court'],
  [
    /номер дела|дело №|№ дела|дела №|№ дело|іс №|іс нөмір|істің нөмір|case (?:no|number|№)|вн\p{L}* номер/u,
    'internalNumber',
  ],
  [/стади|этап|статус|состояни|кезең|сатысы|stage|status/u, 'stage'],
  [/результат|итог|исход|решение|приговор|нәтиже|қорытынды|outcome|result/u, 'outcome'],
  [/(?<!\p{L})(?:регион|область|облыс|өңір|region)/u, 'region'],
  [/язык|(?<!\p{L})тіл|language/u, 'language'],
  [/конфиденц|доступ|құпиялы|confidential/u, 'confidentiality'],
  [/примечан|коммент|заметк|ескертпе|ескерту|notes?(?!\p{L})|comment|фабула|описание|суть/u, 'notes'],
  [/(?<!\p{L})(?:теги|метки|белгілер|tags)(?!\p{L})/u, 'tags'],
  [/(?<!\p{L})(?:название|наименование|предмет|дело|іс|атауы|title|case|тема)(?!\p{L})/u, 'title'],
]

/** Whose contacts courts and parties know: the other side's, and of those who are there by their work. */
const openRoles: ReadonlySet<RoleKind> = new Set([
  'suspect',
  'accused',
  'convicted',
  'defendant',
  'third-party',
  'advocate',
  'legal-consultant',
  'investigator',
  'prosecutor',
  'expert',
  'police-officer',
])

/**
 * A phone or address of someone we help is never put where a document would print it, unless its heading says so; nor is that of
 * her parent or whoever else stands for her, who may live where she does.
 */
function purposeOf(heading: string, role: RoleKind | undefined): ContactPurpose {
  if (/шелтер|приют|убежищ|кризисн|баспана|shelter/u.test(heading)) return 'shelter'
  if (/рабоч|служеб|work|жұмыс/u.test(heading)) return 'work'
  if (/пропис|регистрац|юридическ|процессуальн|тіркел|procedural/u.test(heading)) return 'procedural'
  return role !== undefined && openRoles.has(role) ? 'procedural' : 'contact'
}

const contactFields: ReadonlySet<ImportPersonField> = new Set(['phone', 'address', 'email'])

type Meaning = {
  readonly role?: RoleKind
  readonly person?: ImportPersonField
  readonly ofCase?: ImportCaseField
}

/** What a heading says by itself. */
function meaningOf(heading: string): Meaning | undefined {
  const role = roles.find(([words]) => words.test(heading))?.[1]
  const person = personWords.find(([words]) => words.test(heading))?.[1]
  const ofCase = caseWords.find(([words]) => words.test(heading))?.[1]
  if (person !== undefined) return { person, ...(role === undefined ? {} : { role }) }
  if (role !== undefined && ofCase !== 'judge') return { role, person: 'fullName' }
  return ofCase === undefined ? undefined : { ofCase }
}

/** Headings of the first rows that mean something to the program. */
const rowsLookedAt = 25

/** The row of the headings, from 1: of the first rows the one that says most; a title above the table says little. */
export function findHeadingRow({ rows }: TableSheet): number {
  let best = { row: 1, score: 0 }
  for (const [place, cells] of rows.slice(0, rowsLookedAt).entries()) {
    const texts = cells.flatMap((cell) => (typeof cell === 'string' ? (cellText(cell) ?? []) : []))
    const known = texts.filter(
      (heading) => heading.length < 80 && meaningOf(foldHeading(heading)) !== undefined,
    )
    const score = known.length * 10 + (texts.length > 1 ? 1 : 0)
    if (score > best.score) best = { row: place + 1, score }
  }
  return best.row
}

/** The headings of a table as they stand, one for each column. */
export function headingsOf(sheet: TableSheet, headingRow: number): string[] {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0)
  const cells = sheet.rows[headingRow - 1] ?? []
  return Array.from({ length: width }, (_none, place) => cellText(cells[place]) ?? '')
}

/** Most places for people that a mapping has. */
const mostPeople = 20

/** What the columns seem to mean, by their headings in Russian, Kazakh or English. A person corrects it. */
export function proposeMapping(sheet: TableSheet, headingRow = findHeadingRow(sheet)): CaseMapping {
  const people: { role: RoleKind }[] = []
  const columns: ImportColumn[] = []
  const taken = new Set<string>()
  const nameWords = new Set<string>()
  let last: number | undefined
  const personOf = (role: RoleKind): number => {
    const known = people.findIndex((one) => one.role === role)
    return known < 0 ? people.push({ role }) : known + 1
  }
  for (const [place, heading] of headingsOf(sheet, headingRow).entries()) {
    const folded = foldHeading(heading)
    const meaning = heading === '' ? undefined : meaningOf(folded)
    if (meaning === undefined) continue
    const base = { heading, place }
    if (meaning.ofCase !== undefined) {
      const { ofCase } = meaning
      if (taken.has(ofCase) && ofCase !== 'notes') continue
      taken.add(ofCase)
      columns.push({ ...base, field: ofCase })
      continue
    }
    const field = meaning.person ?? 'fullName'
    const named: number = meaning.role === undefined ? (last ?? personOf('survivor')) : personOf(meaning.role)
    const role = people[named - 1]?.role
    // «Потерпевший 1», «Потерпевший 2»: a second column of names under one word names somebody else.
    const word = `${role ?? ''} ${folded.replaceAll(/[\d№()]+/gu, '').trim()}`
    const isOther = field === 'fullName' && nameWords.has(word) && people.length < mostPeople
    const person = isOther && role !== undefined ? people.push({ role }) : named
    if (field === 'fullName') nameWords.add(word)
    if (field === 'fullName' || field === 'surname') last = person
    const isContact = contactFields.has(field)
    const key = `${String(person)} ${field}`
    if (taken.has(key) && !isContact) continue
    taken.add(key)
    const purpose = purposeOf(folded, people[person - 1]?.role)
    columns.push({ ...base, field, person, ...(isContact ? { purpose } : {}) })
  }
  return { headingRow, columns, people }
}

/** The columns of a mapping in a table: by heading and place, else by heading alone; a heading that is not there is left out. */
export function placeColumns(
  mapping: CaseMapping,
  headings: readonly string[],
): { found: (ImportColumn & { place: number })[]; missing: ImportColumn[] } {
  const folded = headings.map(foldHeading)
  const found: (ImportColumn & { place: number })[] = []
  const missing: ImportColumn[] = []
  const taken = new Set<number>()
  for (const column of mapping.columns) {
    const wanted = foldHeading(column.heading)
    const isThere = column.place !== undefined && folded[column.place] === wanted
    const first = wanted === '' ? -1 : folded.indexOf(wanted)
    // Of two columns under one heading the second of the mapping means the second of the table.
    const free = folded.findIndex((heading, at) => at >= first && heading === wanted && !taken.has(at))
    const place = isThere ? column.place : first < 0 || free < 0 ? first : free
    if (place === undefined || place < 0) missing.push(column)
    else {
      taken.add(place)
      found.push({ ...column, place })
    }
  }
  return { found, missing }
}
