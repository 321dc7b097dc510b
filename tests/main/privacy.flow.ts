import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createVault, expect, passphrase, test, valueOf } from '../standin/small-page.ts'

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandyq-privacy-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

const secretTitle = 'Дело, о котором никто не должен знать'

test.describe('the main process', () => {
  test.use({ appOptions: async ({ smallProgram }, use) => use({ program: smallProgram, hear: true }) })

  test('never hears a passphrase, a recovery key or a record', async ({ app, page }) => {
    const recoveryKey = await createVault(app, page, folder)
    await valueOf(page, 'case.create', { title: secretTitle, kind: 'civil-defamation' })
    await valueOf(page, 'search.find', { text: 'никто' })
    const heard = app.heard()
    expect(heard).toContain('shell.pick-folder')
    expect(heard).toContain('redeem')
    const asBytes = (text: string) => Buffer.from(text).toString('base64').slice(2, 30)
    for (const secret of [passphrase, recoveryKey, secretTitle, 'AGE-SECRET-KEY', 'никто']) {
      expect(heard).not.toContain(secret)
      expect(heard).not.toContain(asBytes(secret))
    }
  })
})

test('the processes have nothing private in their words or surroundings', async ({ app, page }) => {
  test.skip(process.platform !== 'linux', 'reads /proc')
  const making = createVault(app, page, folder)
  await expect.poll(() => app.forked('key-process.js').length).toBeGreaterThan(0)
  const seen = [...app.forked('key-process.js'), ...app.forked('app-process.js'), app.pid].flatMap((pid) =>
    ['cmdline', 'environ'].map((file) => {
      try {
        return readFileSync(`/proc/${String(pid)}/${file}`, 'utf8')
      } catch {
        return ''
      }
    }),
  )
  await making
  expect(seen.join('')).toContain('app-process.js')
  expect(seen.join('')).not.toContain(passphrase)
})

test('its own files hold no word of the vault', async ({ app, page }) => {
  await createVault(app, page, folder)
  await valueOf(page, 'case.create', { title: secretTitle, kind: 'civil-defamation' })
  await app.menu('lock')
  await app.nextWindow(page)
  const files = readdirSync(app.userData, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const text = files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1')).join('\n')
  for (const secret of [passphrase, secretTitle, 'AGE-SECRET-KEY'])
    expect(text).not.toContain(Buffer.from(secret).toString('latin1'))
})

test('a process of keys that is ended is told as such, and the vault can be made afterwards', async ({
  app,
  page,
}) => {
  const making = createVault(app, page, folder)
  await expect.poll(() => app.forked('key-process.js').length).toBe(1)
  process.kill(app.forked('key-process.js')[0] ?? 0, 'SIGKILL')
  await expect(making).rejects.toThrow('vault.derivation-stopped')
  expect(await createVault(app, page, folder)).toMatch(/^AGE-SECRET-KEY-/u)
})

/** A process with everything it started. */
function processTree(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        return [{ pid: Number(name), parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) }]
      } catch {
        return []
      }
    })
  const below = (pid: number): number[] => [
    pid,
    ...parents.filter(({ parent }) => parent === pid).flatMap((child) => below(child.pid)),
  ]
  return below(root)
}

/** Sockets that listen on the network, by their number. */
function listeningSockets(): Set<string> {
  const lines = ['/proc/net/tcp', '/proc/net/tcp6', '/proc/net/udp', '/proc/net/udp6'].flatMap((file) =>
    readFileSync(file, 'utf8').trim().split('\n').slice(1),
  )
  const fields = lines.map((line) => line.trim().split(/\s+/u))
  return new Set(
    fields.filter(([, , , state]) => state === '0A' || state === '07').map((words) => words[9] ?? ''),
  )
}

test('nothing listens on the network', async ({ app, page }) => {
  test.skip(process.platform !== 'linux', 'reads /proc')
  await createVault(app, page, folder)
  const listening = listeningSockets()
  const pids = processTree(process.pid)
  expect(pids).toContain(app.pid)
  expect(pids.length).toBeGreaterThan(4)
  const held = pids.flatMap((pid) => {
    try {
      return readdirSync(`/proc/${String(pid)}/fd`).map((fd) => readlinkSync(`/proc/${String(pid)}/fd/${fd}`))
    } catch {
      return []
    }
  })
  expect(held.some((target) => target.startsWith('socket:'))).toBe(true)
  expect(held.filter((target) => listening.has(/^socket:\[(\d+)\]$/u.exec(target)?.[1] ?? '-'))).toEqual([])
})
