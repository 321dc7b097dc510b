import type { Statement, StatementPosition, Suit } from '../../model/suit.ts'
import type { ValueTable } from './value-table.ts'

type Item<List> = NonNullable<List> extends readonly (infer One)[] ? One : never

/** Names of the values that suits and disputed statements hold. */
export const suitValueText = {
  suitDirection: {
    'against-us': { ru: 'Иск к нам', kk: 'Бізге қойылған талап', en: 'Against us' },
    'by-us': { ru: 'Наш иск', kk: 'Біз қойған талап', en: 'By us' },
  } satisfies ValueTable<Suit['direction']>,
  claimKind: {
    refutation: { ru: 'Опровержение', kk: 'Теріске шығару', en: 'Refutation' },
    apology: { ru: 'Извинение', kk: 'Кешірім сұрау', en: 'Apology' },
    removal: { ru: 'Удаление публикации', kk: 'Жарияланымды жою', en: 'Removal' },
    'moral-damage': {
      ru: 'Возмещение морального вреда',
      kk: 'Моральдық зиянды өтеу',
      en: 'Moral damage',
    },
    other: { ru: 'Иное требование', kk: 'Өзге талап', en: 'Other' },
  } satisfies ValueTable<Item<Suit['claims']>['kind']>,
  classification: {
    fact: { ru: 'Утверждение о факте', kk: 'Факті туралы тұжырым', en: 'Assertion of fact' },
    opinion: { ru: 'Мнение', kk: 'Пікір', en: 'Opinion' },
    mixed: { ru: 'Факт и мнение вместе', kk: 'Факті мен пікір бірге', en: 'Fact and opinion mixed' },
    question: { ru: 'Вопрос', kk: 'Сұрақ', en: 'Question' },
    quotation: { ru: 'Чужие слова', kk: 'Өзгенің сөзі', en: "Someone else's words" },
  } satisfies ValueTable<NonNullable<Statement['classification']>>,
  proofKind: {
    'final-judicial-act': {
      ru: 'Вступивший в силу судебный акт',
      kk: 'Заңды күшіне енген сот актісі',
      en: 'Final judicial act',
    },
    document: { ru: 'Документ', kk: 'Құжат', en: 'Document' },
    testimony: { ru: 'Показания', kk: 'Айғақтар', en: 'Testimony' },
    'expert-opinion': { ru: 'Заключение эксперта', kk: 'Сарапшы қорытындысы', en: 'Expert opinion' },
    other: { ru: 'Иное доказательство', kk: 'Өзге дәлелдеме', en: 'Other' },
  } satisfies ValueTable<NonNullable<Item<Statement['proof']>['kind']>>,
  statementPosition: {
    true: { ru: 'Соответствует действительности', kk: 'Шындыққа сәйкес келеді', en: 'It is true' },
    opinion: { ru: 'Это мнение', kk: 'Бұл — пікір', en: 'It is an opinion' },
    'not-about-plaintiff': {
      ru: 'Не об истце',
      kk: 'Талап қоюшы туралы емес',
      en: 'Not about the plaintiff',
    },
    'not-disseminated-by-us': {
      ru: 'Распространили не мы',
      kk: 'Таратқан біз емес',
      en: 'Not disseminated by us',
    },
    'told-only-to-the-person': {
      ru: 'Сообщено только самому лицу',
      kk: 'Тек тұлғаның өзіне айтылған',
      en: 'Told only to the person concerned',
    },
    limitation: {
      ru: 'Срок исковой давности истёк',
      kk: 'Талап қою мерзімі өткен',
      en: 'The limitation period has run out',
    },
  } satisfies ValueTable<StatementPosition>,
} as const
