import { languages, type Language } from '../../shared/text/wording.ts'

function languageOf(text: string | undefined): Language | undefined {
  return languages.find((language) => language === text?.toLowerCase().split(/[_.@-]/u, 1)[0])
}

/** True for a language messages are worded in. */
export function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text)
}

/** The language of messages: `--lang`, SANDYQ_LANG, then the locale of the system; Russian when none of them is ours. */
export function languageFor(
  flag: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  )
  return languageOf(flag) ?? languageOf(env['SANDYQ_LANG']) ?? languageOf(locale) ?? 'ru'
}
