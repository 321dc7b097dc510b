import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * Every test there is: the build, then vitest, then the flow tests on what was built. Ends with one line of counts, which
 * also stand in out/test-counts.json. A test file or a build that fails before its first test counts as one failure.
 */
type Counts = { passed: number; failed: number; skipped: number }
type VitestResults = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}
type FlowResults = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
}

const project = resolve(import.meta.dirname, '..')
const out = join(project, 'out')
const none: Counts = { passed: 0, failed: 1, skipped: 0 }

function run(command: string, ...args: string[]): boolean {
  const shell = process.platform === 'win32'
  return spawnSync(command, args, { cwd: project, stdio: 'inherit', shell }).status === 0
}

function readResults<Results>(file: string, count: (results: Results) => Counts): Counts {
  try {
    return count(JSON.parse(readFileSync(join(out, file), 'utf8')) as Results)
  } catch {
    return none
  }
}

function countVitest(results: VitestResults): Counts {
  const unloaded = results.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + unloaded.length,
    skipped: results.numPendingTests + results.numTodoTests,
  }
}

function countFlows({ stats, errors }: FlowResults): Counts {
  const failed = stats.unexpected + stats.flaky
  return { passed: stats.expected, failed: Math.max(failed, errors.length), skipped: stats.skipped }
}

mkdirSync(out, { recursive: true })
for (const file of ['test-results.json', 'flow-results.json']) rmSync(join(out, file), { force: true })

// First, because some tests are of the built program.
const built = run('npm', 'run', '--silent', 'build')
const units = run(
  'vitest',
  'run',
  '--config',
  'tests/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=out/test-results.json',
)
const flows = built && run('playwright', 'test', '--config', 'tests/playwright.config.ts')

const counts = [
  readResults('test-results.json', countVitest),
  built ? readResults('flow-results.json', countFlows) : none,
]
const sum = (kind: keyof Counts) => counts.reduce((total, each) => total + each[kind], 0)
const total: Counts = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
writeFileSync(join(out, 'test-counts.json'), JSON.stringify(total))
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = units && flows && total.failed === 0 ? 0 : 1
