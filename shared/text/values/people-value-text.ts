import type { DuplicateReason } from '../../contract/people-contract.ts'
import type { ConflictDecision, ConflictMatch, ConflictReason, ConflictSide } from '../../model/conflict.ts'
import type { RelationshipKind } from '../../model/relationship.ts'
import type { ValueTable } from './value-table.ts'

/** Names of the values that relationships, conflict checks and duplicates hold. */
export const peopleValueText = {
  relationshipKind: {
    spouse: { ru: 'Супруг или супруга', kk: 'Жұбайы', en: 'Spouse' },
    'former-spouse': { ru: 'Бывший супруг или супруга', kk: 'Бұрынғы жұбайы', en: 'Former spouse' },
    cohabitant: { ru: 'Сожитель или сожительница', kk: 'Бірге тұратын серігі', en: 'Cohabitant' },
    'former-cohabitant': {
      ru: 'Бывший сожитель или сожительница',
      kk: 'Бұрын бірге тұрған серігі',
      en: 'Former cohabitant',
    },
    parent: { ru: 'Родитель', kk: 'Ата-анасы', en: 'Parent' },
    child: { ru: 'Ребёнок', kk: 'Баласы', en: 'Child' },
    'step-parent': { ru: 'Отчим или мачеха', kk: 'Өгей әкесі немесе шешесі', en: 'Step-parent' },
    'step-child': { ru: 'Пасынок или падчерица', kk: 'Өгей баласы', en: 'Stepchild' },
    grandparent: { ru: 'Дед или бабушка', kk: 'Атасы немесе әжесі', en: 'Grandparent' },
    grandchild: { ru: 'Внук или внучка', kk: 'Немересі', en: 'Grandchild' },
    sibling: { ru: 'Брат или сестра', kk: 'Бауыры', en: 'Brother or sister' },
    kin: { ru: 'Иной родственник', kk: 'Өзге туысы', en: 'Other kin' },
    guardian: { ru: 'Опекун или попечитель', kk: 'Қорғаншысы не қамқоршысы', en: 'Guardian' },
    ward: { ru: 'Подопечный', kk: 'Қамқорлықтағы адам', en: 'Ward' },
    provider: { ru: 'От кого зависит', kk: 'Кімге тәуелді', en: 'On whom she depends' },
    dependent: { ru: 'Зависит от него или неё', kk: 'Оған тәуелді', en: 'Dependent' },
    teacher: { ru: 'Педагог или воспитатель', kk: 'Педагогы не тәрбиешісі', en: 'Teacher' },
    pupil: { ru: 'Ученик или воспитанник', kk: 'Оқушысы не тәрбиеленушісі', en: 'Pupil' },
    namesake: { ru: 'Тёзка, другое лицо', kk: 'Аттасы, басқа адам', en: 'Namesake, someone else' },
    other: { ru: 'Иная связь', kk: 'Өзге байланыс', en: 'Other tie' },
  } satisfies ValueTable<RelationshipKind>,
  conflictSide: {
    ours: { ru: 'Кому поможем', kk: 'Кімге көмектесеміз', en: 'Whom we would help' },
    opposite: { ru: 'Другая сторона', kk: 'Қарсы тарап', en: 'Another side' },
    lawyer: { ru: 'Наш юрист', kk: 'Біздің заңгер', en: 'Our lawyer' },
    other: { ru: 'Иной участник', kk: 'Өзге қатысушы', en: 'Someone else in it' },
  } satisfies ValueTable<ConflictSide>,
  conflictReason: {
    'against-us': {
      ru: 'Стоит против тех, кому мы помогаем',
      kk: 'Біз көмектесетін адамдарға қарсы тарап',
      en: 'Stands against those we help',
    },
    'helped-by-us': { ru: 'Получает нашу помощь', kk: 'Біздің көмек алушымыз', en: 'Helped by us' },
    'lawyer-acted': {
      ru: 'Наш юрист её или его представлял',
      kk: 'Біздің заңгер оның өкілі болған',
      en: 'Represented by our lawyer',
    },
    'lawyer-took-part': {
      ru: 'Наш юрист сам участвовал в деле',
      kk: 'Біздің заңгер іске өзі қатысқан',
      en: 'Our lawyer took part in the case',
    },
    kinship: {
      ru: 'Семейная связь с нашим юристом',
      kk: 'Біздің заңгермен отбасылық байланыс',
      en: 'Family of our lawyer',
    },
    witness: { ru: 'Был свидетелем или понятым', kk: 'Куә не айғақ болған', en: 'Was a witness' },
    expert: {
      ru: 'Был экспертом, специалистом или переводчиком',
      kk: 'Сарапшы, маман не аудармашы болған',
      en: 'Was an expert, a specialist or an interpreter',
    },
    official: {
      ru: 'Участвовал по должности',
      kk: 'Лауазымы бойынша қатысқан',
      en: 'Took part in office',
    },
    'same-side': {
      ru: 'Уже получает нашу помощь, на той же стороне',
      kk: 'Бұрыннан көмек алушымыз, сол жақта',
      en: 'Already helped by us, on the same side',
    },
    'opposite-before': {
      ru: 'Уже был другой стороной',
      kk: 'Бұрын да қарсы тарап болған',
      en: 'Was another side before',
    },
    'other-part': { ru: 'Участвует в другом деле', kk: 'Басқа іске қатысады', en: 'Has a part elsewhere' },
  } satisfies ValueTable<ConflictReason>,
  conflictMatch: {
    record: { ru: 'Та же запись', kk: 'Сол жазбаның өзі', en: 'The same record' },
    number: { ru: 'По ИИН или БИН', kk: 'ЖСН не БСН бойынша', en: 'By IIN or BIN' },
    name: { ru: 'По имени', kk: 'Есімі бойынша', en: 'By name' },
  } satisfies ValueTable<ConflictMatch>,
  conflictDecision: {
    taken: { ru: 'Дело принято', kk: 'Іс қабылданды', en: 'Case taken' },
    'taken-with-consent': {
      ru: 'Дело принято с согласия',
      kk: 'Іс келісіммен қабылданды',
      en: 'Case taken with consent',
    },
    refused: { ru: 'В помощи отказано', kk: 'Көмектен бас тартылды', en: 'Case refused' },
  } satisfies ValueTable<ConflictDecision>,
  duplicateReason: {
    'same-number': { ru: 'Тот же ИИН или БИН', kk: 'ЖСН не БСН бірдей', en: 'Same IIN or BIN' },
    'same-name-and-birth': {
      ru: 'То же имя и дата рождения',
      kk: 'Есімі мен туған күні бірдей',
      en: 'Same name and date of birth',
    },
    'same-name': { ru: 'То же имя', kk: 'Есімі бірдей', en: 'Same name' },
  } satisfies ValueTable<DuplicateReason>,
} as const
