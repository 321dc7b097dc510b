import type { Wording } from './wording.ts'

/** What was done with an exhibit, as a bundle's custody page says it. Other actions stand by their name. */
export const custodyActionText: Readonly<Record<string, Wording>> = {
  'evidence.create': { ru: 'внесена запись', kk: 'жазба енгізілді', en: 'record entered' },
  'evidence.add': { ru: 'принято в хранилище', kk: 'қоймаға қабылданды', en: 'taken into the vault' },
  'evidence.index-text': {
    ru: 'извлечен текст для поиска',
    kk: 'іздеу үшін мәтіні алынды',
    en: 'text read for search',
  },
  'evidence.update': {
    ru: 'изменены сведения о нем',
    kk: 'мәліметтері өзгертілді',
    en: 'its record changed',
  },
  'evidence.export': { ru: 'выдана копия', kk: 'көшірмесі берілді', en: 'a copy was given out' },
  'evidence.delete': { ru: 'запись удалена', kk: 'жазба жойылды', en: 'record deleted' },
  'custody.erase': {
    ru: 'подробности записи стерты по требованию закона',
    kk: 'жазба егжей-тегжейі заң талабымен өшірілді',
    en: 'details of an entry erased as the law demands',
  },
  'evidence.destroy': { ru: 'файлы уничтожены', kk: 'файлдары жойылды', en: 'files destroyed' },
}
