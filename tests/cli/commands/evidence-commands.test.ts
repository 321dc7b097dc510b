import { symlinkSync } from 'node:fs'
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

test('a file that is not taken in is named, costs the others nothing and decides the exit status', async () => {
  cli.write('whole.txt', 'Қазақша мәтін')
  const told = await cli.told(['evidence', 'add', '--case', caseId, 'whole.txt', 'absent.txt', '--json'])
  expect(told.status).toBe(3)
  const answer = JSON.parse(told.out) as { items: { name: string }[]; failed: unknown[] }
  expect(answer.items.map((item) => item.name)).toEqual(['whole.txt'])
  expect(answer.failed).toEqual([{ name: 'absent.txt', code: 'input.file-not-found' }])
  const words = await cli.told(['evidence', 'add', '--case', caseId, 'whole.txt', 'absent.txt'])
  expect(words.out).toContain('Not taken in: absent.txt. File not found: absent.txt')
})

test('a link into nowhere is not taken in and says so', async () => {
  symlinkSync(join(cli.folder, 'nowhere'), join(cli.folder, 'link.txt'))
  cli.write('other.txt', 'text')
  const told = await cli.told(['evidence', 'add', '--case', caseId, 'other.txt', 'link.txt'])
  expect(told.status).toBe(3)
  expect(told.out).toContain('link.txt')
})
