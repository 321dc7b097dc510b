import { expect, test } from 'vitest'
import { languageFor } from '../../electron/cli/language.ts'

test.each([
  [undefined, {}, 'ru'],
  ['kk', { SANDYQ_LANG: 'en', LANG: 'ru_RU.UTF-8' }, 'kk'],
  [undefined, { SANDYQ_LANG: 'en', LANG: 'ru_RU.UTF-8' }, 'en'],
  [undefined, { LANG: 'kk_KZ.UTF-8' }, 'kk'],
  [undefined, { LANG: 'en_US.UTF-8' }, 'en'],
  [undefined, { LC_ALL: 'en_GB', LANG: 'kk_KZ' }, 'en'],
  [undefined, { LC_ALL: '', LANG: 'kk_KZ' }, 'kk'],
  [undefined, { LANG: 'C.UTF-8' }, 'ru'],
  [undefined, { LANG: 'de_DE' }, 'ru'],
  [undefined, { SANDYQ_LANG: 'xx', LANG: 'en' }, 'en'],
])('--lang %s with %j is %s', (flag, env, language) => {
  expect(languageFor(flag, env)).toBe(language)
})
