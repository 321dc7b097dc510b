import { countedWording } from '../counted-wording.ts'
import { choiceLineText } from './consent-remedy-text.ts'
import type { Wording } from '../wording.ts'

/** Printed sheets made from records: their pages, and the way out. */
export const paperText = {
  pages: { ru: 'Страницы', kk: 'Беттер', en: 'Pages' },
  pageOf: {
    ru: 'Страница {page} из {pages}',
    kk: '{pages} беттің {page}-беті',
    en: 'Page {page} of {pages}',
  },
  ...countedWording('countPages', {
    ru: ['{count} страница', '{count} страницы', '{count} страниц'],
    kk: '{count} бет',
    en: ['{count} page', '{count} pages'],
  }),
  layingOut: { ru: 'Вёрстка страниц…', kk: 'Беттер реттелуде…', en: 'Laying out the pages…' },
  unread: {
    ru: 'Страницы не удалось показать.',
    kk: 'Беттерді көрсету мүмкін болмады.',
    en: 'The pages could not be shown.',
  },
  printedIn: { ru: 'Язык листа', kk: 'Парақтың тілі', en: 'Language of the sheet' },
  'printed-ru': { ru: 'На русском', kk: 'Орысша', en: 'In Russian' },
  'printed-kk': { ru: 'На казахском', kk: 'Қазақша', en: 'In Kazakh' },
  recipient: { ru: 'Кому', kk: 'Кімге', en: 'For whom' },
  save: { ru: 'Выбрать место и записать', kk: 'Орнын таңдап, жазу', en: 'Choose the place and write' },
  'save-xlsx': {
    ru: 'Записать таблицей (XLSX)',
    kk: 'Кесте түрінде жазу (XLSX)',
    en: 'Write as a table (XLSX)',
  },
  'save-svg': { ru: 'Записать картину (SVG)', kk: 'Көріністі жазу (SVG)', en: 'Write the picture (SVG)' },
  saveAs: { ru: 'Куда записать', kk: 'Қайда жазу', en: 'Where to write it' },
  saving: { ru: 'Запись файла', kk: 'Файлды жазу', en: 'Writing the file' },
  written: { ru: 'Записано: {name}', kk: 'Жазылды: {name}', en: 'Written: {name}' },
  showSaved: { ru: 'Показать файл', kk: 'Файлды көрсету', en: 'Show the file' },
  custody: {
    ru: 'Выдача будет записана в журнал хранения.',
    kk: 'Беру сақтау журналына жазылады.',
    en: 'The export is kept in the custody log.',
  },
  obstacles: { ru: 'Вывести нельзя', kk: 'Шығаруға болмайды', en: 'It may not leave' },
  'obstacle-minor': {
    ru: 'Назван несовершеннолетний: {who}. Уберите имя из данных документа или внесите разрешение законного представителя.',
    kk: 'Кәмелетке толмаған адам аталған: {who}. Құжат деректерінен атын алып тастаңыз не заңды өкілдің рұқсатын енгізіңіз.',
    en: 'A minor is named: {who}. Take the name out of the data or enter the permission of the legal representative.',
  },
  'obstacle-sealed-person': {
    ru: 'Названо лицо, данные которого скрыты: {who}. Замените имя псевдонимом или внесите разрешение.',
    kk: 'Деректері жасырылған адам аталған: {who}. Атын бүркеншік атпен ауыстырыңыз не рұқсат енгізіңіз.',
    en: 'Someone whose data is sealed is named: {who}. Put the pseudonym in place of the name or enter a permission.',
  },
  'obstacle-protected-address': {
    ru: 'В тексте закрытый контакт: {who}. Уберите его из текста, он не должен выйти наружу.',
    kk: 'Мәтінде жабық байланыс дерегі бар: {who}. Оны мәтіннен алып тастаңыз, ол сыртқа шықпауы керек.',
    en: 'The text holds a protected contact: {who}. Take it out of the text, it must not leave.',
  },
  'obstacle-pretrial-secrecy': {
    ru: 'В деле тайна досудебного расследования. Внесите разрешение прокурора или следователя.',
    kk: 'Істе сотқа дейінгі тергеп-тексеру құпиясы бар. Прокурордың не тергеушінің рұқсатын енгізіңіз.',
    en: 'The case is under pre-trial secrecy. Enter the permission of the prosecutor or investigator.',
  },
  'obstacle-closed-hearing': {
    ru: 'Заседание закрытое: документ можно отдать только суду и сторонам. Выберите другого получателя или внесите разрешение.',
    kk: 'Отырыс жабық: құжатты тек сот пен тараптарға беруге болады. Басқа алушыны таңдаңыз не рұқсат енгізіңіз.',
    en: 'The hearing is closed: only the court and the parties may have it. Choose another recipient or enter a permission.',
  },
  'obstacle-no-consent': choiceLineText['no-consent'],
  'obstacle-consent-withdrawn': choiceLineText['consent-withdrawn'],
  'obstacle-consent-not-valid': choiceLineText['consent-not-valid'],
  'obstacle-minor-data': choiceLineText['minor-data'],
  'obstacle-medical-secrecy': choiceLineText['medical-secrecy'],
  'obstacle-advocate-secret': choiceLineText['advocate-secret'],
  obstaclePermit: { ru: 'Внести разрешение', kk: 'Рұқсат енгізу', en: 'Enter a permission' },
  obstacleConsents: { ru: 'К согласиям', kk: 'Келісімдерге', en: 'To the consents' },
  obstacleGo: { ru: 'Перейти', kk: 'Өту', en: 'Go there' },
} as const satisfies Record<string, Wording>
