import type { Client } from '../../shared/domain/client.ts'
import type { EtabliDatabase } from './database.ts'

export function client(db: EtabliDatabase, id: string): Promise<Client | undefined> {
  return db.clients.get(id)
}

/** Every client out of the trash, by name. */
export async function clients(db: EtabliDatabase): Promise<Client[]> {
  const rows = (await db.clients.toArray()).filter(row => row.deletedAt === undefined)
  const { compare } = new Intl.Collator('fr')
  return rows.toSorted((a, b) => compare(a.name, b.name))
}
