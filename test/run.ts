import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureFreshBuild } from '../electron/fresh-build.ts'
import {
  type Count,
  countedByPlaywright,
  countedByVitest,
  noCount,
  oneFailure,
  sum,
} from './counts.ts'
import { ensureTestTools } from './tools.ts'

/**
 * `npm test`: every check, one after the other, none cutting the others short. The last line is the
 * count; a check that runs no tests (types, lint, build) counts as one failure when it fails.
 */
const repository = join(import.meta.dirname, '..')
const reports = join(repository, 'out/test')
const architecture = 'test/architecture.test.ts'

rmSync(reports, { recursive: true, force: true })
const total = sum(await allStages())
console.log(`\n${total.passed} passed, ${total.failed} failed${skippedPart(total)}`)
process.exitCode = total.failed === 0 ? 0 : 1

async function allStages(): Promise<Count[]> {
  // Installing takes a network and little processor: the checks of the code run meanwhile.
  const tools = ensureTestTools(line => console.log(`  ${line}`))
  return [
    await stage('Types', () => check('typescript/bin/tsc', '-b')),
    await stage('Lint', () => check('@biomejs/biome/bin/biome', 'check', '--error-on-warnings')),
    await stage('Build', async () => (ensureFreshBuild(console.log) ? noCount : oneFailure)),
    await stage('Tools', () => tools.then(() => noCount)),
    await stage('Architecture', () => vitest('architecture', architecture)),
    await stage('Unit', () => vitest('unit', '--exclude', architecture)),
    await stage('End to end', endToEnd),
  ]
}

async function stage(name: string, run: () => Promise<Count>): Promise<Count> {
  console.log(`\n── ${name}`)
  const start = performance.now()
  const count = await run()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const result = count.failed > 0 ? 'FAILED' : 'ok'
  console.log(`── ${name}: ${result}, ${count.passed} tests, ${seconds} s`)
  return count
}

async function check(script: string, ...options: string[]): Promise<Count> {
  return (await node(script, ...options)) ? noCount : oneFailure
}

async function vitest(name: string, ...options: string[]): Promise<Count> {
  const report = join(reports, `${name}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  await node('vitest/vitest.mjs', 'run', ...reporters, ...options)
  return countedByVitest(report)
}

async function endToEnd(): Promise<Count> {
  await node('@playwright/test/cli.js', 'test')
  return countedByPlaywright(join(reports, 'e2e.json'))
}

/** A package's own program, on the Node that runs this script. True when it ends well. */
function node(script: string, ...options: string[]): Promise<boolean> {
  const program = join(repository, 'node_modules', script)
  const child = spawn(process.execPath, [program, ...options], {
    cwd: repository,
    stdio: 'inherit',
  })
  return new Promise(resolve => child.once('exit', code => resolve(code === 0)))
}

function skippedPart({ skipped }: Count): string {
  return skipped === 0 ? '' : `, ${skipped} skipped`
}
