/** Texts that people paste and that break document makers. */
export const hostileTexts = {
  typst:
    '#import "@preview/x:1.0.0" #panic("x") *bold* _it_ $x^2$ <label> @ref `raw` = h \\ // c /* d */ ~ -- "q" #{1+1}',
  xml: '</w:t></w:r><w:p> &amp; &lt; <![CDATA[x]]> <!-- c --> ]]> &#0; "\'',
  emoji: '👩‍👩‍👧‍👦 👍🏽 🇰🇿 1️⃣ ❤️ 🧑🏽‍🚒 🫠',
  symbols: '→ ← ⇒ ∀x∈ℝ ∫ √ ≤ ≠ ∞ ✓ ☎ ½ ℃ ₸ № ქართული Հայերեն हिन्दी',
  spaces: 'a    b\t\tc\u00a0d\u2003e\u3000f\u202fg',
  lines: 'первая\nвторая\r\nтретья\u2028четвёртая\u0085пятая',
  marks: 'тел. \u202a+7 700 000 00 00\u202c и \u2068имя\u2069, мяг\u00adкий',
} as const

/** Right-to-left texts: readers return their letters, each in its own order of runs. */
export const rightToLeftTexts = {
  arabic: 'مرحبا بالعالم 123',
  hebrew: 'שלום עולם (45)',
  mixed: 'Ответ: شكرا, затем תודה.',
} as const

/** Words without a space: ten thousand characters of the widest letter, and others. */
export const endlessWords = {
  cyrillic: 'Ж'.repeat(10_000),
  russian: 'собака'.repeat(300),
  digits: 'aB3'.repeat(700),
  address: `https://example.kz/${'a/b-c?d=e&'.repeat(30)}`,
  hebrew: 'ש'.repeat(1_000),
} as const
