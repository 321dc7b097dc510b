import type { Warning } from '../contract/record-operations.ts'
import type { Wording } from './wording.ts'

/** What is wrong with a field that was stored all the same. */
export const cliWarningText = {
  'iin.checksum': {
    ru: 'контрольная цифра ИИН не сходится, проверьте по документу',
    kk: 'ЖСН бақылау цифры сәйкес келмейді, құжат бойынша тексеріңіз',
    en: 'the check digit of the IIN does not match, compare it with the document',
  },
  'iin.format': {
    ru: 'ИИН состоит из 12 цифр, проверьте по документу',
    kk: 'ЖСН 12 цифрдан тұрады, құжат бойынша тексеріңіз',
    en: 'an IIN has 12 digits, compare it with the document',
  },
  'bin.checksum': {
    ru: 'контрольная цифра БИН не сходится, проверьте по документу',
    kk: 'БСН бақылау цифры сәйкес келмейді, құжат бойынша тексеріңіз',
    en: 'the check digit of the BIN does not match, compare it with the document',
  },
  'bin.format': {
    ru: 'БИН состоит из 12 цифр, проверьте по документу',
    kk: 'БСН 12 цифрдан тұрады, құжат бойынша тексеріңіз',
    en: 'a BIN has 12 digits, compare it with the document',
  },
  'deadline.no-end': {
    ru: 'последний день не известен: суд его не назначил, срок приостановлен или нет календаря',
    kk: 'соңғы күні белгісіз: сот тағайындамаған, мерзім тоқтатыла тұрған немесе күнтізбе жоқ',
    en: 'the last day is not known: the court has not set it, the term is suspended, or there is no calendar',
  },
  'deadline.unknown-rule': {
    ru: 'такого правила нет, день не сосчитан',
    kk: 'мұндай қағида жоқ, күн есептелмеді',
    en: 'there is no such rule, the day was not counted',
  },
  'positions.inconsistent': {
    ru: 'эти доводы противоречат друг другу',
    kk: 'бұл уәждер бір-біріне қайшы келеді',
    en: 'these positions contradict each other',
  },
  'explanation.missing': {
    ru: 'не записано, когда были разъяснены пределы тайны',
    kk: 'құпия шегі қашан түсіндірілгені жазылмаған',
    en: 'it is not recorded when the limits of confidentiality were explained',
  },
  'explanation.after-disclosure': {
    ru: 'пределы тайны разъяснены позже, чем о случившемся рассказано',
    kk: 'құпия шегі болған оқиға айтылғаннан кейін түсіндірілген',
    en: 'the limits of confidentiality were explained after the disclosure',
  },
  'sample.no-seal': {
    ru: 'номера печатей не указаны',
    kk: 'мөр нөмірлері көрсетілмеген',
    en: 'no seal numbers are recorded',
  },
  'sample.seal-broken': {
    ru: 'печать при передаче нарушена или отсутствует',
    kk: 'тапсыру кезінде мөр бұзылған немесе жоқ',
    en: 'the seal was broken or missing at the hand-over',
  },
  'sample.chain-gap': {
    ru: 'передаёт не тот, кто получил последним',
    kk: 'тапсырып тұрған адам соңғы алған адам емес',
    en: 'the giver is not the one who received it last',
  },
  'sample.too-early': {
    ru: 'передача раньше, чем образец взят',
    kk: 'тапсыру үлгі алынғаннан бұрын',
    en: 'the hand-over is earlier than the collection',
  },
  'sample.out-of-order': {
    ru: 'передача раньше предыдущей',
    kk: 'тапсыру алдыңғысынан бұрын',
    en: 'the hand-over is earlier than the one before it',
  },
} as const satisfies Record<Warning['code'], Wording>
