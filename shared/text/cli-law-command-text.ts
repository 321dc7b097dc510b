import type { Wording } from './wording.ts'

/** One line about every command of the law, of playbooks and of checklists. */
export const cliLawCommandText = {
  law: {
    ru: 'статьи законов и их редакции',
    kk: 'заң баптары мен олардың редакциялары',
    en: 'articles of the law and their editions',
  },
  'law.list': {
    ru: 'статьи в программе, по словам; хранилище не нужно',
    kk: 'бағдарламадағы баптар, сөздер бойынша; қойма қажет емес',
    en: 'the articles that ship, by words; no vault needed',
  },
  'law.show': {
    ru: 'текст статьи, с --on — что о нём известно на эту дату',
    kk: 'бап мәтіні, --on болса — сол күні ол туралы не белгілі',
    en: 'the text of an article, with --on what is known of it on a day',
  },
  'law.due': {
    ru: 'что пора сверить с действующим законом',
    kk: 'қолданыстағы заңмен не салыстыру керек',
    en: 'what is due to be compared with the law in force',
  },
  'law.own': {
    ru: 'свои записи о нормах',
    kk: 'нормалар туралы өз жазбаларымыз',
    en: 'our own records of norms',
  },
  playbook: {
    ru: 'памятки: что делать дальше',
    kk: 'жадынамалар: әрі қарай не істеу керек',
    en: 'playbooks: what to do next',
  },
  'playbook.list': {
    ru: 'памятки в программе; хранилище не нужно',
    kk: 'бағдарламадағы жадынамалар; қойма қажет емес',
    en: 'the playbooks that ship; no vault needed',
  },
  'playbook.show': { ru: 'шаги памятки', kk: 'жадынама қадамдары', en: 'the steps of a playbook' },
  'playbook.start': {
    ru: 'дать делу план действий по памятке',
    kk: 'іске жадынама бойынша іс-қимыл жоспарын беру',
    en: 'give a case its checklist from a playbook',
  },
  'playbook.adopt': {
    ru: 'скопировать памятку в хранилище для правки',
    kk: 'жадынаманы түзету үшін қоймаға көшіру',
    en: 'copy a playbook into the vault, to be edited',
  },
  'playbook.own': { ru: 'памятки фонда', kk: 'қордың жадынамалары', en: 'our own playbooks' },
  checklist: { ru: 'планы действий по делам', kk: 'істердің іс-қимыл жоспарлары', en: 'checklists of cases' },
  'checklist.tick': {
    ru: 'отметить шаг: сделан, пропущен или снова открыт',
    kk: 'қадамды белгілеу: жасалды, өткізілді не қайта ашылды',
    en: 'settle a step: done, left out, or open again',
  },
} as const satisfies Record<string, Wording>
