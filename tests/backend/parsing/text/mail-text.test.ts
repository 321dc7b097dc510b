import { expect, test } from 'vitest'
import { mailText } from '../../../../electron/backend/parsing/text/mail-text.ts'

const read = (lines: readonly string[]) => mailText(Buffer.from(lines.join('\r\n')))
const base64 = (text: string) => Buffer.from(text).toString('base64')

test('headers in encoded words, also broken over lines', () => {
  const { text } = read([
    `Subject: =?utf-8?B?${base64('О Выдум')}?=`,
    ` =?utf-8?B?${base64('ановой')}?=`,
    'From: =?utf-8?Q?=D0=9B=D0=B8=D1=80=D0=B0_=D0=92?= <a@example.kz>',
    'To: =?koi8-r?B?8NLJzcXS?=',
    '',
    'x',
  ])
  for (const words of ['О Выдумановой', 'Лира В', 'Пример', 'a@example.kz']) expect(text).toContain(words)
})

test('parts in quoted-printable, base64 and HTML, one within another, and the names of what is attached', () => {
  const { text, hidden, reading } = read([
    'Content-Type: multipart/mixed; boundary="one"',
    '',
    'до частей',
    '--one',
    'Content-Type: multipart/alternative;',
    ' boundary=two',
    '',
    '--two',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '=D0=A2=D0=B0=',
    '=D0=B9=D0=BD=D0=B0',
    '--two',
    'Content-Type: text/html; charset=windows-1251',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('3c703ef1ebee3c623ee2ee3c2f623e3c2f703e', 'hex').toString('base64'),
    '--two--',
    '--one',
    'Content-Type: application/pdf',
    "Content-Disposition: attachment; filename*=utf-8''%D0%94%D0%BE%D0%BA.pdf",
    'Content-Transfer-Encoding: base64',
    '',
    'JVBERi0=',
    '--one',
    'Content-Type: message/rfc822',
    '',
    `Subject: =?utf-8?B?${base64('Вложенное')}?=`,
    '',
    'тело вложенного',
    '--one--',
  ])
  for (const words of ['Тайна', 'слово', 'Док.pdf', 'Вложенное', 'тело вложенного'])
    expect(text).toContain(words)
  expect(hidden).toContain('до частей')
  expect(reading).toEqual({ state: 'no-text' })
})

test.each([
  ['an unknown alphabet', ['Content-Type: text/plain; charset=x-none', '', 'a']],
  ['parts that nothing parts', ['Content-Type: multipart/mixed', '', 'a']],
  [
    'more levels than anyone writes',
    Array.from({ length: 12 }, () => ['Content-Type: message/rfc822', '']).flat(),
  ],
])('%s is not called read', (_what, lines) => {
  expect(read(lines).reading).toEqual({ state: 'not-read', reason: 'unreadable' })
})
