import { expect, test } from 'vitest'
import { safeFileName } from '../../../electron/backend/evidence/export-evidence.ts'
import { evidenceKindOf, mediaTypeOf } from '../../../electron/backend/evidence/media-type.ts'

const none = new Uint8Array()
test.each([
  ['a.pdf', Buffer.from('%PDF-1.7'), 'application/pdf'],
  ['a.txt', Buffer.from('%PDF-1.7'), 'application/pdf'],
  ['A.JPEG', none, 'image/jpeg'],
  ['запись.OGG', none, 'audio/ogg'],
  ['without', none, 'application/octet-stream'],
  ['a.exe', none, 'application/octet-stream'],
  ['a.constructor', none, 'application/octet-stream'],
])('%s is %s', (name, head, type) => expect(mediaTypeOf(name, head)).toBe(type))

test.each([
  ['image/heic', 'photo'],
  ['audio/ogg', 'audio'],
  ['video/mp4', 'video'],
  ['message/rfc822', 'e-mail'],
  ['text/html', 'web-page'],
  ['application/octet-stream', 'document'],
])('%s is usually a %s', (type, kind) => expect(evidenceKindOf(type)).toBe(kind))

test.each([
  ['Жалоба Ә 🧾.pdf', 'Жалоба Ә 🧾.pdf'],
  ['..\\..\\evil.exe', '_.._evil.exe'],
  ['../../evil', '_.._evil'],
  ['..', 'file'],
  ['a:b?.txt', 'a_b_.txt'],
  ['две\nстроки.txt', 'две_строки.txt'],
  ['точка. ', 'точка'],
  ['', 'file'],
])('the name %j leaves as %j', (name, safe) => expect(safeFileName(name)).toBe(safe))
