import type { OutputOf } from '../../../shared/contract/contract.ts'
import { bestStatus, ownStatus, recheckOn } from '../../../shared/law/edition-on.ts'
import { actId } from '../../../shared/law/norm-file.ts'
import { actOf } from '../../../shared/law/article-reference.ts'
import { usualRecheckMonths } from '../../../shared/model/norm.ts'
import { editionSentence } from '../../../shared/text/edition-text.ts'
import type { Command, CommandRun } from '../command.ts'
import { switchFlag, valueFlag } from '../flag.ts'
import type { FlagValues } from '../parse-flags.ts'
import { printable, tableLines } from '../table.ts'
import { chosen } from './chosen.ts'
import { recordCommands } from './record-commands.ts'

/** The vault is opened only when its own records are asked for. */
const whenAsked = (flags: FlagValues) => flags.on('own') || flags.value('vault') !== undefined

type OwnNorm = OutputOf<'norm.list'>['items'][number]

async function ownNorms(run: CommandRun, filter: { article?: string }): Promise<OwnNorm[]> {
  if (!whenAsked(run.flags)) return []
  return (await run.call('norm.list', { filter, sort: 'article', limit: 1_000 })).items
}

function listOwn(run: CommandRun, own: readonly OwnNorm[]): string[] {
  if (own.length === 0) return []
  const rows = own.map((norm) => [
    norm.id.slice(-8),
    printable(norm.act),
    printable(norm.article),
    printable(norm.title ?? ''),
    norm.checkedOn ?? '',
    recheckOn(norm, usualRecheckMonths) ?? '',
  ])
  return ['', run.say('answer.own-norms'), ...tableLines(rows)]
}

async function list(run: CommandRun) {
  const act = chosen(run, 'act', actId.options)
  const text = run.words.join(' ')
  const { acts } = await run.call('law.list', {
    ...(act === undefined ? {} : { act }),
    ...(text === '' ? {} : { text }),
  })
  const own = (await ownNorms(run, {})).filter(
    (norm) => act === undefined || actOf(norm.act, norm.article) === act,
  )
  const lines = acts.flatMap((file) => [
    `${file.name[run.language]} [${file.act}]`,
    ...tableLines(
      file.articles.map((article) => [
        `  ${article.article}`,
        article.title ?? '',
        article.isHeld ? (article.lastChangedOn ?? '') : run.say('answer.no-text'),
      ]),
      'sentence',
    ),
  ])
  const shown = lines.length === 0 ? [run.say('answer.none')] : lines
  return { value: { acts, own }, lines: [...shown, ...listOwn(run, own)] }
}

async function show(run: CommandRun) {
  const on = run.flags.value('on')
  const shipped = await run.call('law.show', {
    article: run.words.join(' '),
    ...(on === undefined ? {} : { on }),
  })
  const { act, article } = shipped
  const own = (await ownNorms(run, { article: article.article }))
    .filter((norm) => actOf(norm.act, norm.article) === act.act)
    .map((norm) => (on === undefined ? norm : { ...norm, status: ownStatus(norm, on) }))
  const statuses = [
    shipped.status,
    ...own.map((norm) => ('status' in norm ? norm.status : undefined)),
  ].filter((status) => status !== undefined)
  const value = { ...shipped, own, ...(statuses.length === 0 ? {} : { best: bestStatus(statuses) }) }
  return {
    value,
    lines: [
      `${act.short[run.language]}, ${article.article}. ${article.title ?? ''}`.trim(),
      editionSentence({ act, article, on }, run.language),
      act.source,
      '',
      ...article.text,
      ...(article.notes ?? []).flatMap((note) => ['', note]),
      ...(article.footnotes ?? []).flatMap((note) => ['', note]),
      ...listOwn(run, own),
      ...own.flatMap((norm) => (norm.excerpt === undefined ? [] : ['', printable(norm.excerpt)])),
    ],
  }
}

/** The commands of the foundation's own norms: changes under `law`, reading under `law own`. */
const ownCommands = recordCommands({
  entity: 'norm',
  columns: ['act', 'article', 'title', 'checkedOn'],
  ofCase: false,
}).map((command): Command => {
  const verb = command.path[1] ?? ''
  return { ...command, path: verb === 'list' || verb === 'show' ? ['law', 'own', verb] : ['law', verb] }
})

/** `sandyq law …`: shipped articles without a vault, own editions and checks in it. */
export const lawCommands: readonly Command[] = [
  {
    path: ['law', 'list'],
    about: 'law.list',
    operations: ['law.list', 'norm.list'],
    words: [{ name: 'TEXT', optional: true, many: true }],
    flags: { act: valueFlag('ACT', 'act'), own: switchFlag('own-too') },
    opensVault: whenAsked,
    run: list,
  },
  {
    path: ['law', 'show'],
    about: 'law.show',
    operations: ['law.show', 'norm.list'],
    words: [{ name: 'ARTICLE', many: true }],
    flags: { on: valueFlag('DATE', 'on-day'), own: switchFlag('own-too') },
    opensVault: whenAsked,
    run: show,
  },
  {
    path: ['law', 'due'],
    about: 'law.due',
    operations: ['law.due'],
    run: async (run) => {
      const value = await run.call('law.due', {})
      const rows = value.items.map((item) => [
        item.dueOn,
        printable(item.act),
        printable(item.article),
        item.checkedOn,
        printable(item.checkedBy ?? ''),
      ])
      return { value, lines: rows.length === 0 ? [run.say('answer.none')] : tableLines(rows) }
    },
  },
  ...ownCommands,
]
