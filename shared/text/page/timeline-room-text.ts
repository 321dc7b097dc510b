import type { Wording } from '../wording.ts'

/** The timeline of a case. */
export const timelineRoomText = {
  picture: { ru: 'Картина', kk: 'Көрініс', en: 'Picture' },
  list: { ru: 'Список', kk: 'Тізім', en: 'List' },
  sheet: { ru: 'Для суда', kk: 'Сот үшін', en: 'For court' },
  views: { ru: 'Как показать', kk: 'Қалай көрсету', en: 'How to show it' },
  rows: { ru: 'Что показывать', kk: 'Нені көрсету', en: 'What to show' },
  zoomIn: { ru: 'Ближе (+)', kk: 'Жақындату (+)', en: 'Closer (+)' },
  zoomOut: { ru: 'Дальше (−)', kk: 'Алыстату (−)', en: 'Further (−)' },
  earlier: { ru: 'Раньше', kk: 'Ертерек', en: 'Earlier' },
  later: { ru: 'Позже', kk: 'Кейінірек', en: 'Later' },
  all: { ru: 'Всё время', kk: 'Барлық уақыт', en: 'All of it' },
  timelineOf: { ru: 'Хронология дела', kk: 'Істің хронологиясы', en: 'Timeline of the case' },
  hint: {
    ru: 'Полоса обращения тянется до ответа. Стрелки переводят от события к событию, Enter открывает запись, + и − меняют масштаб.',
    kk: 'Өтініш жолағы жауап келгенге дейін созылады. Көрсеткілер оқиғадан оқиғаға апарады, Enter жазбаны ашады, + және − масштабты өзгертеді.',
    en: 'The bar of a report lasts until it was answered. Arrows go from event to event, Enter opens the record, + and − zoom.',
  },
  inSight: { ru: 'с {from} по {until}', kk: '{from} – {until}', en: '{from} to {until}' },
  noneTitle: { ru: 'Событий с датами пока нет', kk: 'Күні бар оқиға әзірге жоқ', en: 'No dated events yet' },
  noneHint: {
    ru: 'Хронология собирается сама из того, что внесено в дело: происшествий, обращений, обследований, заседаний, документов, публикаций.',
    kk: 'Хронология іске енгізілген оқиғалардан, өтініштерден, тексерулерден, отырыстардан, құжаттар мен жарияланымдардан өзі құралады.',
    en: 'The timeline makes itself from what is entered in the case: incidents, reports, examinations, hearings, filings, publications.',
  },
  noneInSight: {
    ru: 'За это время ничего нет.',
    kk: 'Бұл уақытта ештеңе жоқ.',
    en: 'Nothing in this time.',
  },
  fileName: { ru: 'Хронология', kk: 'Хронология', en: 'Chronology' },
} as const satisfies Record<string, Wording>
