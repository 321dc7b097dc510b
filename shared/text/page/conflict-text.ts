import { countedWording } from '../counted-wording.ts'
import type { Wording } from '../wording.ts'

/** The conflict check before a case is taken. */
export const conflictText = {
  conflict: { ru: 'Конфликт интересов', kk: 'Мүдделер қақтығысы', en: 'Conflict of interest' },
  conflictNone: {
    ru: 'Проверки с решением ещё нет.',
    kk: 'Шешімі бар тексеру әлі жоқ.',
    en: 'There is no check with a decision yet.',
  },
  conflictCheck: { ru: 'Проверить', kk: 'Тексеру', en: 'Check' },
  conflictAgain: { ru: 'Проверить снова', kk: 'Қайта тексеру', en: 'Check again' },
  conflictTitle: {
    ru: 'Проверка на конфликт интересов',
    kk: 'Мүдделер қақтығысын тексеру',
    en: 'Conflict check',
  },
  conflictHint: {
    ru: 'Ищется по записям, ИИН, БИН и имени в любом написании: кто уже сторона другого дела, кому помогали, кто был свидетелем или экспертом, кто родственник наших юристов.',
    kk: 'Жазбалар, ЖСН, БСН және есім бойынша кез келген жазылуында ізделеді: кім басқа істің тарапы, кімге көмектескенбіз, кім куә не сарапшы болған, кім біздің заңгерлердің туысы.',
    en: 'Looked up by record, IIN, BIN and name in any spelling: who is a side of another case, whom we helped, who was a witness or an expert, who is family of our lawyers.',
  },
  conflictPeople: { ru: 'О ком спрашиваем', kk: 'Кім туралы сұраймыз', en: 'Who is asked about' },
  conflictPeopleNone: {
    ru: 'В деле пока никого нет. Впишите имена или ИИН.',
    kk: 'Істе әзірге ешкім жоқ. Есімдерді не ЖСН жазыңыз.',
    en: 'Nobody is in the case yet. Type names or IINs.',
  },
  conflictWho: { ru: 'Имя, название, ИИН или БИН', kk: 'Есім, атау, ЖСН не БСН', en: 'Name, IIN or BIN' },
  conflictWhoOf: {
    ru: 'Имя, название, ИИН или БИН {number}',
    kk: 'Есім, атау, ЖСН не БСН {number}',
    en: 'Name, IIN or BIN {number}',
  },
  conflictSideOf: {
    ru: 'На чьей стороне {number}',
    kk: 'Кімнің жағында {number}',
    en: 'On which side {number}',
  },
  conflictAddWho: { ru: 'Добавить имя', kk: 'Есім қосу', en: 'Add a name' },
  conflictRemoveWho: { ru: 'Убрать {number}', kk: 'Алып тастау {number}', en: 'Remove {number}' },
  conflictFound: { ru: 'Что найдено', kk: 'Не табылды', en: 'What was found' },
  conflictNothing: {
    ru: 'Ничего не найдено. Это значит лишь то, что хранилище об этих людях ничего не знает.',
    kk: 'Ештеңе табылмады. Бұл тек қойманың осы адамдар туралы ештеңе білмейтінін білдіреді.',
    en: 'Nothing was found. It only means that the vault knows nothing of these people.',
  },
  conflictAskFirst: {
    ru: 'Впишите имена, чтобы увидеть, кого хранилище уже знает.',
    kk: 'Қойма кімді білетінін көру үшін есімдерді жазыңыз.',
    en: 'Type names to see whom the vault knows already.',
  },
  askLeadLawyer: {
    ru: 'Спросите ведущего юриста. Больше здесь ничего не говорится.',
    kk: 'Жауапты заңгерден сұраңыз. Бұл жерде басқа ештеңе айтылмайды.',
    en: 'Ask the lead lawyer. Nothing more is told here.',
  },
  conflictAs: { ru: 'узнано: {how}', kk: 'танылды: {how}', en: 'recognised: {how}' },
  conflictLawyer: { ru: 'наш юрист: {name}', kk: 'біздің заңгер: {name}', en: 'our lawyer: {name}' },
  conflictDecision: { ru: 'Решение', kk: 'Шешім', en: 'Decision' },
  conflictGroundsHint: {
    ru: 'Почему так решено. При отказе и согласии — обязательно.',
    kk: 'Неліктен осылай шешілді. Бас тарту мен келісім үшін міндетті.',
    en: 'Why it was decided so. Needed for a refusal and for a consent.',
  },
  conflictSave: { ru: 'Записать решение', kk: 'Шешімді жазу', en: 'Record the decision' },
  conflictSaved: { ru: 'Решение записано', kk: 'Шешім жазылды', en: 'Decision recorded' },
  conflictBy: { ru: 'решил(а) {name}', kk: 'шешкен: {name}', en: 'decided by {name}' },
  ...countedWording('conflictFindings', {
    ru: ['найдено {count} совпадение', 'найдено {count} совпадения', 'найдено {count} совпадений'],
    kk: '{count} сәйкестік табылды',
    en: ['{count} finding', '{count} findings'],
  }),
  conflictShow: { ru: 'Что было найдено', kk: 'Не табылған еді', en: 'What was found' },
  conflictRemove: {
    ru: 'Удалить проверку от {date}',
    kk: '{date} тексеруін жою',
    en: 'Delete the check of {date}',
  },
  conflictRemoveTitle: { ru: 'Удалить проверку', kk: 'Тексеруді жою', en: 'Delete the check' },
  conflictRemoved: { ru: 'Проверка удалена', kk: 'Тексеру жойылды', en: 'Check deleted' },
  conflictFirst: {
    ru: 'Проверить конфликт интересов до начала',
    kk: 'Бастамас бұрын мүдделер қақтығысын тексеру',
    en: 'Check for conflicts before it begins',
  },
} as const satisfies Record<string, Wording>
