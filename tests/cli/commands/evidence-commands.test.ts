import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createVaultCli, type VaultCli } from '../vault-cli.ts'

let cli: VaultCli
let caseId = ''

beforeAll(async () => {
  cli = await createVaultCli()
  caseId = await cli.create('case', { title: 'Фонд «Пример»', kind: 'civil-defamation' })
})
afterAll(() => cli.remove())

test('a name that is not there is told before anything is taken in', async () => {
  cli.write('first.txt', 'text')
  const told = await cli.told(['evidence', 'add', '--case', caseId, 'first.txt', 'absent.txt'])
  expect(told.status).toBe(3)
  expect(told.err).toContain('absent.txt')
  expect(await cli.ask(['evidence', 'list', '--case', caseId])).toMatchObject({ total: 0 })
})

test.skipIf(process.platform === 'win32')(
  'a file that is not taken in is named, costs the others nothing and decides the exit status',
  async () => {
    cli.write('whole.txt', 'Қазақша мәтін')
    execFileSync('mkfifo', [join(cli.folder, 'pipe')])
    const told = await cli.told(['evidence', 'add', '--case', caseId, 'pipe', 'whole.txt', '--json'])
    expect(told.status).toBe(2)
    const answer = JSON.parse(told.out) as { items: { name: string }[]; failed: unknown[] }
    expect(answer.items.map((item) => item.name)).toEqual(['whole.txt'])
    expect(answer.failed).toEqual([{ name: 'pipe', code: 'input.file-unreadable' }])
    const words = await cli.told(['evidence', 'add', '--case', caseId, 'pipe', 'whole.txt'])
    expect(words.out).toContain('Not taken in: pipe. The file cannot be read: pipe')
  },
)
