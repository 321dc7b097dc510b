import { countedWording } from '../counted-wording.ts'
import type { Wording } from '../wording.ts'
import { settingsExportText } from './settings-export-text.ts'
import { settingsKeysText } from './settings-keys-text.ts'
import { settingsShortcutsText } from './settings-shortcuts-text.ts'
import { settingsVaultText } from './settings-vault-text.ts'

/** Settings of this computer and care of the vault. */
export const settingsText = {
  ...settingsKeysText,
  ...settingsExportText,
  ...settingsVaultText,
  ...settingsShortcutsText,
  title: { ru: 'Настройки', kk: 'Баптаулар', en: 'Settings' },
  'section-security': { ru: 'Безопасность', kk: 'Қауіпсіздік', en: 'Security' },
  'section-interface': { ru: 'Вид и язык', kk: 'Көрініс және тіл', en: 'Look and language' },
  'section-keys': { ru: 'Входы и ключи', kk: 'Кіру тәсілдері', en: 'Slots and keys' },
  'section-vault': { ru: 'Хранилище', kk: 'Қойма', en: 'Vault' },
  'section-custody': { ru: 'Журнал хранения', kk: 'Сақтау журналы', en: 'Custody log' },
  'section-backup': { ru: 'Резервная копия', kk: 'Сақтық көшірме', en: 'Backup' },
  'section-shortcuts': { ru: 'Клавиши', kk: 'Пернелер', en: 'Keyboard' },
  'section-about': { ru: 'О программе', kk: 'Бағдарлама туралы', en: 'About' },
  autoLock: {
    ru: 'Закрывать хранилище, когда за компьютером никого нет',
    kk: 'Компьютерде ешкім болмаса, қойманы құлыптау',
    en: 'Lock the vault when nobody is at the computer',
  },
  autoLockAfter: { ru: 'Через', kk: 'Қанша уақыттан кейін', en: 'After' },
  ...countedWording('minutes', {
    ru: ['{count} минуту', '{count} минуты', '{count} минут'],
    kk: '{count} минут',
    en: ['{count} minute', '{count} minutes'],
  }),
  never: { ru: 'Никогда', kk: 'Ешқашан', en: 'Never' },
  neverWarning: {
    ru: 'Пока хранилище открыто, дела прочтёт любой, кто подойдёт к компьютеру или заберёт его включённым. Закрывайте хранилище сами: {keys}.',
    kk: 'Қойма ашық тұрғанда, компьютерге келген немесе оны қосулы күйінде алып кеткен кез келген адам істерді оқи алады. Қойманы өзіңіз құлыптаңыз: {keys}.',
    en: 'While the vault is open, anyone who comes to the computer, or takes it away running, can read the cases. Lock it yourself: {keys}.',
  },
  lockByHand: {
    ru: 'Закрыть сейчас: {keys}. То, что вы набирали, сохранится как черновик.',
    kk: 'Қазір құлыптау: {keys}. Теріп жатқаныңыз қаралама ретінде сақталады.',
    en: 'To lock it now: {keys}. What you were typing is kept as a draft.',
  },
  lockEvents: {
    ru: 'Хранилище закроется и само: {events}.',
    kk: 'Қойма өзі де құлыпталады: {events}.',
    en: 'The vault also locks by itself: {events}.',
  },
  'lockEvent-suspend': {
    ru: 'когда компьютер засыпает',
    kk: 'компьютер ұйқы режиміне өткенде',
    en: 'when the computer goes to sleep',
  },
  'lockEvent-screen-lock': {
    ru: 'когда блокируют экран',
    kk: 'экран бұғатталғанда',
    en: 'when the screen is locked',
  },
  'lockEvent-user-switch': {
    ru: 'когда входит другой пользователь',
    kk: 'басқа пайдаланушы кіргенде',
    en: 'when another user takes over',
  },
  lockEventsMissing: {
    ru: 'О блокировке экрана эта система программе не сообщает: закрывайте хранилище перед уходом.',
    kk: 'Бұл жүйе экранның бұғатталғанын бағдарламаға хабарламайды: кетер алдында қойманы құлыптаңыз.',
    en: 'This system does not tell the program that the screen was locked: lock the vault before you leave.',
  },
  contentProtection: {
    ru: 'Прятать окно от снимков и записи экрана',
    kk: 'Терезені экран суретінен және жазбасынан жасыру',
    en: 'Hide the window from screenshots and recording',
  },
  'contentProtection-works': {
    ru: 'Работает в этой системе. От фотоаппарата не защищает.',
    kk: 'Бұл жүйеде жұмыс істейді. Фотоаппараттан қорғамайды.',
    en: 'Works on this system. It does not help against a camera.',
  },
  'contentProtection-partly': {
    ru: 'Начиная с macOS 15 новые программы записи экрана видят окно и с этой защитой.',
    kk: 'macOS 15-тен бастап экран жазатын жаңа бағдарламалар бұл қорғаныспен де терезені көреді.',
    en: 'Since macOS 15 newer recording programs see the window in spite of it.',
  },
  'contentProtection-absent': {
    ru: 'Эта система такой защиты не имеет: окно видно на снимках экрана.',
    kk: 'Бұл жүйеде мұндай қорғаныс жоқ: терезе экран суретінде көрінеді.',
    en: 'This system has no such protection: the window is seen on screenshots.',
  },
  clearClipboard: {
    ru: 'Стирать скопированное из Sandyq через 30 секунд',
    kk: 'Sandyq-тан көшірілгенді 30 секундтан кейін өшіру',
    en: 'Clear what was copied from Sandyq after 30 seconds',
  },
  clearClipboardHint: {
    ru: 'Только если в буфере всё ещё оно.',
    kk: 'Буферде әлі сол болса ғана.',
    en: 'Only while it is still on the clipboard.',
  },
  rememberVaults: {
    ru: 'Помнить, какие хранилища здесь открывали',
    kk: 'Мұнда қай қоймалар ашылғанын есте сақтау',
    en: 'Remember which vaults were opened here',
  },
  rememberVaultsHint: {
    ru: 'На входе видны их названия и места. Если выключить, список сотрётся, и папку нужно будет выбирать каждый раз.',
    kk: 'Кіреберісте олардың атаулары мен орындары көрінеді. Өшірілсе, тізім жойылады және қалтаны әр жолы таңдау керек болады.',
    en: 'Their names and places are seen at the door. Switched off, the list is wiped and the folder has to be chosen every time.',
  },
  language: { ru: 'Язык', kk: 'Тіл', en: 'Language' },
  'language-ru': { ru: 'Русский', kk: 'Русский', en: 'Русский' },
  'language-kk': { ru: 'Қазақша', kk: 'Қазақша', en: 'Қазақша' },
  'language-en': { ru: 'English', kk: 'English', en: 'English' },
  languageHint: {
    ru: 'Язык окна. Язык документа выбирают при заполнении.',
    kk: 'Терезе тілі. Құжат тілі толтыру кезінде таңдалады.',
    en: 'Of the window. The language of a document is chosen when it is filled.',
  },
  theme: { ru: 'Вид', kk: 'Көрініс', en: 'Theme' },
  'theme-light': { ru: 'Светлый', kk: 'Ашық', en: 'Light' },
  'theme-dark': { ru: 'Тёмный', kk: 'Қараңғы', en: 'Dark' },
  'theme-system': { ru: 'Как в системе', kk: 'Жүйедегідей', en: 'As the system' },
  textSize: { ru: 'Размер текста', kk: 'Мәтін өлшемі', en: 'Text size' },
  percent: { ru: '{value} %', kk: '{value} %', en: '{value}%' },
  sample: {
    ru: 'Ответчик возражает против иска: Ә ә Ғ ғ Қ қ Ң ң Ө ө Ұ ұ Ү ү Һ һ І і',
    kk: 'Жауапкер талап қоюға қарсы: Ә ә Ғ ғ Қ қ Ң ң Ө ө Ұ ұ Ү ү Һ һ І і',
    en: 'The defendant objects to the claim: Ә ә Ғ ғ Қ қ Ң ң Ө ө Ұ ұ Ү ү Һ һ І і',
  },
  about: {
    ru: 'Зашифрованное хранилище дел для адвокатов, которые защищают переживших насилие. Работает без сети.',
    kk: 'Зорлық-зомбылықтан жапа шеккендерді қорғайтын адвокаттарға арналған шифрланған істер қоймасы. Желісіз жұмыс істейді.',
    en: 'An encrypted case vault for lawyers who stand by survivors of violence. It works offline.',
  },
  version: { ru: 'Версия', kk: 'Нұсқасы', en: 'Version' },
  licence: { ru: 'Лицензия', kk: 'Лицензия', en: 'Licence' },
  licenceAgpl: {
    ru: 'GNU AGPL, версия 3: программу можно изучать, менять и передавать на тех же условиях. Исходный код прилагается. Без гарантий, насколько позволяет закон.',
    kk: 'GNU AGPL, 3-нұсқа: бағдарламаны зерттеуге, өзгертуге және сол шарттармен беруге болады. Бастапқы коды қоса беріледі. Заң рұқсат ететін шекте кепілдіксіз.',
    en: 'GNU AGPL, version 3: the program may be studied, changed and passed on under the same terms. Its source comes with it. Without warranty, as far as the law permits.',
  },
  licenceText: { ru: 'Полный текст', kk: 'Толық мәтіні', en: 'Full text' },
  thirdParty: {
    ru: 'Сторонние компоненты',
    kk: 'Өзге авторлардың құрамдастары',
    en: 'Third-party components',
  },
  thirdPartyFind: { ru: 'Найти по названию', kk: 'Атауы бойынша табу', en: 'Find by name' },
  ...countedWording('thirdPartyCount', {
    ru: ['{count} компонент', '{count} компонента', '{count} компонентов'],
    kk: '{count} құрамдас',
    en: ['{count} component', '{count} components'],
  }),
  chromiumNote: {
    ru: 'Лицензии частей Chromium лежат рядом с программой в файле LICENSES.chromium.html.',
    kk: 'Chromium бөліктерінің лицензиялары бағдарламаның жанындағы LICENSES.chromium.html файлында.',
    en: 'The licences of Chromium’s parts lie beside the program in LICENSES.chromium.html.',
  },
} as const satisfies Record<string, Wording>
