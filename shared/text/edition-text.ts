import { shippedStatus, type EditionStatus } from '../law/edition-on.ts'
import type { NormFile, ShippedArticle } from '../law/norm-file.ts'
import { dateShort } from '../language/dates.ts'
import { formatWording, type Language, type Wording } from './wording.ts'

/** What is said of a shipped article: without a day, and on one. `{law}` names the last law that changed it. */
const sentences: Readonly<Record<EditionStatus | 'copy' | 'copy-unchanged', Wording>> = {
  copy: {
    ru: 'Текст на {copied}. Последнее изменение — Закон от {signed} {law} ({inForce}). Более ранних редакций в программе нет.',
    kk: 'Мәтін {copied} жағдайы бойынша. Соңғы өзгеріс — {signed} {law} Заң ({inForce}). Бағдарламада бұрынғы редакциялар жоқ.',
    en: 'Text as of {copied}. Last changed by the Law of {signed} {law} ({inForce}). Earlier editions are not held.',
  },
  'copy-unchanged': {
    ru: 'Текст на {copied}. Изменений статьи копия не называет. Других редакций в программе нет.',
    kk: 'Мәтін {copied} жағдайы бойынша. Көшірмеде баптың өзгерістері аталмаған. Бағдарламада басқа редакциялар жоқ.',
    en: 'Text as of {copied}. The copy names no change of the article. No other edition is held.',
  },
  'in-force': {
    ru: 'На {on} действовал этот текст: последняя редакция действует с {from}.',
    kk: '{on} күні осы мәтін қолданыста болған: соңғы редакция {from} күнінен бастап қолданылады.',
    en: 'This text was in force on {on}: the last edition has been in force since {from}.',
  },
  later: {
    ru: 'На {on}: текст взят {copied}, позднейшие изменения не сверялись. Сверьте с официальным текстом.',
    kk: '{on} күніне: мәтін {copied} алынған, кейінгі өзгерістер тексерілмеген. Ресми мәтінмен салыстырыңыз.',
    en: 'On {on}: the text was copied on {copied}; later changes have not been checked. Compare it with the official text.',
  },
  unclear: {
    ru: 'На {on}: есть только текст на {copied}. Когда эта редакция начала действовать, по копии не установить. Сверьте с официальным текстом.',
    kk: '{on} күніне: тек {copied} жағдайындағы мәтін бар. Бұл редакцияның қашан күшіне енгенін көшірмеден анықтау мүмкін емес. Ресми мәтінмен салыстырыңыз.',
    en: 'On {on}: only the text as of {copied} is held. Since when this edition is in force cannot be told from the copy. Compare it with the official text.',
  },
  'not-held': {
    ru: 'Редакции, которая действовала {on}, в программе нет: позже статью изменили. Ниже — другая редакция, на {copied}.',
    kk: '{on} күні қолданыста болған редакция бағдарламада жоқ: бап кейін өзгертілген. Төменде — {copied} жағдайындағы басқа редакция.',
    en: 'The edition in force on {on} is not held: the article was changed later. Below is another edition, as of {copied}.',
  },
  'no-text': {
    ru: 'Текста этой статьи в программе нет. Откройте официальный текст и внесите нужную редакцию сами.',
    kk: 'Бұл баптың мәтіні бағдарламада жоқ. Ресми мәтінді ашып, қажет редакцияны өзіңіз енгізіңіз.',
    en: 'The text of this article is not held. Open the official text and enter the edition you need yourself.',
  },
}

type Shipped = {
  readonly act: Pick<NormFile, 'copied'>
  readonly article: ShippedArticle
  readonly on?: string | undefined
}

/** What is known of a shipped article, in one or two sentences: on a day when one is given. Never more than the copy says. */
export function editionSentence({ act, article, on }: Shipped, language: Language): string {
  const { copied } = act
  if (article.text.length === 0 || copied === undefined) return sentences['no-text'][language]
  const last = article.changes.at(-1)
  const facts = {
    copied: dateShort(copied.from),
    on: on === undefined ? '' : dateShort(on),
    from: article.from === undefined ? '' : dateShort(article.from),
    signed: last === undefined ? '' : dateShort(last.on),
    law: last?.law ?? '',
    inForce: last?.inForce ?? '',
  }
  const copy = formatWording(
    sentences[last === undefined ? 'copy-unchanged' : 'copy'][language],
    facts,
  ).replace(' ()', '')
  if (on === undefined) return copy
  return `${formatWording(sentences[shippedStatus(article, copied, on)][language], facts)} ${copy}`
}
