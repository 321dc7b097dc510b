import type { Wording } from './wording.ts'

/** What becomes of notes, said beside them: no way out holds them but the one that holds everything. */
export const notesKept = {
  ru: 'Заметки не печатаются и не выводятся, кроме полного вывода хранилища.',
  kk: 'Ескертпелер қойманы толық шығарудан басқа кезде басылмайды да, шығарылмайды да.',
  en: 'Notes are never printed or exported, except when the whole vault is brought out.',
} as const satisfies Wording
