import type { Wording } from '../text/wording.ts'

/** Failures of templates, documents and their rendering. */
export const documentFailures = {
  'template.not-found': {
    ru: 'Шаблон не найден: {name}. Выберите другой из списка.',
    kk: 'Үлгі табылмады: {name}. Тізімнен басқасын таңдаңыз.',
    en: 'Template not found: {name}. Choose another one from the list.',
  },
  'template.invalid': {
    ru: 'В шаблоне ошибка ({place}): {problem}. Исправьте шаблон.',
    kk: 'Үлгіде қате бар ({place}): {problem}. Үлгіні түзетіңіз.',
    en: 'The template has an error ({place}): {problem}. Correct the template.',
  },
  'document.not-rendered': {
    ru: 'Документ не удалось сверстать ({problem}). Проверьте последнее изменённое поле.',
    kk: 'Құжатты беттеу мүмкін болмады ({problem}). Соңғы өзгертілген өрісті тексеріңіз.',
    en: 'The document could not be laid out ({problem}). Check the field changed last.',
  },
} as const satisfies Record<string, Wording>
