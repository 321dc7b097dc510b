import { caseValueText } from '../text/values/case-value-text.ts'
import type { Wording } from '../text/wording.ts'
import { foldForSearch } from '../language/fold.ts'
import type { CaseKind, CaseRecord } from '../model/case.ts'
import type { Gender } from '../model/person.ts'
import type { DocumentLanguage } from '../model/values.ts'
import type { Region } from '../model/region.ts'

/** The words of a text as search folds them, with nothing between them but spaces. */
export function foldWords(text: string): string {
  return foldForSearch(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The value whose name in any language is just this. */
function byLabel<Value extends string>(
  table: Readonly<Record<Value, Wording>>,
  text: string,
): Value | undefined {
  const folded = foldWords(text)
  const entries = Object.entries(table) as [Value, Wording][]
  return entries.find(([value, wording]) =>
    [value, wording.ru, wording.kk, wording.en].some((name) => foldWords(name) === folded),
  )?.[0]
}

const kindStems: readonly (readonly [CaseKind, RegExp])[] = [
  ['civil-defamation', /чест[ьи]|достоинств|клевет|ар намыс|defam|репутац/u],
  ['administrative', /^адм|коап|административ|акимшил|әкімшіл|admin/u],
  ['criminal', /^ук$|уголов|қылмыст|кылмыст|crimin|^уд$/u],
  ['civil-other', /граждан|гпк|азаматт|civil|алимент|развод|семейн|отбасы/u],
  ['support-only', /сопровожд|консульт|поддерж|кеңес|кенес|қолдау|колдау|support|consult|помощь/u],
]

/** The kind of a case by what a table calls it: a name of ours in any language, or a word of the trade. */
export function readKind(text: string): CaseKind | undefined {
  const folded = foldWords(text)
  return byLabel(caseValueText.caseKind, text) ?? kindStems.find(([, stem]) => stem.test(folded))?.[0]
}

export function readRegion(text: string): Region | undefined {
  const found = byLabel(caseValueText.region, text)
  if (found !== undefined) return found
  const bare = foldWords(text.replace(/^\s*(?:г|город|қ)\.?\s+/iu, ''))
  if (bare === 'алматы' || bare === 'алматы каласы') return 'almaty-city'
  return byLabel(caseValueText.region, bare)
}

export function readConfidentiality(text: string): NonNullable<CaseRecord['confidentiality']> | undefined {
  const found = byLabel(caseValueText.confidentiality, text)
  if (found !== undefined) return found
  const folded = foldWords(text)
  if (/строг|закрыт|sealed|катан|қатаң/u.test(folded)) return 'sealed'
  return /огранич|конфиденц|дсп|restrict|шектеул|құпия|купия/u.test(folded) ? 'restricted' : undefined
}

export function readLanguage(text: string): DocumentLanguage | undefined {
  const folded = foldWords(text)
  if (/^(?:ru|рус|орыс|russian)/u.test(folded)) return 'ru'
  return /^(?:kk|kz|каз|қаз|kazakh|гос)/u.test(folded) ? 'kk' : undefined
}

export function readGender(text: string): Gender | undefined {
  const folded = foldWords(text)
  if (/^(?:ж|жен\p{L}*|f|female|woman|ә|әйел|айел)$/u.test(folded)) return 'feminine'
  return /^(?:м|муж\p{L}*|m|male|man|ер|еркек)$/u.test(folded) ? 'masculine' : undefined
}

export function readYes(text: string): boolean | undefined {
  const folded = foldWords(text)
  if (text.trim() === '+' || /^(?:да|иа|иә|yes|y|true|1|х|x|v)$/u.test(folded)) return true
  return text.trim() === '-' || /^(?:нет|жок|жоқ|no|n|false|0)$/u.test(folded) ? false : undefined
}
