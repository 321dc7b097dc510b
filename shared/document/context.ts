/**
 * What a template can see of a case: the view that fields resolve against. Privacy by construction: no notes, no work
 * product, no shelter, only procedural contacts, pseudonyms in place of sealed names. Each leaf says its value type, its
 * label and where a missing value is entered.
 */
import { z } from 'zod'
import { gender } from '../model/person.ts'
import { specialPower } from '../model/role.ts'
import {
  exhibitValue,
  expectedList,
  leaf,
  moneyValue,
  nameValue,
  recordId,
  text,
  words,
} from './context-leaf.ts'
import { examContext } from './exam-context.ts'
import { reportContext } from './report-context.ts'

export {
  exhibitValue,
  expectedLists,
  fieldInfo,
  moneyValue,
  nameValue,
  type ExhibitValue,
  type FieldInfo,
  type MoneyValue,
  type NameValue,
  type ValueType,
} from './context-leaf.ts'
export type { ExamView } from './exam-context.ts'
export type { ReportView } from './report-context.ts'

const person = z.strictObject({
  id: recordId,
  name: leaf(nameValue, 'name', ['person.name', words('имя или наименование', 'аты немесе атауы', 'name')]),
  kind: leaf(z.enum(['natural', 'legal']), 'code', ['person.kind', words('вид лица', 'тұлға түрі', 'kind')]),
  gender: leaf(gender, 'code', ['person.gender', words('пол', 'жынысы', 'sex')]),
  'is-legal': leaf(z.boolean(), 'boolean', [
    'person.kind',
    words('юридическое лицо', 'заңды тұлға', 'legal person'),
  ]),
  'birth-date': leaf(z.string(), 'date', [
    'person.birthDate',
    words('дата рождения', 'туған күні', 'date of birth'),
  ]),
  iin: leaf(text(), 'text', ['person.iin', words('ИИН', 'ЖСН', 'IIN')]),
  bin: leaf(text(), 'text', ['person.bin', words('БИН', 'БСН', 'BIN')]),
  address: leaf(text(), 'text', [
    'person.addresses',
    words('адрес для суда', 'сотқа арналған мекенжай', 'procedural address'),
  ]),
  'address-kk': leaf(text(), 'text', [
    'person.addresses',
    words('адрес для суда на казахском', 'сотқа арналған мекенжай (қазақша)', 'procedural address in Kazakh'),
  ]),
  phone: leaf(text(), 'text', [
    'person.phones',
    words('телефон для суда', 'сотқа арналған телефон', 'procedural phone'),
  ]),
  email: leaf(text(), 'text', [
    'person.emails',
    words('электронная почта для суда', 'сотқа арналған электрондық пошта', 'procedural e-mail'),
  ]),
  occupation: leaf(text(), 'text', [
    'person.occupation',
    words('должность или занятие', 'лауазымы немесе кәсібі', 'occupation'),
  ]),
  head: leaf(text(), 'text', ['person.head', words('руководитель', 'басшысы', 'head')]),
  'bank-account': leaf(text(), 'text', [
    'person.bank.account',
    words('номер счёта', 'шот нөмірі', 'bank account'),
  ]),
  'bank-name': leaf(text(), 'text', ['person.bank.bankName', words('банк', 'банк', 'bank')]),
  'bank-bic': leaf(text(), 'text', ['person.bank.bic', words('БИК', 'БСК', 'BIC')]),
})
export type PersonView = z.infer<typeof person>

const representative = person.extend({
  /** What he is: an advocate, a legal consultant, another representative. */
  role: leaf(
    z.enum(['advocate', 'legal-consultant', 'other-representative', 'legal-representative']),
    'code',
    ['role.role', words('статус представителя', 'өкілдің мәртебесі', 'representative’s standing')],
  ),
  authority: leaf(text(), 'text', [
    'role.authority.kind',
    words('документ о полномочиях', 'өкілеттік құжаты', 'authority document'),
  ]),
  'authority-kk': leaf(text(), 'text', [
    'role.authority.kindKk',
    words(
      'документ о полномочиях на казахском',
      'өкілеттік құжаты (қазақша)',
      'authority document in Kazakh',
    ),
  ]),
  'authority-number': leaf(text(), 'text', [
    'role.authority.number',
    words('номер доверенности', 'сенімхат нөмірі', 'number of the power of attorney'),
  ]),
  'authority-issued-on': leaf(z.string(), 'date', [
    'role.authority.issuedOn',
    words('дата доверенности', 'сенімхат күні', 'date of the power of attorney'),
  ]),
  'authority-until': leaf(z.string(), 'date', [
    'role.authority.until',
    words('срок доверенности', 'сенімхат мерзімі', 'term of the power of attorney'),
  ]),
  powers: leaf(z.array(specialPower), 'code', [
    'role.authority.powers',
    words('особые полномочия', 'арнайы өкілеттіктер', 'special powers'),
  ]),
})
export type RepresentativeView = z.infer<typeof representative>

const publication = z.strictObject({
  id: recordId,
  medium: leaf(text(), 'text', [
    'publication.medium',
    words('где опубликовано', 'қайда жарияланған', 'medium'),
  ]),
  'medium-kk': leaf(text(), 'text', [
    'publication.mediumKk',
    words('где опубликовано, на казахском', 'қайда жарияланған (қазақша)', 'medium in Kazakh'),
  ]),
  title: leaf(text(), 'text', [
    'publication.title',
    words('заголовок публикации', 'жарияланым тақырыбы', 'title of the publication'),
  ]),
  url: leaf(text(), 'text', [
    'publication.url',
    words('адрес публикации', 'жарияланым сілтемесі', 'address of the publication'),
  ]),
  author: leaf(nameValue, 'name', [
    'publication.authorId',
    words('автор публикации', 'жарияланым авторы', 'author of the publication'),
  ]),
  'published-at': leaf(z.string(), 'date', [
    'publication.publishedAt',
    words('дата публикации', 'жарияланған күні', 'date of publication'),
  ]),
  exhibits: leaf(z.array(exhibitValue), 'exhibits', [
    'publication.captureEvidenceId',
    words('снимок публикации', 'жарияланым көшірмесі', 'capture of the publication'),
  ]),
})
export type PublicationView = z.infer<typeof publication>

const statement = z.strictObject({
  id: recordId,
  number: leaf(z.int(), 'number', [
    'statement.order',
    words('номер высказывания', 'айтылымның нөмірі', 'number of the statement'),
  ]),
  quotation: leaf(text(), 'text', ['statement.quotation', words('цитата', 'дәйексөз', 'quotation')]),
  translation: leaf(text(), 'text', [
    'statement.translation',
    words('перевод цитаты', 'дәйексөздің аудармасы', 'translation'),
  ]),
  classification: leaf(z.enum(['fact', 'opinion', 'mixed', 'question', 'quotation']), 'code', [
    'statement.classification',
    words('вид высказывания', 'айтылымның түрі', 'classification'),
  ]),
  'plaintiff-meaning': leaf(text(), 'text', [
    'statement.plaintiffMeaning',
    words('смысл по мнению истца', 'талап қоюшының түсінуі', 'plaintiff’s meaning'),
  ]),
  'our-meaning': leaf(text(), 'text', [
    'statement.ourMeaning',
    words('смысл по нашему мнению', 'біздің түсінуіміз', 'our meaning'),
  ]),
  'our-meaning-kk': leaf(text(), 'text', [
    'statement.ourMeaningKk',
    words('смысл по нашему мнению, на казахском', 'біздің түсінуіміз (қазақша)', 'our meaning in Kazakh'),
  ]),
  positions: leaf(z.array(z.string()), 'code', [
    'statement.positions',
    words('позиция', 'ұстаным', 'position'),
  ]),
  position: leaf(text(), 'text', ['statement.positions', words('позиция', 'ұстаным', 'position')]),
  argument: leaf(text(), 'text', ['statement.argument', words('довод', 'дәлел', 'argument')]),
  'argument-kk': leaf(text(), 'text', [
    'statement.argumentKk',
    words('довод на казахском', 'дәлел (қазақша)', 'argument in Kazakh'),
  ]),
  'is-true': leaf(z.boolean(), 'boolean', [
    'statement.isTrue',
    words('соответствует действительности', 'шындыққа сай', 'true'),
  ]),
  'public-interest': leaf(text(), 'text', [
    'statement.publicInterest',
    words('общественный интерес', 'қоғамдық мүдде', 'public interest'),
  ]),
  'public-interest-kk': leaf(text(), 'text', [
    'statement.publicInterestKk',
    words('общественный интерес, на казахском', 'қоғамдық мүдде (қазақша)', 'public interest in Kazakh'),
  ]),
  /** True when a final judicial act is among the proof (ГПК 76); absent otherwise, so that `exists` asks for it. */
  'has-final-act': leaf(z.literal(true), 'boolean', [
    'statement.proof',
    words(
      'вступивший в силу судебный акт среди доказательств',
      'дәлелдемелер арасындағы заңды күшіне енген сот актісі',
      'a final judicial act among the evidence',
    ),
  ]),
  'expert-questions': z
    .array(
      leaf(text(), 'text', [
        'statement.expertQuestions',
        words('вопрос эксперту', 'сарапшыға сұрақ', 'question to the expert'),
      ]),
    )
    .optional(),
  exhibits: leaf(z.array(exhibitValue), 'exhibits', [
    'statement.proof',
    words('доказательства', 'дәлелдемелер', 'evidence'),
  ]),
  publication: publication.optional(),
})
export type StatementView = z.infer<typeof statement>

/** Everything a template resolves against. Names in paths are kebab-case: `plaintiff.birth-date`. */
export const documentContext = z.strictObject({
  today: leaf(z.string(), 'date', ['today', words('дата документа', 'құжат күні', 'date of the document')]),
  case: z.strictObject({
    title: leaf(text(), 'text', ['case.title', words('название дела', 'істің атауы', 'title of the case')]),
    'court-number': leaf(text(), 'text', [
      'case.courtNumber',
      words('номер дела в суде', 'соттағы іс нөмірі', 'court number'),
    ]),
    'internal-number': leaf(text(), 'text', [
      'case.internalNumber',
      words('внутренний номер', 'ішкі нөмір', 'internal number'),
    ]),
    /** КУИ, ЕРДР and others, each as «ЕРДР № 25…». */
    'registration-numbers': leaf(z.array(text()), 'text', [
      'case.registrationNumbers',
      words('номер в КУИ или ЕРДР', 'КУИ немесе ЕРДР нөмірі', 'registration number'),
    ]),
    judge: leaf(text(), 'text', ['case.judge', words('судья', 'судья', 'judge')]),
    'opened-on': leaf(z.string(), 'date', [
      'case.openedOn',
      words('дата открытия', 'ашылған күні', 'opened on'),
    ]),
  }),
  court: person.optional(),
  suit: z
    .strictObject({
      id: recordId,
      'moral-damage': leaf(moneyValue, 'money', [
        'suit.moralDamageTiyn',
        words('сумма морального вреда', 'моральдық зиян сомасы', 'moral damage'),
      ]),
      'filed-on': leaf(z.string(), 'date', [
        'suit.filedOn',
        words('дата иска', 'талап қойылған күн', 'claim filed on'),
      ]),
      'accepted-on': leaf(z.string(), 'date', [
        'suit.acceptedOn',
        words('дата принятия иска', 'талап қабылданған күн', 'claim accepted on'),
      ]),
      'claim-received-on': leaf(z.string(), 'date', [
        'suit.claimReceivedOn',
        words('дата получения копии иска', 'талап көшірмесі алынған күн', 'copy of the claim received on'),
      ]),
      claims: leaf(z.array(z.string()), 'code', ['suit.claims', words('требования', 'талаптар', 'claims')]),
      'pretrial-asked-on': leaf(z.string(), 'date', [
        'suit.pretrialStep.askedOn',
        words('дата досудебного обращения', 'сотқа дейінгі өтініш күні', 'pre-trial request date'),
      ]),
      'limitation-notes': leaf(text(), 'text', [
        'suit.limitationNotes',
        words('о сроке исковой давности', 'талап қою мерзімі туралы', 'limitation'),
      ]),
      objections: z
        .array(
          leaf(text(), 'text', ['suit.objections', words('общее возражение', 'жалпы қарсылық', 'objection')]),
        )
        .optional(),
      'objections-kk': expectedList(
        leaf(text(), 'text', [
          'suit.objectionsKk',
          words('общее возражение на казахском', 'жалпы қарсылық (қазақша)', 'objection in Kazakh'),
        ]),
        'suit.objectionsKk',
        words('общие возражения на казахском', 'жалпы қарсылықтар (қазақша)', 'objections in Kazakh'),
      ),
      statements: expectedList(
        statement,
        'suit.statements',
        words('оспариваемые высказывания', 'даулы айтылымдар', 'disputed statements'),
      ),
      publications: expectedList(
        publication,
        'suit.publications',
        words('публикации', 'жарияланымдар', 'publications'),
      ),
    })
    .optional(),
  plaintiff: person.optional(),
  plaintiffs: expectedList(person, 'case.roles.plaintiff', words('истцы', 'талап қоюшылар', 'plaintiffs')),
  defendant: person.optional(),
  defendants: expectedList(person, 'case.roles.defendant', words('ответчики', 'жауапкерлер', 'defendants')),
  'third-parties': z.array(person).optional(),
  /** Our side: who we act for in this case. */
  client: person.optional(),
  /** Whom a request for refutation goes to: the outlet, or the defendant of our own suit. */
  addressee: person.optional(),
  /** The prosecutor, a person or an office, that a complaint goes to. */
  prosecutor: person.optional(),
  /** Whom reports are about. */
  suspect: person.optional(),
  /** The body a complaint is about: of the last report that was refused or has no answer, else of the last one. */
  'complained-body': person.optional(),
  /** Reports of this case to bodies, in the order they were made. */
  reports: expectedList(
    reportContext,
    'report.madeAt',
    words('обращения в органы', 'органдарға өтініштер', 'reports to bodies'),
  ),
  /** The examination it is about; only in a document on an opinion. */
  exam: examContext.optional(),
  representative: representative.optional(),
  representatives: z.array(representative).optional(),
  /** All exhibits of the case, by date. */
  exhibits: leaf(z.array(exhibitValue), 'exhibits', [
    'evidence.title',
    words('доказательства', 'дәлелдемелер', 'evidence'),
  ]),
  /**
   * The exhibits this document refers to, in order of first mention. `fillTemplate` fills it in: a list of attachments
   * made from it discloses nothing that the text does not rely on.
   */
  'mentioned-exhibits': leaf(z.array(exhibitValue), 'exhibits', [
    'evidence.title',
    words('упомянутые доказательства', 'аталған дәлелдемелер', 'exhibits referred to'),
  ]),
})
export type DocumentContext = z.infer<typeof documentContext>
