#!/usr/bin/env node
// This file alone must be readable by an older Node: it looks at the version before anything else is loaded.
const requiredMajor = 24

async function start(): Promise<void> {
  if (Number.parseInt(process.versions.node, 10) < requiredMajor) {
    process.stderr.write(
      `Sandyq работает на Node.js ${requiredMajor} или новее; здесь ${process.versions.node}. Установите новую версию: nodejs.org\n` +
        `Sandyq needs Node.js ${requiredMajor} or later; this is ${process.versions.node}. Install a newer one: nodejs.org\n`,
    )
    process.exitCode = 2
    return
  }
  const { runProgram } = await import('./program.ts')
  await runProgram()
}

void start()
