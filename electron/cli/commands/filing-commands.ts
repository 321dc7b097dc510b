import type { OutputOf } from '../../../shared/contract/contract.ts'
import { filingStatus } from '../../../shared/model/filing.ts'
import { copiesText, collisionAsText } from '../../../shared/text/filing-answer-text.ts'
import { valueLabel } from '../../../shared/text/value-text.ts'
import { formatWording, type Language } from '../../../shared/text/wording.ts'
import type { Command, CommandRun } from '../command.ts'
import { requiredFlag, switchFlag, valueFlag } from '../flag.ts'
import { wholeNumber } from '../parse-flags.ts'
import { printable, shortId, tableLines } from '../table.ts'
import { chosen } from './chosen.ts'
import { caseOf, firstId, idWord, writtenAnswer } from './record-commands.ts'

function copiesLines(run: CommandRun, value: OutputOf<'filing.copies'>): string[] {
  const { language } = run
  const { rule } = value
  if (rule === undefined) return [copiesText.none[language]]
  const row = ({ id, name, role }: OutputOf<'filing.copies'>['participants'][number]) => [
    `  ${printable(name)}`,
    valueLabel('roleKind', role, language),
    shortId(id),
  ]
  return [
    formatWording(copiesText.due[language], { count: value.due ?? 0, article: rule.article }),
    ...tableLines(value.participants.map(row)),
    `  «${rule.quotation}»`,
    ...(rule.electronic === 'none'
      ? [formatWording(copiesText.electronic[language], { article: rule.electronicArticle ?? '' })]
      : []),
    ...(rule.sentByOneself === true ? [copiesText.byOneself[language]] : []),
    ...(value.unproven.length === 0
      ? []
      : [copiesText.unproven[language], ...tableLines(value.unproven.map(row))]),
    ...(value.reviewed ? [] : [copiesText.notReviewed[language]]),
  ]
}

/** Enters the deadlines of every trigger whose day is known. */
async function confirmTerms(run: CommandRun, filingId: string, { triggers }: OutputOf<'filing.terms'>) {
  const { caseId } = await run.call('filing.show', { id: filingId })
  const started: { id: string }[] = []
  for (const { trigger, from, terms } of triggers) {
    const rules = terms.filter(({ runs }) => runs).map(({ rule }) => rule)
    if (from === undefined || rules.length === 0) continue
    const answer = await run.callAny('deadline.start', { caseId, trigger, on: from, rules, filingId })
    started.push(...(answer as OutputOf<'deadline.start'>).started)
  }
  return started
}

function termLines(run: CommandRun, value: OutputOf<'filing.terms'>, confirmed: number): string[] {
  if (value.triggers.length === 0) return [run.say('answer.none')]
  return [
    ...value.triggers.flatMap(({ name, from, terms }) => [
      `${name}: ${from ?? '—'}`,
      ...terms.flatMap((term) => [
        `  ${term.endsOn ?? '—'}  ${printable(term.name)}, ${term.article}`,
        ...(term.explanation === undefined ? [] : [`  ${printable(term.explanation)}`]),
      ]),
    ]),
    ...(confirmed === 0 ? [] : [run.say('answer.total', { total: confirmed })]),
  ]
}

type Clashing = OutputOf<'hearing.collisions'>['collisions'][number]['hearings'][number]

function hearingCells(
  { startsAt, endsAt, half, court, caseTitle, id }: Clashing,
  language: Language,
): string[] {
  const unknown = half === undefined ? '—' : valueLabel('halfOfDay', half, language)
  const time = startsAt === undefined ? unknown : [startsAt, endsAt].filter(Boolean).join('–')
  return [`  ${time}`, printable(court ?? '—'), printable(caseTitle), shortId(id ?? '')]
}

function collisionLines(run: CommandRun, found: OutputOf<'hearing.collisions'>['collisions']): string[] {
  const { language } = run
  if (found.length === 0) return [run.say('answer.none')]
  return found.flatMap(({ on, as, person, overlaps, hearings }) => [
    `${on}  ${collisionAsText[as][language]}: ${printable(person.name)}${overlaps ? '' : ` (${copiesText.halfDay[language]})`}`,
    ...tableLines(hearings.map((hearing) => hearingCells(hearing, language))),
  ])
}

/** `sandyq filing …`, `sandyq hearing …`: what goes beyond the record commands. */
export const filingCommands: readonly Command[] = [
  {
    path: ['filing', 'move'],
    about: 'filing.move',
    operations: ['filing.move', 'filing.show'],
    words: idWord,
    flags: {
      status: requiredFlag('STATUS', 'status'),
      on: valueFlag('DATE', 'moved-on'),
      why: valueFlag('TEXT', 'why'),
      number: valueFlag('TEXT', 'number'),
      evidence: valueFlag('ID', 'proof'),
      version: valueFlag('N', 'record-version'),
    },
    run: async (run) => {
      const id = await firstId(run, 'filing')
      const status = chosen(run, 'status', filingStatus.options) ?? 'draft'
      const proof = run.flags.value('evidence')
      const [on, why, number] = [run.flags.value('on'), run.flags.value('why'), run.flags.value('number')]
      const seen = wholeNumber(run.flags, 'version')
      const value = await run.callAny('filing.move', {
        id,
        status,
        version: seen ?? (await run.call('filing.show', { id })).version,
        ...(on === undefined ? {} : { on }),
        ...(why === undefined ? {} : { why }),
        ...(number === undefined ? {} : { number }),
        ...(proof === undefined ? {} : { evidenceId: await run.id('evidence', proof) }),
      })
      return writtenAnswer(run, { key: 'answer.updated', entity: 'filing' }, value)
    },
  },
  {
    path: ['filing', 'copies'],
    about: 'filing.copies',
    operations: ['filing.copies'],
    words: idWord,
    run: async (run) => {
      const value = await run.callAny('filing.copies', { id: await firstId(run, 'filing') })
      return { value, lines: copiesLines(run, value as OutputOf<'filing.copies'>) }
    },
  },
  {
    path: ['filing', 'terms'],
    about: 'filing.terms',
    operations: ['filing.terms', 'filing.show', 'deadline.start'],
    words: idWord,
    flags: { from: valueFlag('DATE', 'terms-from'), confirm: switchFlag('confirm') },
    run: async (run) => {
      const id = await firstId(run, 'filing')
      const on = run.flags.value('from')
      const value = (await run.callAny('filing.terms', {
        id,
        language: run.language,
        ...(on === undefined ? {} : { on }),
      })) as OutputOf<'filing.terms'>
      const started = run.flags.on('confirm') ? await confirmTerms(run, id, value) : []
      return { value: { ...value, confirmed: started }, lines: termLines(run, value, started.length) }
    },
  },
  {
    path: ['filing', 'rules'],
    about: 'filing.rules',
    operations: ['filing.rules'],
    run: async (run) => {
      const value = await run.call('filing.rules', {})
      const rows = value.rules.map((rule) => [
        rule.kinds.map((kind) => valueLabel('filingKind', kind, run.language)).join(', '),
        rule.article,
        `«${rule.quotation}»`,
      ])
      return {
        value,
        lines: [...tableLines(rows, 'sentence'), `${value.act}, ${value.edition}, ${value.source}`],
      }
    },
  },
  {
    path: ['hearing', 'collisions'],
    about: 'hearing.collisions',
    operations: ['hearing.collisions'],
    flags: {
      case: valueFlag('ID', 'case'),
      from: valueFlag('DATE', 'from-date'),
      until: valueFlag('DATE', 'until-date'),
    },
    run: async (run) => {
      const caseId = await caseOf(run)
      const [from, until] = [run.flags.value('from'), run.flags.value('until')]
      const value = await run.callAny('hearing.collisions', {
        ...(caseId === undefined ? {} : { caseId }),
        ...(from === undefined ? {} : { from }),
        ...(until === undefined ? {} : { until }),
      })
      return { value, lines: collisionLines(run, (value as OutputOf<'hearing.collisions'>).collisions) }
    },
  },
]
