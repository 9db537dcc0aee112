import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const repository = join(import.meta.dirname, '..')
const stamp = join(repository, 'out/built-from')
const lock = join(repository, 'out/building')

/** Builds the app when a source has changed since the last build. True when the build stands. */
export function ensureFreshBuild(report: (line: string) => void): boolean {
  if (isFresh()) return true
  const release = waitForLock()
  try {
    if (isFresh()) return true
    report('Building…')
    return build(report)
  } finally {
    release()
  }
}

function isFresh(): boolean {
  try {
    return readFileSync(stamp, 'utf8') === fingerprint()
  } catch {
    return false
  }
}

/** A source that changes while the build runs makes the build stale, so the print is taken first. */
function build(report: (line: string) => void): boolean {
  const sources = fingerprint()
  const vite = join(repository, 'node_modules/electron-vite/bin/electron-vite.js')
  const run = spawnSync(process.execPath, [vite, 'build'], { cwd: repository, encoding: 'utf8' })
  if (run.status !== 0) {
    report(`${run.stdout}${run.stderr}`)
    return false
  }
  writeFileSync(stamp, sources)
  return true
}

/** Names, sizes and times of all that the bundles are made from. */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const folder of ['electron', 'renderer', 'shared']) addFolder(join(repository, folder))
  for (const file of ['package-lock.json', 'electron.vite.config.ts'])
    addFile(join(repository, file))
  return hash.digest('hex')

  function addFolder(folder: string): void {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) addFolder(path)
      else addFile(path)
    }
  }

  function addFile(path: string): void {
    const { mtimeMs, size } = statSync(path)
    hash.update(`${path}|${mtimeMs}|${size}\n`)
  }
}

const patienceMs = 120_000

/** One build at a time; the lock of a build that was killed is taken over. */
function waitForLock(): () => void {
  mkdirSync(join(repository, 'out'), { recursive: true })
  for (;;) {
    try {
      mkdirSync(lock)
      return () => rmdirSync(lock)
    } catch {
      takeOverWhenOld()
    }
  }
}

function takeOverWhenOld(): void {
  try {
    if (Date.now() - statSync(lock).mtimeMs > patienceMs) rmdirSync(lock)
  } catch {
    // The other build has just ended.
  }
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
}
