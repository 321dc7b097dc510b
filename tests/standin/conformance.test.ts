import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectFolder } from '../architecture/source-files.ts'

/**
 * Does the stand-in offer only what Electron has? Its names are read from its source, written into a file of type look-ups,
 * and that file is checked by the compiler against Electron's own electron.d.ts.
 */
const folder = join(import.meta.dirname, 'electron')
const sources = new Map(
  readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const),
)

/** The text between the brace that ends `opening` and its partner. */
function bodyAfter(file: string, opening: string): string {
  const text = sources.get(file) ?? ''
  const start = text.indexOf(opening)
  if (start === -1) throw new Error(`${file} has no ${opening}`)
  let depth = 1
  let at = start + opening.length
  for (; depth > 0; at += 1) depth += text[at] === '{' ? 1 : text[at] === '}' ? -1 : 0
  return text.slice(start + opening.length, at - 1)
}

const notNames = new Set(['constructor', 'if', 'for', 'return', 'const', 'static', 'await', 'throw', 'else'])

/** Members one level deep: of a class, or of an object. What begins with # is nobody's business; statics are asked for apart. */
function membersOf(file: string, opening: string): string[] {
  const indent = / *$/u.exec(opening)?.[0] ?? ''
  const body = bodyAfter(file, opening.trimEnd())
  const first = /\n( +)\S/u.exec(body)?.[1] ?? indent
  const pattern = new RegExp(`^${first}(?:readonly |async )?([a-zA-Z]\\w*)(?:[(:<]| = |,$)`, 'gmu')
  const names = [...body.matchAll(pattern)].map((match) => match[1] ?? '')
  return [...new Set(names)].filter((name) => !notNames.has(name))
}

/** What tests and the harness use of the stand-in itself, beside Electron's names. */
const own: Readonly<Record<string, readonly string[]>> = {
  Session: [
    'partition',
    'serving',
    'permits',
    'holds',
    'listPermissions',
    'lets',
    'refusesDownload',
    'serve',
  ],
}

const offered: readonly (readonly [type: string, file: string, opening: string])[] = [
  ['Electron.App', 'app.ts', 'class App extends EventEmitter {'],
  ['Electron.CommandLine', 'app.ts', "strict('app.commandLine', {"],
  ['Electron.BrowserWindow', 'browser-window.ts', 'export class BrowserWindow extends EventEmitter {'],
  ['Electron.WebContents', 'browser-window.ts', 'export class WebContents extends EventEmitter {'],
  ['Electron.IpcMain', 'ipc.ts', 'class IpcMain extends EventEmitter {'],
  ['Electron.MenuItem', 'menu.ts', 'export class MenuItem {'],
  ['Electron.Menu', 'menu.ts', 'export class Menu {'],
  ['Electron.MessagePortMain', 'ports.ts', 'export class MessagePortMain extends EventEmitter {'],
  ['Electron.MessageChannelMain', 'ports.ts', 'export class MessageChannelMain {'],
  ['Electron.Session', 'sessions.ts', 'export class Session extends EventEmitter {'],
  ["Electron.Session['protocol']", 'sessions.ts', "strict('session.protocol', {"],
  ["Electron.Session['webRequest']", 'sessions.ts', "strict('session.webRequest', {"],
  ['Electron.Protocol', 'sessions.ts', "strict('protocol', {"],
  ['typeof Electron.session', 'sessions.ts', "strict('session', {"],
  ['Electron.Dialog', 'system.ts', "strict('dialog', {"],
  ['Electron.Shell', 'system.ts', "strict('shell', {"],
  ['Electron.Clipboard', 'system.ts', "strict('clipboard', {"],
  ['Electron.NativeTheme', 'system.ts', 'class NativeTheme extends EventEmitter {'],
  ['Electron.PowerMonitor', 'system.ts', 'class PowerMonitor extends EventEmitter {'],
  ['Electron.Screen', 'system.ts', "strict('screen', {"],
  ['Electron.UtilityProcess', 'utility-process.ts', 'class UtilityProcess extends EventEmitter {'],
  ['typeof Electron.utilityProcess', 'utility-process.ts', "strict('utilityProcess', {"],
]

const lookups = offered.flatMap(([type, file, opening]) => {
  const kept = own[/\w+$/u.exec(type)?.[0] ?? ''] ?? []
  return membersOf(file, opening)
    .filter((name) => !kept.includes(name))
    .map((name) => ({ type, name }))
})
const exported = [...(sources.get('electron.ts') ?? '').matchAll(/^export \{ ([^}]+) \}/gmu)].flatMap(
  (match) => (match[1] ?? '').split(', '),
)

let scratch: string
beforeAll(() => {
  mkdirSync(join(projectFolder, 'out'), { recursive: true })
  scratch = mkdtempSync(join(projectFolder, 'out', 'conformance-'))
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** What the compiler says of a file of look-ups. */
function compile(lines: readonly string[]): string {
  writeFileSync(
    join(scratch, 'lookups.ts'),
    ["import type * as Electron from 'electron'", ...lines].join('\n'),
  )
  writeFileSync(
    join(scratch, 'tsconfig.json'),
    JSON.stringify({
      extends: join(projectFolder, 'tsconfig.json'),
      compilerOptions: { types: ['node'], lib: ['es2024', 'dom'], noUnusedLocals: false },
      files: ['lookups.ts'],
    }),
  )
  const compiler = join(projectFolder, 'node_modules/typescript/bin/tsc')
  return spawnSync(process.execPath, [compiler, '-p', scratch], { encoding: 'utf8' }).stdout
}

const look = (type: string, name: string, at: number) => `export type T${String(at)} = (${type})['${name}']`

describe('the stand-in', () => {
  test('offers only names that Electron has', () => {
    expect(lookups.length).toBeGreaterThan(60)
    const seen = new Set(lookups.map(({ type }) => type))
    expect(offered.map(([type]) => type).filter((type) => !seen.has(type))).toEqual([])
    expect(compile(lookups.map(({ type, name }, at) => look(type, name, at)))).toBe('')
  })

  test('exports only what Electron exports', () => {
    expect(exported.length).toBeGreaterThan(12)
    expect(compile(exported.map((name, at) => `export type T${String(at)} = typeof Electron.${name}`))).toBe(
      '',
    )
  })

  test('would be told of a name that Electron has not', () => {
    expect(compile([look('Electron.App', 'enableSandbx', 0)])).toContain('enableSandbx')
  })
})
