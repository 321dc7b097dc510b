import type { Wording } from './wording.ts'

/** The application menu. */
export const menuText = {
  program: { ru: 'Sandyq', kk: 'Sandyq', en: 'Sandyq' },
  lock: { ru: 'Закрыть хранилище', kk: 'Қойманы құлыптау', en: 'Lock the vault' },
  settings: { ru: 'Настройки…', kk: 'Баптаулар…', en: 'Settings…' },
  about: { ru: 'О программе', kk: 'Бағдарлама туралы', en: 'About Sandyq' },
  quit: { ru: 'Выйти', kk: 'Шығу', en: 'Quit' },
  edit: { ru: 'Правка', kk: 'Түзету', en: 'Edit' },
  undo: { ru: 'Отменить', kk: 'Болдырмау', en: 'Undo' },
  redo: { ru: 'Повторить', kk: 'Қайталау', en: 'Redo' },
  cut: { ru: 'Вырезать', kk: 'Қиып алу', en: 'Cut' },
  copy: { ru: 'Копировать', kk: 'Көшіру', en: 'Copy' },
  paste: { ru: 'Вставить', kk: 'Кірістіру', en: 'Paste' },
  selectAll: { ru: 'Выделить всё', kk: 'Барлығын белгілеу', en: 'Select all' },
  search: { ru: 'Найти…', kk: 'Іздеу…', en: 'Find…' },
  view: { ru: 'Вид', kk: 'Көрініс', en: 'View' },
  larger: { ru: 'Крупнее', kk: 'Үлкейту', en: 'Larger text' },
  smaller: { ru: 'Мельче', kk: 'Кішірейту', en: 'Smaller text' },
  normal: { ru: 'Обычный размер', kk: 'Әдепкі өлшем', en: 'Normal text' },
  fullScreen: { ru: 'На весь экран', kk: 'Толық экран', en: 'Full screen' },
} as const satisfies Record<string, Wording>
