import type { Wording } from '../wording.ts'

/** Search and the command palette. */
export const searchText = {
  title: { ru: 'Поиск и команды', kk: 'Іздеу және командалар', en: 'Search and commands' },
  hint: {
    ru: 'Имя, номер, слово из файла — или команда',
    kk: 'Есім, нөмір, файлдағы сөз — немесе команда',
    en: 'A name, a number, a word from a file, or a command',
  },
  results: { ru: 'Найденное', kk: 'Табылғандар', en: 'Results' },
  commands: { ru: 'Команды', kk: 'Командалар', en: 'Commands' },
  recent: { ru: 'Недавние дела', kk: 'Соңғы істер', en: 'Recent cases' },
  nothing: { ru: 'Ничего не найдено', kk: 'Ештеңе табылмады', en: 'Nothing found' },
  nothingHint: {
    ru: 'Ищется по началам слов; регистр, ё и казахские буквы не важны.',
    kk: 'Сөздердің басы бойынша ізделеді; бас әріптер, ё және қазақ әріптері маңызды емес.',
    en: 'Words are looked for by their beginnings; capitals, ё and Kazakh letters do not matter.',
  },
  shown: {
    ru: 'Показано {shown} из {total}. Уточните запрос, чтобы увидеть остальное.',
    kk: '{total} ішінен {shown} көрсетілді. Қалғанын көру үшін сұрауды нақтылаңыз.',
    en: '{shown} of {total} shown. Narrow the query to see the rest.',
  },
  keys: {
    ru: '↑ ↓ выбрать · Enter открыть · Esc закрыть',
    kk: '↑ ↓ таңдау · Enter ашу · Esc жабу',
    en: '↑ ↓ choose · Enter open · Esc close',
  },
  open: { ru: 'Поиск', kk: 'Іздеу', en: 'Search' },
  'do-new-case': { ru: 'Новое дело', kk: 'Жаңа іс', en: 'New case' },
  'do-new-person': { ru: 'Новое лицо', kk: 'Жаңа тұлға', en: 'New person' },
  'do-cases': { ru: 'Перейти к делам', kk: 'Істерге өту', en: 'Go to the cases' },
  'do-people': { ru: 'Перейти к лицам', kk: 'Тұлғаларға өту', en: 'Go to the people' },
  'do-settings': { ru: 'Открыть настройки', kk: 'Баптауларды ашу', en: 'Open the settings' },
  'do-about': { ru: 'О программе', kk: 'Бағдарлама туралы', en: 'About the program' },
  'do-lock': { ru: 'Закрыть хранилище', kk: 'Қойманы жабу', en: 'Lock the vault' },
  'do-undo': {
    ru: 'Отменить последнее изменение',
    kk: 'Соңғы өзгерісті болдырмау',
    en: 'Undo the last change',
  },
  'do-language-ru': { ru: 'Язык: русский', kk: 'Тіл: орысша', en: 'Language: Russian' },
  'do-language-kk': { ru: 'Язык: казахский', kk: 'Тіл: қазақша', en: 'Language: Kazakh' },
  'do-language-en': { ru: 'Язык: английский', kk: 'Тіл: ағылшынша', en: 'Language: English' },
  'do-theme-light': { ru: 'Светлое оформление', kk: 'Ашық түс', en: 'Light colours' },
  'do-theme-dark': { ru: 'Тёмное оформление', kk: 'Қараңғы түс', en: 'Dark colours' },
  'do-theme-system': { ru: 'Оформление как в системе', kk: 'Жүйедегідей түс', en: 'Colours of the system' },
  'do-text-larger': { ru: 'Крупнее', kk: 'Үлкейту', en: 'Larger text' },
  'do-text-smaller': { ru: 'Мельче', kk: 'Кішірейту', en: 'Smaller text' },
  'do-text-normal': { ru: 'Обычный размер текста', kk: 'Мәтіннің қалыпты өлшемі', en: 'Normal text size' },
} as const satisfies Record<string, Wording>
