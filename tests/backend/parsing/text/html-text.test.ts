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
