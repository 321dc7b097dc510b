import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'

/** Without the warning that Node will change how it strips types: it would stand in front of every run. */
function withoutWarning<Value>(work: () => Value): Value {
  const emitWarning = process.emitWarning.bind(process)
  process.emitWarning = () => {}
  try {
    return work()
  } finally {
    process.emitWarning = emitWarning
  }
}

/** A module's text as plain script: its types and exports taken away. */
function scriptOf(file: string): string {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8')
  return withoutWarning(() => stripTypeScriptTypes(text)).replaceAll(/^export /gmu, '')
}

const bridge = scriptOf('page/bridge-end.ts')
const mainWorld = scriptOf('page/main-world.ts')
const isolatedWorld = scriptOf('page/isolated-world.ts')
const codec = scriptOf('codec.ts')

export type WorldNames = { readonly toMain: string; readonly toIsolated: string; readonly binding: string }

/** What runs in the page's own world before any script of the page. */
export function mainWorldScript({ toMain, toIsolated }: WorldNames): string {
  return `(() => { ${bridge}\n${mainWorld}
    startMainWorld({ makeBridgeEnd, names: ${JSON.stringify({ toMain, toIsolated })} }) })()`
}

/** What runs in preload's world: the preload script itself, with `electron` in reach. */
export function isolatedWorldScript(names: WorldNames, preload: string): string {
  return `(() => { ${bridge}\n${codec}\n${isolatedWorld}
    startIsolatedWorld({ makeBridgeEnd, makeCodec, names: ${JSON.stringify(names)},
      preload: (require, module, exports) => { ${preload}\n } }) })()`
}
