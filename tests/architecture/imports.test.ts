import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { emptyNames, importRules, longestFile, privateToRoom, sharedRows, sqlHome } from './rules.ts'
import { listSources, type SourceFile } from './source-files.ts'

const sources = listSources('shared', 'electron', 'renderer').filter((file) => !file.path.endsWith('.d.ts'))

function forbiddenImports(file: SourceFile): string[] {
  const rule = importRules.find((candidate) => candidate.from.test(file.path))
  if (rule === undefined) return [`${file.path}: no rule`]
  const badPaths = file.imports.filter((path) => !rule.mayImport.some((allowed) => allowed.test(path)))
  const badPackages = file.packages.filter((name) => !rule.packages.some((allowed) => allowed.test(name)))
  return [...badPaths, ...badPackages].map((name) => `${file.path} -> ${name} (${rule.why})`)
}

/** A cycle reachable from the graph of run-time imports, as its path; undefined when there is none. */
export function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return undefined
    for (const next of graph.get(path) ?? []) {
      const cycle = visit(next, [...trail, path])
      if (cycle !== undefined) return cycle
    }
    done.add(path)
    return undefined
  }
  for (const path of graph.keys()) {
    const cycle = visit(path, [])
    if (cycle !== undefined) return cycle
  }
  return undefined
}

describe('the rooms', () => {
  test('are found', () => {
    expect(sources.length).toBeGreaterThan(100)
    expect(sources.some((file) => file.imports.length > 3)).toBe(true)
  })

  test('import only what their rule allows', () => {
    expect(sources.flatMap(forbiddenImports)).toEqual([])
  })

  test('leave each other’s rows and handlers alone', () => {
    const reached = sources
      .filter((file) => file.path !== 'electron/backend/all-handlers.ts')
      .flatMap((file) =>
        file.imports
          .filter((path) => privateToRoom.test(path) && !sharedRows.test(path))
          .filter((path) => dirname(path) !== dirname(file.path))
          .map((path) => `${file.path} -> ${path}`),
      )
    expect(reached).toEqual([])
  })

  test('have no cycle of run-time imports', () => {
    const graph = new Map(
      sources.map((file) => [file.path, file.imports.filter((path) => !file.typeOnly.has(path))] as const),
    )
    expect(findCycle(graph)).toBeUndefined()
    expect(
      findCycle(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['a']],
        ]),
      ),
    ).toEqual(['a', 'b', 'c', 'a'])
  })

  test('keep SQL in rows and migrations', () => {
    const sql =
      /(['"`])\s*(?:SELECT\s|INSERT (?:INTO|OR)|UPDATE \S+ SET|DELETE FROM|CREATE (?:TABLE|INDEX|TRIGGER|VIRTUAL))/u
    expect(
      sources.filter((file) => sql.test(file.text) && !sqlHome.test(file.path)).map((file) => file.path),
    ).toEqual([])
    expect(sources.some((file) => sql.test(file.text))).toBe(true)
  })
})

describe('every file', () => {
  const all = [...sources, ...listSources('tests')]

  test('has at most four hundred lines', () => {
    expect(
      all.filter((file) => file.lines > longestFile).map((file) => `${file.path}: ${String(file.lines)}`),
    ).toEqual([])
  })

  test('is named after what is in it', () => {
    const names = all.map(
      (file) =>
        file.path
          .split('/')
          .at(-1)
          ?.replace(/(?:\.\w+)+$/u, '') ?? '',
    )
    expect(names.filter((name) => emptyNames.test(name))).toEqual([])
    expect(all.filter((file) => !/^[a-z0-9./-]+$/u.test(file.path)).map((file) => file.path)).toEqual([])
  })

  test('uses no `any` and no switched-off check', () => {
    const banned = /\bas any\b|: any\b|<any>|@ts-ignore|@ts-expect-error|\.(?:only|todo)\(/u
    const self = 'tests/architecture/imports.test.ts'
    const prose = /^\s*(?:\/?\*|\/\/).*$/gmu
    const code = all.filter((file) => file.path !== self)
    expect(
      code.filter((file) => banned.test(file.text.replaceAll(prose, ''))).map((file) => file.path),
    ).toEqual([])
  })
})

describe('chance and the clock', () => {
  test('never decide anything but through the context', () => {
    const banned = /Math\.random\(|Date\.now\(/u
    expect(sources.filter((file) => banned.test(file.text)).map((file) => file.path)).toEqual([])
  })
})
