import { dateShort } from '../language/dates.ts'
import { explanationText, otherReadingText, termUnitForms } from '../text/deadline-explanation-text.ts'
import { formatWording, type Language } from '../text/wording.ts'
import type { Computed, DeadlineCaution } from './compute-deadline.ts'
import type { TermRequest } from './count-term.ts'
import { addDays, dayRuns } from './day.ts'
import type { DeadlineRule } from './deadline-rule.ts'
import { deadlineRules } from './deadline-rules.ts'
import { regimes, type RegimeName, type Term } from './term.ts'

type Key = keyof typeof explanationText
type Values = Readonly<Record<string, string | number>>

const pluralRules: Readonly<Record<Language, Intl.PluralRules>> = {
  ru: new Intl.PluralRules('ru'),
  kk: new Intl.PluralRules('kk'),
  en: new Intl.PluralRules('en'),
}

/** «10 рабочих дней», «3 тәулік», "1 month". */
export function termWords({ count, unit }: Term, language: Language): string {
  const forms: Readonly<Record<string, string>> = termUnitForms[unit][language]
  return formatWording(forms[pluralRules[language].select(count)] ?? forms['other'] ?? '', { n: count })
}

/** «23–25.03.2026», «31.12.2026–02.01.2027», «09.03.2026». */
function runWords([first, last]: readonly [string, string]): string {
  if (first === last) return dateShort(first)
  const sameMonth = first.slice(0, 7) === last.slice(0, 7)
  return `${sameMonth ? first.slice(8) : dateShort(first)}–${dateShort(last)}`
}

function speaker(language: Language) {
  return (key: Key, values: Values = {}) => formatWording(explanationText[key][language], values)
}
type Say = ReturnType<typeof speaker>

function dayList(days: readonly string[], say: Say): string {
  const runs = dayRuns(days).map(runWords)
  const last = runs.pop() ?? ''
  return runs.length === 0 ? last : say('and-days', { days: runs.join(', '), last })
}

function skippedWords({ skipped, skippedWeekend }: Computed, say: Say): string {
  if (skipped.length === 0) return skippedWeekend ? say('skipping', { days: say('weekends') }) : ''
  const days = dayList(skipped, say)
  return say('skipping', { days: skippedWeekend ? say('weekends-and', { days }) : days })
}

function endWords(computed: Computed, say: Say): string {
  const hour = computed.endsAt?.slice(11)
  const day = dateShort(computed.endsOn)
  return hour === undefined ? day : say('at-hour', { day, hour })
}

/** «ГПК 166(2)», «АПК 166(2)». */
export function articleWords(rule: Pick<DeadlineRule, 'act' | 'article'>, language: Language): string {
  return `${rule.act.short[language]} ${rule.article}`.replace(' —', '')
}

function reckoningWords(regime: RegimeName, unit: Term['unit'], language: Language): string | undefined {
  const { act, articles } = regimes[regime]
  if (articles.start === '—') return undefined
  const short = deadlineRules.find((rule) => rule.act.id === act)?.act.short[language] ?? ''
  const [abbreviation = ''] = short.split(' ')
  const roll = unit === 'hours' ? undefined : articles.roll
  const hour = unit === 'hours' ? undefined : articles.hour
  const all = [articles.start, articles.end, roll, hour].filter((article) => article !== undefined)
  return `${abbreviation} ${[...new Set(all.flatMap((article) => article.split(', ')))].join(', ')}`
}

function cautionWords(caution: DeadlineCaution, language: Language, say: Say): string {
  if (caution.code === 'other-reading')
    return formatWording(otherReadingText[caution.reading][language], { end: dateShort(caution.endsOn) })
  return say(caution.code, { year: caution.year })
}

/** The hour a term in hours is reckoned from, when it is not the one it begins at. */
function startHour({ from, clock, regime }: TermRequest, say: Say): string {
  if (clock === undefined || regimes[regime].byMinute) return ''
  const next = Number(clock.slice(0, 2)) + 1
  const hour = `${String(next % 24).padStart(2, '0')}:00`
  const start = next === 24 ? `${dateShort(addDays(from, 1))} ${hour}` : hour
  return say('from-hour', { start })
}

function sentence(request: TermRequest, computed: Computed, language: Language): string {
  const say = speaker(language)
  const { term, from, clock } = request
  const isHours = term.unit === 'hours'
  const isOne = pluralRules[language].select(term.count) === 'one' && term.unit !== 'sutki'
  const asides = [
    computed.short ? say('short', { number: Number(from.slice(8)) }) : '',
    computed.reckonedOn === computed.endsOn ? '' : say('moved', { reckoned: dateShort(computed.reckonedOn) }),
  ].filter((aside) => aside !== '')
  const begun = dateShort(from) + (isHours && clock !== undefined ? ` ${clock}` : '')
  return [
    say('begins', { term: termWords(term, language), from: begun }),
    isHours ? startHour(request, say) : regimes[request.regime].firstDayCounts ? say('first-day') : '',
    skippedWords(computed, say),
    say(isOne ? 'ends-one' : 'ends', { end: endWords(computed, say) }),
    asides.length === 0 ? '' : ` (${asides.join('; ')})`,
  ].join('')
}

type Explained = {
  readonly request: TermRequest
  readonly computed: Computed
  /** Without one it is a term of one's own. */
  readonly rule?: DeadlineRule | undefined
}

/** A computed day in one sentence: «10 рабочих дней с 12.03.2026, не считая суббот, воскресений и 23–25.03.2026, истекают 31.03.2026, ГПК 166(2).» */
export function deadlineSentence({ request, computed, rule }: Explained, language: Language): string {
  const article = rule === undefined ? '' : `, ${articleWords(rule, language)}`
  return `${sentence(request, computed, language)}${article}.`
}

/** What else is to be known of a computed day: how it was counted, until which hour, what is doubtful, and who reviewed the rule. */
export function deadlineRemarks({ request, computed, rule }: Explained, language: Language): string[] {
  const say = speaker(language)
  const { unit } = request.term
  const reckoning = reckoningWords(request.regime, unit, language)
  const standing =
    rule === undefined ? 'own-term' : rule.state === 'text-held' ? 'not-reviewed' : 'text-not-held'
  const hasHour = regimes[request.regime].articles.hour !== undefined && unit !== 'hours'
  const isOurs = rule === undefined || rule.bound === 'party'
  return [
    computed.suspendedDays === 0 ? '' : say('suspended', { days: computed.suspendedDays }),
    reckoning === undefined ? '' : say('reckoning', { articles: reckoning }),
    hasHour && unit === 'sutki' ? say('sutki-midnight') : '',
    hasHour && isOurs ? say('until-midnight') : '',
    ...computed.cautions.map((caution) => cautionWords(caution, language, say)),
    rule?.note?.[language] ?? '',
    say(standing),
  ].filter((part) => part !== '')
}

/** The sentence and all remarks. */
export function explainDeadline(explained: Explained, language: Language): string {
  return [deadlineSentence(explained, language), ...deadlineRemarks(explained, language)].join(' ')
}
