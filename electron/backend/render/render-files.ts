/** Every file outside the code that rendering reads. The build adapts this file alone. */
import { readFileSync } from 'node:fs'

const resources = new URL('../../../resources/', import.meta.url)

/** Fonts in the order in which they are tried. The first family has the four usual faces; the others stand in for letters it lacks. */
export const fontFamilies = [
  {
    family: 'Tinos',
    files: ['Tinos-Regular.ttf', 'Tinos-Bold.ttf', 'Tinos-Italic.ttf', 'Tinos-BoldItalic.ttf'],
  },
  { family: 'Noto Sans', files: ['NotoSans-Regular.ttf'] },
  { family: 'Noto Emoji', files: ['NotoEmoji-Regular.ttf'] },
  { family: 'DejaVu Sans', files: ['DejaVuSans.ttf'] },
  { family: 'Noto Sans Arabic', files: ['NotoSansArabic-Regular.ttf'] },
] as const

/** The bytes of a bundled font. */
export function readFont(file: string): Uint8Array {
  return readFileSync(new URL(`fonts/${file}`, resources))
}

/** A Typst source of resources/typst, e.g. `filing.typ`. */
export function readTypstSource(file: string): string {
  return readFileSync(new URL(`typst/${file}`, resources), 'utf8')
}

/** The Typst compiler as WebAssembly. */
export function readTypstWasm(): Uint8Array<ArrayBuffer> {
  return readFileSync(new URL(import.meta.resolve('@myriaddreamin/typst-ts-web-compiler/wasm')))
}
