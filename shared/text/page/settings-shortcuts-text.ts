import type { Wording } from '../wording.ts'

/** One name in all three languages. */
function keys(name: string): Wording {
  return { ru: name, kk: name, en: name }
}

/** What the keyboard does (`keys-…` names the keys, `act-…` what they do), and names that are no words. */
export const settingsShortcutsText = {
  shortcutsWhat: {
    ru: 'Буквы считаются по месту на клавиатуре: раскладка не важна.',
    kk: 'Әріптер пернетақтадағы орны бойынша есептеледі: тіл маңызды емес.',
    en: 'Letters go by their place on the keyboard: the layout does not matter.',
  },
  'engine-electron': keys('Electron'),
  'engine-chromium': keys('Chromium'),
  'engine-node': keys('Node.js'),
  'group-everywhere': { ru: 'Везде', kk: 'Барлық жерде', en: 'Everywhere' },
  'group-fields': { ru: 'В полях', kk: 'Өрістерде', en: 'In fields' },
  'group-view': { ru: 'Вид', kk: 'Көрініс', en: 'View' },
  'keys-lock': keys('Ctrl+L'),
  'act-lock': { ru: 'закрыть хранилище', kk: 'қойманы құлыптау', en: 'lock the vault' },
  'keys-search': keys('Ctrl+K'),
  'act-search': { ru: 'поиск и команды', kk: 'іздеу және командалар', en: 'search and commands' },
  'keys-settings': keys('Ctrl+,'),
  'act-settings': { ru: 'настройки', kk: 'баптаулар', en: 'settings' },
  'keys-undo': keys('Ctrl+Z'),
  'act-undo': {
    ru: 'отменить последнее изменение',
    kk: 'соңғы өзгерісті болдырмау',
    en: 'undo the last change',
  },
  'keys-back': keys('Alt+← / Alt+→'),
  'act-back': { ru: 'назад и вперёд', kk: 'артқа және алға', en: 'back and forward' },
  'keys-tab': keys('Ctrl+1 … Ctrl+9'),
  'act-tab': { ru: 'открытое дело по счёту', kk: 'реті бойынша ашық іс', en: 'an open case by its number' },
  'keys-close': keys('Ctrl+W'),
  'act-close': { ru: 'закрыть вкладку дела', kk: 'іс қойындысын жабу', en: 'close the tab of a case' },
  'keys-enter': keys('Enter'),
  'act-enter': { ru: 'сохранить строку', kk: 'жолды сақтау', en: 'keep a line' },
  'keys-longEnter': keys('Ctrl+Enter'),
  'act-longEnter': { ru: 'сохранить длинный текст', kk: 'ұзын мәтінді сақтау', en: 'keep a long text' },
  'keys-escape': keys('Esc'),
  'act-escape': {
    ru: 'вернуть прежнее значение; закрыть окно',
    kk: 'бұрынғы мәнді қайтару; терезені жабу',
    en: 'take the typing back; close a dialog',
  },
  'keys-larger': keys('Ctrl+Plus'),
  'act-larger': { ru: 'текст крупнее', kk: 'мәтінді үлкейту', en: 'larger text' },
  'keys-smaller': keys('Ctrl+−'),
  'act-smaller': { ru: 'текст мельче', kk: 'мәтінді кішірейту', en: 'smaller text' },
  'keys-normal': keys('Ctrl+0'),
  'act-normal': { ru: 'обычный размер', kk: 'әдепкі өлшем', en: 'normal size' },
} as const satisfies Record<string, Wording>
