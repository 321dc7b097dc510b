import { countedWording } from '../counted-wording.ts'
import type { Wording } from '../wording.ts'

/** Composing a bundle and setting how it is made. */
export const bundlesComposeText = {
  composing: { ru: 'Состав тома приложений', kk: 'Қосымшалар томының құрамы', en: 'Contents of the bundle' },
  setting: { ru: 'Параметры тома приложений', kk: 'Қосымшалар томының баптауы', en: 'Options of the bundle' },
  contents: { ru: 'В томе', kk: 'Томда', en: 'In the bundle' },
  evidenceOfCase: { ru: 'Доказательства дела', kk: 'Істің дәлелдемелері', en: 'Evidence of the case' },
  findEvidence: { ru: 'Найти доказательство', kk: 'Дәлелдемені табу', en: 'Find evidence' },
  ofKind: { ru: 'Любой вид', kk: 'Кез келген түрі', en: 'Any kind' },
  anyKind: { ru: 'Любой вид', kk: 'Кез келген түрі', en: 'Any kind' },
  outsideOnly: { ru: 'Только не вошедшие', kk: 'Тек кірмегендері', en: 'Not in it yet' },
  noEvidence: {
    ru: 'В деле ещё нет доказательств. Добавьте их в разделе «Доказательства».',
    kk: 'Істе әлі дәлелдеме жоқ. Оларды «Дәлелдемелер» бөлімінде қосыңыз.',
    en: 'The case has no evidence yet. Add it in the section Evidence.',
  },
  nothingFound: { ru: 'Ничего не найдено', kk: 'Ештеңе табылмады', en: 'Nothing found' },
  inBundle: { ru: '№ {number}', kk: '№ {number}', en: 'No. {number}' },
  intoSection: { ru: 'В какой раздел', kk: 'Қай бөлімге', en: 'Into which section' },
  addToSection: { ru: 'Добавить в раздел', kk: 'Бөлімге қосу', en: 'Add to section' },
  tick: { ru: 'Отметить: {title}', kk: 'Белгілеу: {title}', en: 'Tick: {title}' },
  moveExhibit: {
    ru: 'Приложение {number}: {title}. Переместить',
    kk: '{number}-қосымша: {title}. Жылжыту',
    en: 'Exhibit {number}: {title}. Move',
  },
  takeOut: { ru: 'Убрать из тома: {title}', kk: 'Томнан алып тастау: {title}', en: 'Take out: {title}' },
  moveTo: { ru: 'В раздел', kk: 'Бөлімге', en: 'To section' },
  takeOutTicked: { ru: 'Убрать', kk: 'Алып тастау', en: 'Take out' },
  addSection: { ru: 'Добавить раздел', kk: 'Бөлім қосу', en: 'Add a section' },
  newSection: { ru: 'Раздел {number}', kk: '{number}-бөлім', en: 'Section {number}' },
  sectionTitle: {
    ru: 'Название раздела {number}',
    kk: '{number}-бөлімнің атауы',
    en: 'Title of section {number}',
  },
  moveSection: {
    ru: 'Раздел «{title}». Переместить',
    kk: '«{title}» бөлімі. Жылжыту',
    en: 'Section “{title}”. Move',
  },
  sectionUp: { ru: 'Раздел «{title}» выше', kk: '«{title}» бөлімін жоғары', en: 'Section “{title}” up' },
  sectionDown: { ru: 'Раздел «{title}» ниже', kk: '«{title}» бөлімін төмен', en: 'Section “{title}” down' },
  removeSection: {
    ru: 'Убрать раздел «{title}»',
    kk: '«{title}» бөлімін алып тастау',
    en: 'Remove section “{title}”',
  },
  emptySection: {
    ru: 'Перетащите сюда доказательства',
    kk: 'Дәлелдемелерді осында сүйреңіз',
    en: 'Drag evidence here',
  },
  asPictures: {
    ru: 'Страницы войдут изображениями: {reason}',
    kk: 'Беттер сурет түрінде кіреді: {reason}',
    en: 'Its pages go in as pictures: {reason}',
  },
  slipOnly: {
    ru: 'Войдёт только лист со сведениями: {reason}',
    kk: 'Тек мәлімет парағы кіреді: {reason}',
    en: 'Only its slip sheet goes in: {reason}',
  },
  composeKeys: {
    ru: 'Пробел — взять и перенести, Alt+↑↓ — сдвинуть, Enter — отметить, Delete — убрать, Ctrl+Z — отменить',
    kk: 'Бос орын — алып көшіру, Alt+↑↓ — жылжыту, Enter — белгілеу, Delete — алып тастау, Ctrl+Z — болдырмау',
    en: 'Space: pick up and carry, Alt+↑↓: move, Enter: tick, Delete: take out, Ctrl+Z: undo',
  },
  dragHow: {
    ru: 'Нажмите пробел, чтобы взять; стрелки переносят; пробел кладёт; Escape возвращает на место.',
    kk: 'Алу үшін бос орынды басыңыз; көрсеткілер көшіреді; бос орын қояды; Escape орнына қайтарады.',
    en: 'Press space to pick it up, arrows to carry it, space to put it down, Escape to put it back.',
  },
  pickedUp: { ru: 'Взято: {title}', kk: 'Алынды: {title}', en: 'Picked up: {title}' },
  isOver: {
    ru: '{title}: раздел «{section}», место {number}',
    kk: '{title}: «{section}» бөлімі, {number}-орын',
    en: '{title}: section “{section}”, place {number}',
  },
  wasDropped: { ru: 'Положено: {title}', kk: 'Қойылды: {title}', en: 'Put down: {title}' },
  wasPutBack: {
    ru: 'Возвращено на место: {title}',
    kk: 'Орнына қайтарылды: {title}',
    en: 'Put back: {title}',
  },
  pagesPerVolumeHint: {
    ru: 'Вместе с обложкой и описью; приложение не разрывается.',
    kk: 'Мұқаба мен тізімдемені қоса; қосымша бөлінбейді.',
    en: 'Cover and index included; an exhibit is never split.',
  },
  languageHint: {
    ru: 'Обложка, опись, листы и справка стороны.',
    kk: 'Мұқаба, тізімдеме, парақтар және тараптың анықтамасы.',
    en: 'Of the cover, index, sheets and statement.',
  },
  coverHint: {
    ru: 'Первый лист каждого тома: суд, дело, название.',
    kk: 'Әр томның бірінші парағы: сот, іс, атауы.',
    en: 'The first sheet of each volume: court, case, title.',
  },
  slipSheetsHint: {
    ru: 'Номер, название, происхождение и контрольная сумма. Без них — только перед тем, что не печатается.',
    kk: 'Нөмірі, атауы, шығу тегі және бақылау сомасы. Онсыз — тек басылмайтындардың алдында.',
    en: 'Number, title, provenance and hash. Without them, only before what cannot be printed.',
  },
  markHint: {
    ru: 'Стоит на обложке и внизу каждой страницы.',
    kk: 'Мұқабада және әр беттің төменгі жағында тұрады.',
    en: 'Stands on the cover and at the foot of every page.',
  },
  watermarkHint: {
    ru: 'Кому передан экземпляр; стоит внизу каждой страницы.',
    kk: 'Данасы кімге берілгені; әр беттің төменгі жағында тұрады.',
    en: 'Whose copy it is; stands at the foot of every page.',
  },
  authorHint: {
    ru: 'Стоит на обложке и в свойствах файла.',
    kk: 'Мұқабада және файл қасиеттерінде тұрады.',
    en: 'Stands on the cover and in the properties of the file.',
  },
  notesHint: {
    ru: 'Для себя: в файл не попадают.',
    kk: 'Өзіңізге: файлға түспейді.',
    en: 'For yourself: they never go into the file.',
  },
  optionsHint: {
    ru: 'Всё сохраняется сразу. Число страниц пересчитывается тут же.',
    kk: 'Бәрі бірден сақталады. Бет саны сол сәтте қайта есептеледі.',
    en: 'Everything is saved at once, and the pages are counted anew.',
  },
  ...countedWording('addTicked', {
    ru: ['Добавить {count} в раздел', 'Добавить {count} в раздел', 'Добавить {count} в раздел'],
    kk: '{count} бөлімге қосу',
    en: ['Add {count} to section', 'Add {count} to section'],
  }),
  ...countedWording('ticked', {
    ru: ['Отмечено: {count}', 'Отмечено: {count}', 'Отмечено: {count}'],
    kk: 'Белгіленді: {count}',
    en: ['{count} ticked', '{count} ticked'],
  }),
} as const satisfies Record<string, Wording>
