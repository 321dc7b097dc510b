import { describe, expect, test } from 'vitest'
import { extractText } from '../../../../electron/backend/parsing/text/extract-text.ts'
import { cutText, finishText } from '../../../../electron/backend/parsing/text/text-reading.ts'

const extract = (content: string | Uint8Array, mediaType: string, name: string) =>
  extractText({ bytes: typeof content === 'string' ? Buffer.from(content) : content, mediaType, name })

describe('what a file is decides how it is read', () => {
  test.each([
    ['слово', 'text/plain', 'a.txt', 'слово'],
    ['имя;слово', 'text/csv', 'a.csv', 'имя;слово'],
    ['{"a":"\\u0441лово\\nи"}', 'application/json', 'a.json', '{"a":"слово и"}'],
    ['<a>слово</a>', 'text/xml', 'a.xml', '<a>слово</a>'],
    ['сло<b>во</b>', 'text/html', 'a.html', 'слово'],
    ['From: a\n\nслово', 'message/rfc822', 'a.eml', 'From: a\nслово'],
    ['слово', 'application/octet-stream', 'без-ending', 'слово'],
  ])('%j as %s', (...row) => {
    const [content, type, name, text] = row
    expect(extract(content, type, name)).toMatchObject({ text, reading: { state: 'read' } })
  })

  test.each([
    [Buffer.from([0xff, 0xd8, 0xff, 0]), 'image/jpeg', 'a.jpg', { state: 'no-text' }],
    [Buffer.alloc(64), 'audio/mpeg', 'a.mp3', { state: 'no-text' }],
    [Buffer.from('PK\x03\x04\0'), 'application/zip', 'a.zip', { state: 'not-read', reason: 'unsupported' }],
    [Buffer.alloc(64), 'application/octet-stream', 'a', { state: 'not-read', reason: 'unsupported' }],
    [Buffer.from('a\0b'), 'text/plain', 'a.txt', { state: 'not-read', reason: 'unreadable' }],
    [Buffer.from('%PDF-1.4 (((('), 'application/pdf', 'a', { state: 'not-read', reason: 'unreadable' }],
    [Buffer.from('<!-- %PDF-1.4 -->'), 'text/html', 'a.html', { state: 'not-read', reason: 'unreadable' }],
    [Buffer.alloc(0), 'application/pdf', 'a.pdf', { state: 'read' }],
  ])('%s as %s is not called read', (...row) => {
    const [content, type, name, reading] = row
    expect(extract(content, type, name)).toMatchObject({ text: '', reading })
  })

  test('what a page hides in its markup is known, and not searched', () => {
    const page = '<p title="Выдуман&#1086;ва">слово</p><!-- примечание --><script>"имя"</script>'
    const { text, hidden, folded } = extract(page, 'text/html', 'a.html')
    expect([text, folded]).toEqual(['слово', 'слово'])
    for (const word of ['Выдуманова', 'примечание', 'имя']) expect(hidden).toContain(word)
  })
})

describe('a text that is too long', () => {
  test('is cut where its signs, taken apart, reach the limit', () => {
    expect(cutText('а'.repeat(70_000), 70_000)).toHaveLength(70_000)
    expect(cutText('а'.repeat(70_001), 70_000)).toHaveLength(65_536)
    expect(cutText('\u{1D400}'.repeat(70_000), 70_000)).toHaveLength(65_536)
    // One sign that stands for eighteen.
    expect(cutText('\uFDFA'.repeat(4_000), 70_000)).toHaveLength(0)
  })

  test('is kept as far as it goes and called unread, also when only its hidden part was cut', () => {
    const long = 'слово '.repeat(700_000)
    const cut = { state: 'not-read', reason: 'cut' }
    const found = finishText({ text: long })
    expect(found.reading).toEqual(cut)
    expect(found.text.length).toBeGreaterThan(3_900_000)
    expect(found.folded.length).toBeLessThanOrEqual(4_000_000)
    expect(finishText({ text: 'слово', hidden: long })).toMatchObject({ text: 'слово', reading: cut })
  })
})
