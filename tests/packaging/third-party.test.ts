import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { spdxText } from '../../electron/packaging/spdx-text.ts'
import { collectThirdParty, type ThirdPartyList } from '../../electron/packaging/third-party.ts'
import { projectFolder } from '../architecture/source-files.ts'

const shown = JSON.parse(
  readFileSync(join(projectFolder, 'renderer/rooms/settings/third-party.json'), 'utf8'),
) as ThirdPartyList
const manifest = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>
}

test('the list of licences is what is installed; else: npx node electron/packaging/write-third-party.ts', () => {
  expect(collectThirdParty(projectFolder)).toEqual(shown)
})

test('everything that is loaded at run time is in it, and the page’s own libraries, fonts and words', () => {
  const names = shown.items.map(({ name }) => name)
  for (const name of Object.keys(manifest.dependencies)) expect(names).toContain(name)
  for (const name of [
    'react',
    '@mantine/core',
    'scheduler',
    'pdfjs-dist',
    '@fontsource/noto-sans',
    'electron',
  ])
    expect(names).toContain(name)
  for (const name of ['Tinos', 'DejaVu Sans', 'EFF long word list']) expect(names).toContain(name)
  expect(names.filter((name) => name.startsWith('@types/'))).toEqual([])
})

test('each names its licence, a free one, and brings its words', () => {
  const free =
    /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|OFL-1\.1|AGPL-3\.0-(?:only|or-later)|Bitstream-Vera|CC-BY-3\.0-US|\(MIT OR CC0-1\.0\))$/u
  expect(shown.items.filter(({ licence }) => !free.test(licence))).toEqual([])
  expect(shown.items.filter(({ text }) => (shown.texts[text] ?? '').length < 50)).toEqual([])
})

test('a licence without a text is no licence', () => {
  expect(() => spdxText('Unknown-1.0', 'Someone')).toThrow('Unknown-1.0')
  expect(spdxText('MIT', 'Someone')).toContain('Copyright (c) Someone')
})
