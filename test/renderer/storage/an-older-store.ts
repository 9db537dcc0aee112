import { readFileSync } from 'node:fs'
import Dexie from 'dexie'
import { aStore } from './test-database.ts'

/** A database as a released version left it: its tables as declared then, and its rows. */
type Fixture = {
  readonly verno: number
  readonly stores: Record<string, string>
  readonly rows: Record<string, { readonly key?: string; readonly row: object }[]>
}

export function olderVersion(version: number): Fixture {
  const url = new URL(`fixtures/version-${version}.json`, import.meta.url)
  return JSON.parse(readFileSync(url, 'utf8')) as Fixture
}

/** What the older version left: its name, and where it lies. */
export async function anOlderStore(version: number) {
  const { options } = aStore()
  const name = `upgrade ${crypto.randomUUID()}`
  const { verno, stores, rows } = olderVersion(version)
  const old = new Dexie(name, options)
  old.version(verno).stores(stores)
  for (const [table, ofTable] of Object.entries(rows)) {
    for (const { row, key } of ofTable) await old.table(table).put(row, key)
  }
  old.close()
  return [name, options] as const
}
