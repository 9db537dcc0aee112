import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** One process per data folder, as Chromium's own lock would have it. */
export function takeLock(userData: string): boolean {
  const file = join(userData, 'instance.lock')
  mkdirSync(userData, { recursive: true })
  if (isHeldByAnother(file)) return false
  writeFileSync(file, String(process.pid))
  process.once('exit', () => rmSync(file, { force: true }))
  return true
}

function isHeldByAnother(file: string): boolean {
  try {
    const owner = Number(readFileSync(file, 'utf8'))
    process.kill(owner, 0)
    return owner !== process.pid
  } catch {
    return false
  }
}
