import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type * as page from '../../shared/contract/page-bridge.ts'

type Answer = Awaited<ReturnType<page.PageBridge['call']>>

const locked: Answer = { ok: false, failure: { code: 'vault.locked', details: {} } }
const running = new Map<string, { settle: (result: Answer) => void; options: page.CallOptions | undefined }>()
const listeners = new Set<(event: page.PageEvent) => void>()
const early: page.PageEvent[] = []
const unsent: page.PortRequest[] = []
let port: MessagePort | 'gone' | undefined

function tell(event: page.PageEvent): void {
  if (listeners.size === 0) early.push(event)
  for (const listener of listeners) listener(event)
}
const post = (request: page.PortRequest) =>
  typeof port === 'object' ? port.postMessage(request) : unsent.push(request)
/** The backend is gone: nothing it was or is asked will be answered until another comes. */
function dropPort(): void {
  if (typeof port === 'object') port.close()
  port = 'gone'
  for (const { settle } of running.values()) settle(locked)
  running.clear()
}
function take(answer: page.PortAnswer): void {
  if ('changed' in answer) return tell({ event: 'changed', name: answer.changed })
  const asked = running.get(answer.call)
  if ('progress' in answer) return asked?.options?.onProgress?.(answer.progress)
  running.delete(answer.call)
  asked?.settle(answer.result)
}
ipcRenderer.on('sandyq:port', ({ ports: [given] }) => {
  if (port !== undefined) dropPort()
  port = given
  given?.addEventListener('message', ({ data }) => take(data as page.PortAnswer))
  given?.start()
  unsent.splice(0).forEach(post)
})
ipcRenderer.on('sandyq:event', (_event, event: page.PageEvent) => {
  if (event.event === 'backend' && event.state === 'crashed') dropPort()
  tell(event)
})
const call: page.PageBridge['call'] = async (name, input, options) => {
  if (name.startsWith('shell.')) return ipcRenderer.invoke('sandyq:shell', name, input) as Promise<Answer>
  if (port === 'gone') return locked
  const asked = options?.callId ?? crypto.randomUUID()
  const isCancel = name === 'job.cancel'
  post(isCancel ? { cancel: (input as { callId: string }).callId } : { call: asked, name, input })
  if (isCancel) return { ok: true, value: {} }
  return new Promise((settle) => running.set(asked, { settle, options }))
}
const on: page.PageBridge['on'] = (listener) => {
  listeners.add(listener)
  early.splice(0).forEach(listener)
  return () => void listeners.delete(listener)
}
const grantFiles: page.PageBridge<File>['grantFiles'] = (files) =>
  ipcRenderer.invoke('sandyq:grant', files.map((file) => webUtils.getPathForFile(file)).filter(Boolean))
contextBridge.exposeInMainWorld('sandyq', { call, on, grantFiles } satisfies page.PageBridge<File>)
