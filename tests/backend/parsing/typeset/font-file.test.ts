import { readFileSync } from 'node:fs'
import * as mupdf from 'mupdf'
import { expect, test } from 'vitest'
import { fontUrl } from '../../../../electron/backend/parsing/parser-resources.ts'
import { parseFontFile } from '../../../../electron/backend/parsing/typeset/font-file.ts'

const bytes = readFileSync(fontUrl('Tinos-Regular.ttf'))
const font = parseFontFile(bytes)
const reference = new mupdf.Font('Tinos', bytes)
const sample = Array.from('AzЖщӘіңҚ№₸«»—12').map((character) => character.codePointAt(0) ?? 0)

test('glyphs and widths agree with MuPDF', () => {
  for (const code of sample) {
    expect(font.glyphOf(code)).toBe(reference.encodeCharacter(code))
    expect(font.widthOf(font.glyphOf(code))).toBeCloseTo(reference.advanceGlyph(font.glyphOf(code)) * 1000, 0)
  }
  expect(font.glyphOf(0x6f22)).toBe(0)
})

test('a subset is a font with the same outlines under the same numbers, much smaller, and always the same bytes', () => {
  const glyphs = sample.map((code) => font.glyphOf(code))
  const subset = font.subset(glyphs)
  expect(subset.length).toBeLessThan(bytes.length / 3)
  expect(Buffer.from(font.subset([...glyphs].toReversed())).equals(subset)).toBe(true)
  const draw = (data: Uint8Array, glyph: number): Uint8ClampedArray => {
    const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceGray, [0, 0, 40, 40], false)
    pixmap.clear(255)
    const device = new mupdf.DrawDevice(mupdf.Matrix.identity, pixmap)
    const text = new mupdf.Text()
    text.showGlyph(new mupdf.Font('Tinos', data), [30, 0, 0, -30, 4, 32], glyph, 0x41)
    device.fillText(text, mupdf.Matrix.identity, mupdf.ColorSpace.DeviceGray, [0], 1)
    device.close()
    return pixmap.getPixels().slice()
  }
  for (const glyph of glyphs) {
    const drawn = draw(subset, glyph)
    expect(drawn.some((value) => value < 128)).toBe(true)
    expect(drawn).toEqual(draw(bytes, glyph))
  }
})
