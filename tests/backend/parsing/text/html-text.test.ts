import { expect, test } from 'vitest'
import { htmlText } from '../../../../electron/backend/parsing/text/html-text.ts'

test('words stay, markup, scripts, styles and comments go', () => {
  const html =
    '<html><head><title>Заголовок</title><style>p{color:red}</style><script>if (a<b) alert("x")</script></head>' +
    '<body><!-- тайна --><p>Первый&nbsp;абзац &laquo;да&raquo; &#8212; &#x416;</p><p>второй<br>третий</p></body></html>'
  expect(htmlText(html)).toBe('Заголовок\nПервый абзац «да» — Ж\nвторой\nтретий')
})

test('unclosed markup does not run away', () => {
  expect(htmlText('a<script>b')).toBe('a')
  expect(htmlText('a<!-- b')).toBe('a')
  expect(htmlText('1 < 2 &unknown; &#1114112;')).toBe('1 < 2 &unknown; &#1114112;')
  expect(htmlText('<'.repeat(200_000)).length).toBeGreaterThan(0)
})

test('tags within a word do not part it, tags between words do', () => {
  expect(htmlText('Ах<b>мет</b>о<!-- -->ва<td>Лира<div>и<span> я')).toBe('Ахметова Лира\nи я')
  expect(htmlText('1 < 2 и <неверно')).toBe('1 < 2 и <неверно')
})

test.each([
  ['tags that never end', '<br'.repeat(1_000_000)],
  ['ends that never end', `<script>${`</script${' '.repeat(3_000)}`.repeat(1_000)}`],
  ['openings only', '<script>'.repeat(300_000)],
  ['remarks only', '<!--'.repeat(500_000)],
  ['signs only', '<'.repeat(2_000_000)],
  ['blank lines', `a${'\n '.repeat(1_000_000)}b`],
])('%s take no longer than the page is', (_what, page) => {
  expect(htmlText(page).length).toBeLessThanOrEqual(page.length)
})
