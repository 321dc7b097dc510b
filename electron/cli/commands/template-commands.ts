import { listPaths } from '../../../shared/document/path-types.ts'
import type { Language } from '../../../shared/text/wording.ts'
import type { Command } from '../command.ts'
import { valueFlag } from '../flag.ts'
import { answerLabels, heads } from '../labels.ts'
import { printable, tableLines } from '../table.ts'
import { valueLines } from '../value-lines.ts'
import { chosen } from './chosen.ts'

export const documentLanguages = ['ru', 'kk'] as const

/** What a template's path leads to; nothing for one that begins at an item of a repetition. */
function pathWords(expression: string, language: Language): string {
  const [path = ''] = expression.split(/\s*\|/u)
  return listPaths().find((known) => known.path === path)?.info.label[language] ?? ''
}

/** `sandyq template …` */
export const templateCommands: readonly Command[] = [
  {
    path: ['template', 'list'],
    about: 'template.list',
    operations: ['template.list'],
    flags: { language: valueFlag('ru|kk', 'language') },
    run: async (run) => {
      const language = chosen(run, 'language', documentLanguages)
      const value = await run.call('template.list', language === undefined ? {} : { language })
      const labels = answerLabels('template', run.language)
      const rows = value.templates.map((template) => [
        template.name,
        labels.value('language', template.language),
        template.title,
      ])
      return { value, lines: tableLines([heads(labels, ['name', 'language', 'title']), ...rows]) }
    },
  },
  {
    path: ['template', 'show'],
    about: 'template.show',
    operations: ['template.show'],
    words: [{ name: 'NAME' }],
    flags: { language: valueFlag('ru|kk', 'language') },
    run: async (run) => {
      const value = await run.call('template.show', {
        name: run.words[0] ?? '',
        language: chosen(run, 'language', documentLanguages) ?? 'ru',
      })
      const { text, fields, ...facts } = value
      const labels = answerLabels('template', run.language)
      return {
        value,
        lines: [
          ...valueLines(facts, labels),
          `${labels.label('fields')}:`,
          ...tableLines(fields.map((field) => [`  ${field}`, pathWords(field, run.language)])),
          '',
          ...text.split('\n').map(printable),
        ],
      }
    },
  },
]
