import type { Wording } from './wording.ts'

/** What the flags do that narrow the tables of all suits and all people. */
export const cliListFlagText = {
  'browse-role': {
    ru: 'только те, кто в каком-то деле стоит так: survivor, witness, judge …',
    kk: 'тек қандай да бір істе осындай рөлі барлар: survivor, witness, judge …',
    en: 'only those with such a part in some case: survivor, witness, judge …',
  },
  'browse-kind': {
    ru: 'только люди (natural) или организации (legal)',
    kk: 'тек адамдар (natural) немесе ұйымдар (legal)',
    en: 'only individuals (natural) or organisations (legal)',
  },
  'board-court': {
    ru: 'только иски в этом суде',
    kk: 'тек осы соттағы талап қоюлар',
    en: 'only suits in this court',
  },
  'board-lawyer': {
    ru: 'только иски, которые ведёт этот юрист',
    kk: 'тек осы заңгер жүргізетін талап қоюлар',
    en: 'only suits this lawyer leads',
  },
} as const satisfies Record<string, Wording>
