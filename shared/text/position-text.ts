import type { StatementPosition } from '../model/suit.ts'
import type { Wording } from './wording.ts'

/** How a position reads in the table of statements. */
export const positionText: Readonly<Record<StatementPosition, Wording>> = {
  true: {
    ru: 'сведения соответствуют действительности',
    kk: 'мәліметтер шындыққа сәйкес келеді',
    en: 'the information is true',
  },
  opinion: {
    ru: 'высказывание выражает мнение и не утверждает факт',
    kk: 'пікір айтылған, факті бекітілмеген',
    en: 'the statement is an opinion and asserts no fact',
  },
  'not-about-plaintiff': {
    ru: 'высказывание не относится к истцу',
    kk: 'айтылған сөз талап қоюшыға қатысты емес',
    en: 'the statement is not about the plaintiff',
  },
  'not-disseminated-by-us': {
    ru: 'ответчик эти сведения не распространял',
    kk: 'жауапкер бұл мәліметтерді таратпаған',
    en: 'the defendant did not disseminate it',
  },
  'told-only-to-the-person': {
    ru: 'сведения сообщены только тому, кого они касаются',
    kk: 'мәліметтер тек өзіне қатысты адамға айтылған',
    en: 'it was told only to the person concerned',
  },
  limitation: {
    ru: 'истек срок исковой давности',
    kk: 'талап қою мерзімі өткен',
    en: 'the limitation period has run out',
  },
}
