import type { DatabaseOptions } from './database.ts'

const firstName = 'etabli'
const pattern = /^etabli(?:-(\d+))?$/

/**
 * The workspace in use. A database that cannot be read is never deleted: what is taken back from a
 * snapshot goes into the next one, `etabli-2`, and so on.
 */
export async function latestName(options: DatabaseOptions): Promise<string> {
  return nameOf(await latestNumber(options))
}

export async function nextName(options: DatabaseOptions): Promise<string> {
  return nameOf((await latestNumber(options)) + 1)
}

async function latestNumber({
  indexedDB = globalThis.indexedDB,
}: DatabaseOptions): Promise<number> {
  const databases = await indexedDB.databases()
  const numbers = databases.map(({ name = '' }) => Number(pattern.exec(name)?.[1] ?? 1))
  return Math.max(1, ...numbers)
}

function nameOf(number: number): string {
  return number === 1 ? firstName : `${firstName}-${number}`
}
