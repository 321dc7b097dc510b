import type { Command } from '../command.ts'
import { valueFlag } from '../flag.ts'
import { printable, tableLines } from '../table.ts'
import { valueLines } from '../value-lines.ts'
import { chosen } from './chosen.ts'

export const documentLanguages = ['ru', 'kk'] as const

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
      const rows = value.templates.map((template) => [template.name, template.language, template.title])
      return { value, lines: tableLines([['name', 'language', 'title'], ...rows]) }
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
      const { text, ...facts } = value
      return { value, lines: [...valueLines(facts), '', ...text.split('\n').map(printable)] }
    },
  },
]
