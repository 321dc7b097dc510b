import { findValueKind, valueLabel } from './value-text.ts'
import { formatWording, type Language, type Wording } from './wording.ts'

/** Why a value is not accepted: a part of the sentence of `input.invalid`. */
export const issueText = {
  missing: { ru: 'нужно заполнить', kk: 'толтыру керек', en: 'it has to be filled in' },
  'missing-choice': {
    ru: 'нужно заполнить одним из: {values}',
    kk: 'мыналардың бірімен толтыру керек: {values}',
    en: 'it has to be filled in with one of: {values}',
  },
  empty: { ru: 'пусто', kk: 'бос', en: 'it is empty' },
  'empty-list': { ru: 'список пуст', kk: 'тізім бос', en: 'the list is empty' },
  'not-text': { ru: 'нужен текст', kk: 'мәтін керек', en: 'a text is expected' },
  'not-number': { ru: 'нужно число', kk: 'сан керек', en: 'a number is expected' },
  'not-whole-number': { ru: 'нужно целое число', kk: 'бүтін сан керек', en: 'a whole number is expected' },
  'not-yes-or-no': {
    ru: 'нужно true (да) или false (нет)',
    kk: 'true (иә) немесе false (жоқ) керек',
    en: 'true or false is expected',
  },
  'not-list': { ru: 'нужен список', kk: 'тізім керек', en: 'a list is expected' },
  'not-fields': {
    ru: 'нужна запись из полей',
    kk: 'өрістерден тұратын жазба керек',
    en: 'a record of fields is expected',
  },
  'too-short': {
    ru: 'слишком коротко, нужно знаков не меньше {limit}',
    kk: 'тым қысқа, кемінде {limit} таңба керек',
    en: 'it is too short, at least {limit} characters are expected',
  },
  'too-long': {
    ru: 'слишком длинно, можно знаков не больше {limit}',
    kk: 'тым ұзын, ең көбі {limit} таңба',
    en: 'it is too long, at most {limit} characters are accepted',
  },
  'too-few': {
    ru: 'в списке слишком мало, нужно не меньше {limit}',
    kk: 'тізімде тым аз, кемінде {limit} керек',
    en: 'the list is too short, at least {limit} are expected',
  },
  'too-many': {
    ru: 'в списке слишком много, можно не больше {limit}',
    kk: 'тізімде тым көп, ең көбі {limit}',
    en: 'the list is too long, at most {limit} are accepted',
  },
  'too-small': {
    ru: 'нужно число не меньше {limit}',
    kk: 'сан кемінде {limit} болуы керек',
    en: 'a number of at least {limit} is expected',
  },
  'too-large': {
    ru: 'нужно число не больше {limit}',
    kk: 'сан ең көбі {limit} болуы керек',
    en: 'a number of at most {limit} is expected',
  },
  'not-date': {
    ru: 'нужна дата, как 2026-03-12',
    kk: '2026-03-12 сияқты күн керек',
    en: 'a date like 2026-03-12 is expected',
  },
  'not-instant': {
    ru: 'нужны дата и время с поясом, как 2026-03-12T10:00:00+05:00',
    kk: '2026-03-12T10:00:00+05:00 сияқты белдеуі бар күн мен уақыт керек',
    en: 'a date and time with an offset like 2026-03-12T10:00:00+05:00 is expected',
  },
  'not-date-or-instant': {
    ru: 'нужна дата, как 2026-03-12, или дата и время, как 2026-03-12T10:00:00+05:00',
    kk: '2026-03-12 сияқты күн немесе 2026-03-12T10:00:00+05:00 сияқты күн мен уақыт керек',
    en: 'a date like 2026-03-12, or a date and time like 2026-03-12T10:00:00+05:00 is expected',
  },
  'not-id': { ru: 'нужен номер записи', kk: 'жазба нөмірі керек', en: 'the id of a record is expected' },
  'not-hash': {
    ru: 'нужна контрольная сумма: 64 шестнадцатеричных знака',
    kk: 'бақылау сомасы керек: 64 он алтылық таңба',
    en: 'a hash of 64 hexadecimal digits is expected',
  },
  'not-clock': {
    ru: 'нужно время, как 14:35',
    kk: '14:35 сияқты уақыт керек',
    en: 'a time of day like 14:35 is expected',
  },
  'other-format': {
    ru: 'записывается иначе',
    kk: 'басқаша жазылады',
    en: 'it is written in another form',
  },
  'unknown-fields': {
    ru: 'таких полей нет: {keys}',
    kk: 'мұндай өрістер жоқ: {keys}',
    en: 'there are no such fields: {keys}',
  },
  'not-of-list': {
    ru: 'нужно одно из: {values}',
    kk: 'мыналардың бірі керек: {values}',
    en: 'one of these is expected: {values}',
  },
  'other-case': {
    ru: 'эта запись из другого дела',
    kk: 'бұл жазба басқа істікі',
    en: 'that record belongs to another case',
  },
  'case-stays': {
    ru: 'запись остаётся в своём деле',
    kk: 'жазба өз ісінде қалады',
    en: 'a record stays in its case',
  },
  'permit-without-person': {
    ru: 'эти запреты снимаются для одного человека, укажите его',
    kk: 'бұл тыйымдар бір адам үшін алынады, оны көрсетіңіз',
    en: 'these obstacles are lifted for one person, name that person',
  },
  'permit-of-the-case': {
    ru: 'то, что не о человеке, снимается для всего дела, без указания лица',
    kk: 'адамға қатысы жоқ тыйым бүкіл іс үшін, тұлға көрсетілмей алынады',
    en: 'what is not about a person is lifted for the whole case, in a permit without a person',
  },
  'consent-without-representative': {
    ru: 'назовите представителя, который дал согласие',
    kk: 'келісім берген өкілді көрсетіңіз',
    en: 'name the representative who gave the consent',
  },
  'consent-of-herself': {
    ru: 'человек сам себе не представитель: отметьте, что согласие дал он сам',
    kk: 'адам өзіне өкіл бола алмайды: келісімді өзі бергенін белгілеңіз',
    en: 'a person does not represent herself: say that she gave it herself',
  },
  'representative-is-other-side': {
    ru: 'это подозреваемый, обвиняемый или ответчик: за пострадавшую он согласия дать не может, найдите другого представителя',
    kk: 'бұл — күдікті, айыпталушы немесе жауапкер: ол зардап шегуші үшін келісім бере алмайды, басқа өкіл табыңыз',
    en: 'this is the suspect, accused or defendant, who cannot consent for the survivor: find another representative',
  },
  'consent-was-withdrawn': {
    ru: 'согласие отозвано и не возвращается: новое согласие внесите новой записью',
    kk: 'келісім кері алынған, ол қайтарылмайды: жаңа келісімді жаңа жазбамен енгізіңіз',
    en: 'the consent was taken back and stays so: enter a new one as a new record',
  },
  'until-before-start': {
    ru: 'окончание раньше начала',
    kk: 'аяқталуы басталуынан бұрын',
    en: 'it ends before it begins',
  },
  'ledger-settled': {
    ru: 'сумма, валюта, день и направление платежа не меняются: отмените запись с причиной и внесите верную',
    kk: 'төлемнің сомасы, валютасы, күні мен бағыты өзгермейді: жазбаның күшін себебімен жойып, дұрысын енгізіңіз',
    en: 'amount, currency, day and direction of a payment stay: reverse the entry with a reason and enter the right one',
  },
  'ledger-reversed': {
    ru: 'эта запись уже отменена или сама отменяет другую, она остаётся как есть',
    kk: 'бұл жазбаның күші жойылған немесе өзі басқа жазбаның күшін жояды, ол сол күйінде қалады',
    en: 'this entry is reversed already or reverses another, it stays as it is',
  },
  'ledger-by-reverse': {
    ru: 'отмена вносится отдельным действием с причиной',
    kk: 'күшін жою себебі көрсетілген бөлек әрекетпен енгізіледі',
    en: 'a reversal is made by its own action, with a reason',
  },
  'ledger-before-entry': {
    ru: 'отмена не может быть раньше самой записи',
    kk: 'күшін жою жазбаның өзінен бұрын бола алмайды',
    en: 'a reversal cannot be earlier than the entry itself',
  },
  'same-person': {
    ru: 'нужны двое, а это одно и то же лицо',
    kk: 'екі адам керек, бұл — бір тұлға',
    en: 'two people are needed, this is one and the same',
  },
  'decision-without-grounds': {
    ru: 'у отказа и у согласия должны быть основания',
    kk: 'бас тарту мен келісімнің негіздері болуы керек',
    en: 'a refusal or a consent needs its grounds',
  },
  'ends-before-start': {
    ru: 'конец раньше начала',
    kk: 'соңы басынан бұрын',
    en: 'the end is before the beginning',
  },
  'edition-ends-first': {
    ru: 'редакция кончается раньше, чем начинается',
    kk: 'редакция басталмай тұрып аяқталады',
    en: 'the edition ends before it begins',
  },
  'skipped-without-reason': {
    ru: 'скажите, почему шаг пропущен',
    kk: 'қадамның неге өткізіп жіберілгенін жазыңыз',
    en: 'say why the step is left out',
  },
  refused: { ru: 'значение не подходит', kk: 'мән жарамайды', en: 'the value is not accepted' },
} as const satisfies Record<string, Wording>

export type IssueCode = keyof typeof issueText

/** What is wrong with one value: a code, and what fills its wording. */
export type InputIssue = {
  readonly issue: IssueCode
  readonly limit?: number
  /** The values that would do, joined by `, `. */
  readonly values?: string
  /** The names of fields that are not there. */
  readonly keys?: string
}

/** True for a code that has wording. */
export function isIssueCode(code: unknown): code is IssueCode {
  return typeof code === 'string' && Object.hasOwn(issueText, code)
}

/** Values as a person has to type them, each with its name where it has one. */
function choices(language: Language, values: readonly string[]): string {
  const kind = findValueKind(values)
  return kind === undefined
    ? values.join(', ')
    : values.map((value) => `${value} (${valueLabel(kind, value, language)})`).join(', ')
}

/** What is wrong with a value, in words that go on after the name of its field. */
export function issueWording(language: Language, { issue, limit, values, keys }: InputIssue): string {
  return formatWording(issueText[issue][language], {
    ...(limit === undefined ? {} : { limit }),
    ...(values === undefined ? {} : { values: choices(language, values.split(', ')) }),
    ...(keys === undefined ? {} : { keys }),
  })
}
