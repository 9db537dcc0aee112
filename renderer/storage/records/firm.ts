import { emptyFirm, type Firm } from '../../../shared/domain/firm/firm.ts'
import type { EtabliDatabase } from '../database/database.ts'
import { firmId } from '../database/tables.ts'

/** The firm; on a fresh start, one of which nothing is known. */
export async function firm(db: EtabliDatabase): Promise<Firm> {
  return (await db.firm.get(firmId)) ?? emptyFirm()
}

/** Nobody has worked here yet: no firm was named, no client and no mission entered. */
export async function isFreshStart(db: EtabliDatabase): Promise<boolean> {
  const [row, clients, missions] = await Promise.all([
    db.firm.get(firmId),
    db.clients.count(),
    db.missions.count(),
  ])
  return row === undefined && clients === 0 && missions === 0
}
