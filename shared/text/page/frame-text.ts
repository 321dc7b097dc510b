import type { Wording } from '../wording.ts'

/** The frame around every room, and what all rooms say. */
export const frameText = {
  cases: { ru: 'Дела', kk: 'Істер', en: 'Cases' },
  people: { ru: 'Лица', kk: 'Тұлғалар', en: 'People' },
  settings: { ru: 'Настройки', kk: 'Баптаулар', en: 'Settings' },
  lock: { ru: 'Закрыть хранилище', kk: 'Қойманы жабу', en: 'Lock the vault' },
  lockIn_one: {
    ru: 'Закроется через {count} мин',
    kk: '{count} мин кейін жабылады',
    en: 'Locks in {count} min',
  },
  lockIn_few: {
    ru: 'Закроется через {count} мин',
    kk: '{count} мин кейін жабылады',
    en: 'Locks in {count} min',
  },
  lockIn_many: {
    ru: 'Закроется через {count} мин',
    kk: '{count} мин кейін жабылады',
    en: 'Locks in {count} min',
  },
  lockIn_other: {
    ru: 'Закроется через {count} мин',
    kk: '{count} мин кейін жабылады',
    en: 'Locks in {count} min',
  },
  locksSoon: {
    ru: 'Закроется через {seconds} с',
    kk: '{seconds} с кейін жабылады',
    en: 'Locks in {seconds} s',
  },
  saved: { ru: 'Сохранено', kk: 'Сақталды', en: 'Saved' },
  undo: { ru: 'Отменить', kk: 'Болдырмау', en: 'Undo' },
  undone: { ru: 'Отменено: {what}', kk: 'Болдырылмады: {what}', en: 'Undone: {what}' },
  cancel: { ru: 'Отмена', kk: 'Бас тарту', en: 'Cancel' },
  close: { ru: 'Закрыть', kk: 'Жабу', en: 'Close' },
  save: { ru: 'Сохранить', kk: 'Сақтау', en: 'Save' },
  delete: { ru: 'Удалить', kk: 'Жою', en: 'Delete' },
  reason: { ru: 'Причина', kk: 'Себебі', en: 'Reason' },
  reasonWhy: {
    ru: 'Причина останется в журнале хранения.',
    kk: 'Себебі сақтау журналында қалады.',
    en: 'The reason stays in the custody log.',
  },
  back: { ru: 'Назад', kk: 'Артқа', en: 'Back' },
  forward: { ru: 'Вперёд', kk: 'Алға', en: 'Forward' },
  closeTab: {
    ru: 'Закрыть вкладку «{title}»',
    kk: '«{title}» қойындысын жабу',
    en: 'Close the tab “{title}”',
  },
  rooms: { ru: 'Комнаты', kk: 'Бөлімдер', en: 'Rooms' },
  openCases: { ru: 'Открытые дела', kk: 'Ашық істер', en: 'Open cases' },
  stop: { ru: 'Остановить', kk: 'Тоқтату', en: 'Stop' },
  progress: {
    ru: '{label}: {done} из {total}',
    kk: '{label}: {done}/{total}',
    en: '{label}: {done} of {total}',
  },
  loading: { ru: 'Загрузка…', kk: 'Жүктелуде…', en: 'Loading…' },
  changed: {
    ru: 'Запись изменили, пока вы её правили. Показаны новые данные; ваш текст — в этом поле.',
    kk: 'Сіз түзетіп жатқанда жазба өзгертілді. Жаңа деректер көрсетілді; сіздің мәтініңіз осы өрісте.',
    en: 'The record changed while you edited it. The new data is shown; your text is in this field.',
  },
  notSaved: { ru: 'Не сохранено', kk: 'Сақталмады', en: 'Not saved' },
  draftRestored: {
    ru: 'Восстановлен черновик.',
    kk: 'Қаралама қалпына келтірілді.',
    en: 'A draft was restored.',
  },
  discard: { ru: 'Не сохранять', kk: 'Сақтамау', en: 'Discard' },
  edit: { ru: 'Правка', kk: 'Түзету', en: 'Edit' },
  skip: { ru: 'К содержанию', kk: 'Мазмұнға өту', en: 'Skip to content' },
} as const satisfies Record<string, Wording>
