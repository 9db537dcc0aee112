import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** One process per data folder, as Chromium's own lock would have it. */
export function takeLock(userData: string): boolean {
  const file = lockFile(userData)
  mkdirSync(userData, { recursive: true })
  if (isLocked(userData)) return false
  writeFileSync(file, String(process.pid))
  process.once('exit', () => rmSync(file, { force: true }))
  return true
}

/** Whether another process works on this data. */
export function isLocked(userData: string): boolean {
  try {
    const owner = Number(readFileSync(lockFile(userData), 'utf8'))
    process.kill(owner, 0)
    return owner !== process.pid
  } catch {
    return false
  }
}

function lockFile(userData: string): string {
  return join(userData, 'instance.lock')
}
