import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listSources, projectFolder } from './source-files.ts'

type Manifest = { dependencies: Record<string, string>; devDependencies: Record<string, string> }
const manifest = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as Manifest
const reasons = readFileSync(join(projectFolder, 'resources/decisions/dependencies.md'), 'utf8')
const lock = readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')

const byText = (one: string, other: string) => one.localeCompare(other)

const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')

describe('dependencies', () => {
  const named = (heading: string) =>
    [...(reasons.split(heading)[1]?.split('\n## ')[0] ?? '').matchAll(/^- `([^`]+)`: \S.+\.$/gmu)].map(
      (match) => match[1] ?? '',
    )

  test('each have a sentence of why, and no sentence is left over', () => {
    expect(named('## At run time').sort(byText)).toEqual(Object.keys(manifest.dependencies).sort(byText))
    expect([...named('## In the page'), ...named('## For building and testing')].sort(byText)).toEqual(
      Object.keys(manifest.devDependencies).sort(byText),
    )
  })

  test('are pinned to one version', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([])
  })

  test('of the program are all dependencies at run time, and each is used', () => {
    const shipped = listSources('shared', 'electron').filter(
      (file) => !file.path.startsWith('electron/packaging/'),
    )
    const used = new Set(shipped.flatMap((file) => file.packages.map(packageOf)))
    // The engine itself is put under the app by the packaging.
    const foreign = [...used].filter((name) => !name.startsWith('node:') && name !== 'electron')
    const sources = listSources('shared', 'electron')
      .map((file) => file.text)
      .join('\n')
    expect(foreign.filter((name) => manifest.dependencies[name] === undefined)).toEqual([])
    expect(Object.keys(manifest.dependencies).filter((name) => !sources.includes(`'${name}`))).toEqual([])
  })

  test('of the page are built into it, and each is used', () => {
    const sources = listSources('renderer')
    const used = new Set(sources.flatMap((file) => file.packages.map(packageOf)))
    const allowed = new Set([...named('## In the page'), 'zod'])
    expect([...used].filter((name) => !allowed.has(name))).toEqual([])
    const styles = readFileSync(join(projectFolder, 'renderer/styles/fonts.css'), 'utf8')
    expect(
      named('## In the page').filter((name) => !used.has(name) && !styles.includes(`'${name}/`)),
    ).toEqual([])
  })

  test('are locked without the address they came from', () => {
    expect(lock).not.toMatch(/"resolved": *"https?:/u)
  })
})
