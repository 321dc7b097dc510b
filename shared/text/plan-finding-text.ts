import type { OutputOf } from '../contract/contract.ts'
import type { PlanLack } from '../contract/plan-contract.ts'
import type { Wording } from './wording.ts'

/** What a planned publication lacks. */
export const planLackText: Readonly<Record<PlanLack, Wording>> = {
  'no-text': { ru: 'Нет текста', kk: 'Мәтін жоқ', en: 'There is no text' },
  'stage-unknown': {
    ru: 'Не указана стадия производства (УПК 201)',
    kk: 'Іс жүргізу кезеңі көрсетілмеген (ҚПК 201)',
    en: 'The stage of the proceedings is not stated (Criminal Procedure Code 201)',
  },
  'stage-differs': {
    ru: 'В деле стоит тайна расследования, а в плане — другая стадия',
    kk: 'Істе тергеп-тексеру құпиясы тұр, ал жоспарда басқа кезең көрсетілген',
    en: 'The case is under pre-trial secrecy, the plan says another stage',
  },
  'question-open': { ru: 'Вопрос не решён', kk: 'Сұрақ шешілмеген', en: 'A question is open' },
  'consent-not-held': { ru: 'Согласие не получено', kk: 'Келісім алынбаған', en: 'A consent is not held' },
  'statement-unproven': {
    ru: 'Утверждение о факте ничем не подтверждено',
    kk: 'Факті туралы тұжырым ештеңемен расталмаған',
    en: 'An assertion of fact rests on nothing',
  },
  'quotation-not-in-text': {
    ru: 'Этих слов нет в тексте',
    kk: 'Бұл сөздер мәтінде жоқ',
    en: 'These words are not in the text',
  },
}

/** Where a planned publication stands. */
export const planStateText: Readonly<Record<OutputOf<'plan.state'>['state'], Wording>> = {
  draft: { ru: 'Готовится', kk: 'Дайындалуда', en: 'In preparation' },
  ready: { ru: 'Готово к подписи', kk: 'Қол қоюға дайын', en: 'Ready to be signed off' },
  signed: { ru: 'Подписано', kk: 'Қол қойылған', en: 'Signed off' },
  void: {
    ru: 'Изменено после подписи',
    kk: 'Қол қойылғаннан кейін өзгертілген',
    en: 'Changed after sign-off',
  },
  published: { ru: 'Опубликовано', kk: 'Жарияланған', en: 'Published' },
  'published-unsigned': {
    ru: 'Опубликовано, план потом изменён',
    kk: 'Жарияланған, жоспар кейін өзгертілген',
    en: 'Published, the plan was changed since',
  },
}

/** The one sentence about a sign-off that no longer holds. */
export const planVoidText: Wording = {
  ru: 'После подписи изменено: {fields}. Подпись больше не действует.',
  kk: 'Қол қойылғаннан кейін өзгертілгені: {fields}. Қол енді жарамсыз.',
  en: 'Changed after the sign-off: {fields}. The sign-off no longer holds.',
}
