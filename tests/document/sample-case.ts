import type { DocumentContext, NameValue } from '../../shared/document/context.ts'
import type { Block, Inline, Template } from '../../shared/document/tree.ts'

export const plaintiffName: NameValue = {
  kind: 'natural',
  ru: { surname: 'Выдуманова', given: 'Анна', patronymic: 'Петровна' },
  kk: { surname: 'Ойданова', given: 'Анна', patronymic: 'Петровна' },
  gender: 'feminine',
}

/** A case that is obviously invented. */
export const sampleContext: DocumentContext = {
  today: '2026-04-05',
  case: { title: 'Дело о примере', 'court-number': '0000-26-00-2/1', judge: 'Примеров П.П.' },
  court: {
    id: 'court-1',
    name: { kind: 'legal', full: 'Примерный районный суд', short: 'ПРС' },
    kind: 'legal',
  },
  suit: {
    'moral-damage': { tiyn: 123_456_750 },
    'claim-received-on': '2026-03-20',
    claims: ['refutation', 'apology'],
    objections: ['Первое возражение', 'Второе возражение', 'Третье возражение'],
    statements: [
      {
        id: 'statement-1',
        number: 2,
        quotation: 'Второе высказывание',
        classification: 'opinion',
        positions: ['opinion'],
        argument: 'Это мнение.',
        exhibits: [{ evidenceId: 'e3', title: 'Заключение специалиста' }],
      },
      {
        id: 'statement-2',
        number: 1,
        quotation: 'Первое высказывание',
        classification: 'fact',
        positions: ['true'],
        'is-true': true,
        exhibits: [
          { evidenceId: 'e1', title: 'Снимок страницы' },
          { evidenceId: 'e3', title: 'Заключение специалиста' },
        ],
      },
    ],
    publications: [
      { id: 'publication-1', medium: 'Газета «Пример»', 'published-at': '2026-01-15T10:30:00+05:00' },
    ],
  },
  plaintiff: {
    id: 'person-1',
    name: plaintiffName,
    kind: 'natural',
    gender: 'feminine',
    'is-legal': false,
    address: 'г. Пример, ул. Выдуманная, 1',
    occupation: 'врач',
  },
  plaintiffs: [{ id: 'person-1', name: plaintiffName, kind: 'natural' }],
  defendant: {
    id: 'person-2',
    name: {
      kind: 'legal',
      full: 'Общественный фонд «Пример»',
      short: 'ОФ «Пример»',
      caseForms: { ru: { genitive: 'Общественного фонда «Пример»' } },
    },
    kind: 'legal',
    'is-legal': true,
  },
  'third-parties': [],
  representative: {
    name: { kind: 'natural', ru: { surname: 'Примерный', given: 'Пётр' } },
    role: 'advocate',
  },
  exhibits: [
    { evidenceId: 'e1', title: 'Снимок страницы' },
    { evidenceId: 'e2', title: 'Переписка, на которую никто не ссылается' },
    { evidenceId: 'e3', title: 'Заключение специалиста' },
  ],
}

export const text = (words: string): Inline => ({ type: 'text', text: words })
export const field = (expression: string): Inline => ({ type: 'field', attrs: { expression } })
export const line = (...content: Inline[]): Block => ({ type: 'paragraph', content })

/** A sound template around these blocks. */
export function templateOf(content: readonly Block[], more: Partial<Template> = {}): Template {
  const language = more.language ?? 'ru'
  return {
    name: 'sample',
    language,
    title: 'Образец',
    filing: 'response',
    jurisdiction: 'kz',
    edition: '2026-01-09',
    legalBasis: [{ act: 'ГПК РК', article: '166', why: 'содержание отзыва' }],
    review: { reviewed: false },
    body: { type: 'doc', attrs: { language, title: 'Образец' }, content },
    ...more,
  }
}
