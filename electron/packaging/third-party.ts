import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { spdxText } from './spdx-text.ts'

/** Something of others that is in the program: what it is, its licence by its SPDX name, and the number of its text. */
type ThirdParty = {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: number
}
export type ThirdPartyList = { readonly items: readonly ThirdParty[]; readonly texts: readonly string[] }

type Locked = {
  readonly version?: string
  readonly dependencies?: Readonly<Record<string, string>>
}
type Manifest = {
  readonly license?: string
  readonly author?: string | { readonly name?: string }
  readonly dependencies?: Readonly<Record<string, string>>
}
type Found = Omit<ThirdParty, 'text'> & { readonly words: string }

const readJson = <Value>(file: string): Value => JSON.parse(readFileSync(file, 'utf8')) as Value

/** The program itself stands first in the list. */
const ownName = 'Sandyq'

/** What the page is built of, as the list of reasons for dependencies has it. */
function pagePackages(folder: string): string[] {
  const reasons = readFileSync(join(folder, 'resources/decisions/dependencies.md'), 'utf8')
  const section = reasons.split('## In the page')[1]?.split('\n## ')[0] ?? ''
  return [...section.matchAll(/^- `([^`]+)`/gmu)].map((match) => match[1] ?? '')
}

/** The place in the lock file of a package as another one sees it, the way Node looks for it. */
function placeOf(lock: Readonly<Record<string, Locked>>, name: string, from: string): string | undefined {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    const place = `${base === '' ? '' : `${base}/`}node_modules/${name}`
    if (lock[place] !== undefined) return place
    if (base === '') return undefined
  }
}

/** Places of these packages and of everything they need. Optional parts are for other programs. */
function closure(lock: Readonly<Record<string, Locked>>, names: readonly string[]): string[] {
  const found = new Set<string>()
  const visit = (name: string, from: string): void => {
    const place = placeOf(lock, name, from)
    if (place === undefined || found.has(place)) return
    found.add(place)
    for (const next of Object.keys(lock[place]?.dependencies ?? {})) visit(next, place)
  }
  for (const name of names) visit(name, '')
  return [...found]
}

function licenceWords(package_: string, { author, license = '' }: Manifest): string {
  const files = readdirSync(package_).filter((name) =>
    /^(?:licen[cs]e|copying|notice|copyrightnotice)/iu.test(name),
  )
  const words = files.sort().map((name) => readFileSync(join(package_, name), 'utf8').trim())
  if (words.length > 0) return words.join('\n\n')
  const holder = typeof author === 'string' ? author : (author?.name ?? '')
  return spdxText(license, holder.replace(/\s*[<(].*$/u, ''))
}

function ofPackage(folder: string, place: string, version: string): Found {
  const manifest = readJson<Manifest>(join(folder, place, 'package.json'))
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
  return {
    name,
    version,
    licence: manifest.license ?? '',
    words: licenceWords(join(folder, place), manifest),
  }
}

/** Fonts and word lists in `resources`, which no package manager knows. */
function ofResources(folder: string): Found[] {
  const text = (file: string) => readFileSync(join(folder, 'resources', file), 'utf8').trim()
  const fonts = [
    ['Tinos', 'OFL-1.1', 'Tinos'],
    ['Noto Sans', 'OFL-1.1', 'NotoSans'],
    ['Noto Emoji', 'OFL-1.1', 'NotoEmoji'],
    ['Noto Sans Arabic', 'OFL-1.1', 'NotoSansArabic'],
    ['DejaVu Sans', 'Bitstream-Vera', 'DejaVuSans'],
  ].map(([name = '', licence = '', file = '']) => ({
    name,
    version: '',
    licence,
    words: text(`fonts/LICENSE-${file}.txt`),
  }))
  const comment = text('words/en.txt')
    .split('\n')
    .filter((line) => line.startsWith('#'))
  const words = comment.map((line) => line.slice(1).trim()).join(' ')
  return [...fonts, { name: 'EFF long word list', version: '', licence: 'CC-BY-3.0-US', words }]
}

/**
 * Everything of others that the packed app holds: what it loads at run time, what the page is built of, Electron, fonts and
 * word lists, each with the words of its licence; before them Sandyq itself. Types, which are not in it, are left out.
 */
export function collectThirdParty(folder: string): ThirdPartyList {
  const lock = readJson<{ packages: Record<string, Locked> }>(join(folder, 'package-lock.json')).packages
  const { dependencies = {}, license = '' } = readJson<Manifest>(join(folder, 'package.json'))
  const places = closure(lock, [...Object.keys(dependencies), ...pagePackages(folder)])
  const found = [...places, 'node_modules/electron']
    .filter((place) => !/\/(?:@types\/|undici-types$)/u.test(place))
    .filter((place) => existsSync(join(folder, place)))
    .map((place) => ofPackage(folder, place, lock[place]?.version ?? ''))
  const all = [...found, ...ofResources(folder)].sort(
    (one, other) =>
      one.name.localeCompare(other.name, 'en') || one.version.localeCompare(other.version, 'en'),
  )
  const words = readFileSync(join(folder, 'LICENSE'), 'utf8').trim()
  all.unshift({ name: ownName, version: '', licence: license, words })
  const texts = [...new Set(all.map(({ words }) => words))]
  return { items: all.map(({ words, ...item }) => ({ ...item, text: texts.indexOf(words) })), texts }
}
