import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { pageText, type PageText } from '../../shared/text/page/page-text.ts'
import { languages, type Language, type Wording } from '../../shared/text/wording.ts'
import { pseudoWording } from './pseudo-language.ts'

type Resources = { [Room in keyof PageText]: { [Key in keyof PageText[Room]]: string } }

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'frame'
    resources: Resources
  }
}

/** What only tests choose: every wording marked, so that a text that is not from the wording tables stands out. */
const pseudoLanguage = 'pseudo'

function resourcesOf(pick: (wording: Wording) => string): Record<string, Record<string, string>> {
  return Object.fromEntries(
    Object.entries(pageText).map(([room, entries]) => [
      room,
      Object.fromEntries(Object.entries(entries).map(([key, wording]) => [key, pick(wording as Wording)])),
    ]),
  )
}

/** Sets the language of the interface; it changes at once, everywhere. */
export async function setLanguage(language: Language | typeof pseudoLanguage): Promise<void> {
  await i18next.changeLanguage(language)
  document.documentElement.lang = language === pseudoLanguage ? 'ru' : language
}

export async function startLanguage(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    supportedLngs: [...languages, pseudoLanguage],
    ns: Object.keys(pageText),
    defaultNS: 'frame',
    resources: {
      ...Object.fromEntries(languages.map((each) => [each, resourcesOf((wording) => wording[each])])),
      [pseudoLanguage]: resourcesOf((wording) => pseudoWording(wording.ru)),
    },
    interpolation: { prefix: '{', suffix: '}', escapeValue: false },
    returnNull: false,
  })
  await setLanguage(language)
}

/** The wording of a room: `const text = useText('evidence'); text('title')`. */
export function useText<Room extends keyof PageText>(room: Room) {
  return useTranslation(room).t
}

/** The language in which failures, field names and dates are worded now. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return languages.find((language) => language === i18n.language) ?? 'ru'
}
