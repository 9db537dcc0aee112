import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { warmModules } from '../../../electron/cli/warm-modules.ts'

let folder = ''
const program = () => join(folder, 'program.cjs')
const code = () => join(folder, 'kept', 'export-program.cjs.code')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'etabli-warm-'))
  writeFileSync(join(folder, 'price.cjs'), 'exports.price = days => days * 900')
  writeFileSync(
    program(),
    "const { price } = require('./price.cjs'); const { basename } = require('node:path'); exports.say = days => basename('/a/b') + ' ' + price(days)",
  )
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** One run of a command: its modules are loaded, used and kept. */
function run(kept = join(folder, 'kept')): string {
  const modules = warmModules(kept, 'export')
  const { say } = modules.load(program()) as { say: (days: number) => string }
  const said = say(3)
  modules.keep()
  return said
}

test('Modules find each other and Node’s own, the first time and once their code is kept', () => {
  expect(run()).toBe('b 2700')
  expect(readdirSync(join(folder, 'kept'))).toEqual([
    'export-price.cjs.code',
    'export-program.cjs.code',
  ])
  expect(run()).toBe('b 2700')
})

test('Kept code is used, not written again', () => {
  run()
  utimesSync(code(), 1000, 1000)
  run()
  expect(statSync(code()).mtimeMs).toBe(1_000_000)
})

test('A module that has changed is compiled again, even at the same length', () => {
  run()
  writeFileSync(join(folder, 'price.cjs'), 'exports.price = days => days * 800')
  expect(run()).toBe('b 2400')
  expect(run()).toBe('b 2400')
})

test('Kept code that is torn or damaged does no harm', () => {
  run()
  const whole = readFileSync(code())
  for (const damaged of [
    whole.subarray(0, 100),
    Buffer.alloc(0),
    Buffer.from(whole).fill(7, 60, 90),
  ]) {
    writeFileSync(code(), damaged)
    expect(run()).toBe('b 2700')
    expect(readFileSync(code()).length).toBeGreaterThan(100)
  }
})

test('Where nothing can be kept, everything runs all the same', () => {
  writeFileSync(join(folder, 'file'), '')
  expect(run(join(folder, 'file', 'kept'))).toBe('b 2700')
})
