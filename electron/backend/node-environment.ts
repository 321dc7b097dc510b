import { randomBytes } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import type { Environment } from './context.ts'
import { createParser } from './parsing/parser.ts'
import { createPathFileAccess } from './path-file-access.ts'
import { createRenderer } from './render/renderer.ts'
import { readProgramVersion } from './program-version.ts'

/** The real world: this clock, this chance, files by their paths; relative ones are taken from `folder`. */
export function createNodeEnvironment(folder: string): Environment {
  return {
    now: () => new Date(),
    utcOffsetMinutes: (at) => -at.getTimezoneOffset(),
    newId: uuidv7,
    randomBytes: (length) => new Uint8Array(randomBytes(length)),
    files: createPathFileAccess(folder),
    parser: createParser(),
    renderer: createRenderer(),
    programVersion: readProgramVersion(),
  }
}
