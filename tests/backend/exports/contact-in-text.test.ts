import { expect, test } from 'vitest'
import { containsAddress, containsNumber } from '../../../electron/backend/exports/contact-in-text.ts'
import { containsWords } from '../../../electron/backend/exports/name-in-text.ts'
import { scanText } from '../../../electron/backend/exports/scan-text.ts'

const closed = 'г. Алматы, ул. Закрытая, д. 9, кв. 4'

test.each([
  [closed, closed],
  [closed, 'Алматы ул.Закрытая,9-4'],
  [closed, 'проживает по Закрытой 9'],
  [closed, 'на улице\nЗакрытой, в доме № 9'],
  [closed, 'в доме 9 по улице Закрытой'],
  [closed, 'Закрытая көшесі, 9 үй'],
  [closed, 'ул. Закрытая, д.\u00a09'],
  [closed, 'ul. Zakrytaya, 9'],
  ['Закрытая 9', 'ул. Закрытая, д. 9'],
  ['Закрытая 9а', 'ул. Закрытая, д. 9 «А»'],
  ['050000, г. Алматы, пр. Выдуманный, 150/230', 'проспекту Выдуманному, д. 150'],
  ['г. Алматы, ул. 8 Выдумки, д. 5', 'по ул. 8 Выдумки, 5'],
  ['Қиял көшесі, 12-үй', 'ул. Киял, дом 12'],
  ['мкр. 5, д. 12', '5 микрорайон, 12 дом'],
  ['мкр 5, дом 12', 'в микрорайоне 5, дом 12'],
  ['Кризисный центр «Үміт-Пример», с. Вымышленное', 'центр Умит-Пример (кризисный) в селе Вымышленном'],
])('«%s» stands in «%s»', (address, text) => {
  expect(containsAddress(scanText(`Истец указал: ${text}.`), address)).toBe(true)
})

test.each([
  [closed, 'ул. Закрытая, д. 10'],
  [closed, 'г. Алматы, 9 марта'],
  [closed, 'закрытое заседание, статья 9'],
  [closed, 'Закрытая дверь. Лист дела 9'],
  ['мкр. 5, д. 12', 'с. 5, 12 и пункты 5 и 12'],
  ['г. Алматы', 'в городе Алматы'],
  ['', 'что угодно'],
])('«%s» does not stand in «%s»', (address, text) => {
  expect(containsAddress(scanText(text), address)).toBe(false)
})

test.each([
  ['+7 701 000 11 22', '8 (701) 000-11-22'],
  ['8 701 000 11 22', '+77010001122'],
  ['87010001122', 'тел.: 701–000–11–22'],
  ['+7 (701) 000-11-22', '+7 701\n000 11 22'],
  ['+7 701 000 11 22', '+7\u00a0701\u00a0000\u00a011\u00a022'],
  ['+7 727 250 12 34', 'звонить 250-12-34'],
  ['250-12-34', 'звонить 250 12 34'],
  ['900101400011', 'ИИН 900101 400 011'],
])('%s stands in «%s»', (number, text) => {
  expect(containsNumber(scanText(text), number)).toBe(true)
})

test.each([
  ['+7 701 000 11 22', '+7 701 000 11 23'],
  ['900101400011', 'ИИН 900101400012'],
  ['250-12-34', 'счёт 1002501234567'],
  ['12', '12 человек'],
  ['нет', 'нет'],
])('%s does not stand in «%s»', (number, text) => {
  expect(containsNumber(scanText(text), number)).toBe(false)
})

test('e-mail addresses are found however they are broken', () => {
  const text = scanText('пишите на Lira.Proba@example.kz или lira . proba @ example . kz')
  expect(containsWords(text, 'lira.proba@example.kz')).toBe(true)
  expect(containsWords(text, 'proba@example.com')).toBe(false)
})
