import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import { servePort } from '../../../electron/backend/app/serve-port.ts'
import type { Backend } from '../../../electron/backend/backend.ts'
import type { CallOptions } from '../../../electron/backend/dispatch.ts'
import type { FileAccess } from '../../../electron/backend/file-access.ts'
import type { OperationName } from '../../../shared/contract/contract.ts'
import { createChannel, type FakePort } from './fake-port.ts'

type Asked = { name: string; input: unknown; options: CallOptions }
let asked: Asked[]
let answer: (asked: Asked) => Promise<unknown>
let changed: (name: OperationName) => void
let page: FakePort
let files: number
let stop: () => void

beforeEach(() => {
  asked = []
  files = 0
  answer = async () => ({ ok: true, value: {} })
  const backend = {
    call: (name: string, input: unknown, options: CallOptions) => {
      const one = { name, input, options }
      asked.push(one)
      return answer(one)
    },
    onChange: (listener: typeof changed) => {
      changed = listener
      return () => {
        changed = () => {}
      }
    },
  } as unknown as Backend
  const [mine, theirs] = createChannel()
  page = mine
  stop = servePort(theirs, { backend, files: () => ({ number: (files += 1) }) as unknown as FileAccess })
})

function heard(): unknown[] {
  return page.peer?.posted ?? []
}
const settle = () => sleep(10)

describe('a call', () => {
  test('is answered under its id, each with files of its own', async () => {
    answer = async ({ input }) => ({ ok: true, value: input })
    page.postMessage({ call: 'a', name: 'vault.info', input: 1 })
    page.postMessage({ call: 'b', name: 'case.list', input: 2 })
    await settle()
    expect(heard()).toEqual([
      { call: 'a', result: { ok: true, value: 1 } },
      { call: 'b', result: { ok: true, value: 2 } },
    ])
    expect(asked.map(({ options }) => options.files)).toEqual([{ number: 1 }, { number: 2 }])
  })

  test('tells its progress', async () => {
    answer = async ({ options }) => {
      options.onProgress?.({ stage: 'export', done: 1, total: 2 })
      return { ok: true, value: {} }
    }
    page.postMessage({ call: 'a', name: 'evidence.export', input: {} })
    await settle()
    expect(heard()[0]).toEqual({ call: 'a', progress: { stage: 'export', done: 1, total: 2 } })
  })

  test('is cancelled by its id, and no other is', async () => {
    const { promise, resolve } = Promise.withResolvers<unknown>()
    answer = () => promise
    page.postMessage({ call: 'a', name: 'vault.check', input: {} })
    page.postMessage({ call: 'b', name: 'vault.check', input: {} })
    page.postMessage({ cancel: 'a' })
    page.postMessage({ cancel: 'unknown' })
    await settle()
    expect(asked.map(({ options }) => options.signal?.aborted)).toEqual([true, false])
    resolve({ ok: true, value: {} })
  })

  test('under the id of a running one is dropped; the id is free again afterwards', async () => {
    const { promise, resolve } = Promise.withResolvers<unknown>()
    answer = () => promise
    for (let time = 0; time < 2; time += 1) page.postMessage({ call: 'a', name: 'vault.check', input: time })
    await settle()
    expect(asked).toHaveLength(1)
    resolve({ ok: true, value: {} })
    await settle()
    page.postMessage({ call: 'a', name: 'vault.check', input: {} })
    await settle()
    expect(asked).toHaveLength(2)
  })

  test('names no path in its failure', async () => {
    const details = { folder: '/дом/юрист/Дела.sandyq', file: 'отзыв.pdf', count: 3 }
    answer = async () => ({ ok: false, failure: { code: 'vault.not-found', details } })
    page.postMessage({ call: 'a', name: 'vault.open', input: {} })
    await settle()
    expect(heard()).toEqual([
      {
        call: 'a',
        result: {
          ok: false,
          failure: {
            code: 'vault.not-found',
            details: { folder: 'Дела.sandyq', file: 'отзыв.pdf', count: 3 },
          },
        },
      },
    ])
  })
})

test('what is no request is dropped', async () => {
  for (const rubbish of [
    null,
    undefined,
    1,
    'call',
    [],
    {},
    { call: 1, name: 'vault.info' },
    { call: 'a' },
    { name: 'x' },
  ])
    page.postMessage(rubbish)
  await settle()
  expect([asked, heard()]).toEqual([[], []])
})

test('changes are told by their name', () => {
  changed('case.create')
  expect(heard()).toEqual([{ changed: 'case.create' }])
})

test('when the page closes its port, or is replaced, its calls are cancelled and it hears nothing more', async () => {
  answer = () => new Promise(() => {})
  page.postMessage({ call: 'a', name: 'vault.check', input: {} })
  await settle()
  page.close()
  await settle()
  changed('case.create')
  expect(asked[0]?.options.signal?.aborted).toBe(true)
  expect(heard()).toEqual([])
  stop()
  expect(page.peer?.isClosed).toBe(true)
})
