import type { Mission } from '../../shared/domain/mission.ts'
import { missionCard } from '../../shared/domain/mission-card.ts'
import type { Proposal } from '../../shared/domain/proposal.ts'
import { proposalCard } from '../../shared/domain/proposal-card.ts'
import type { EtabliDatabase } from './database.ts'
import type { AnyRow, TableName } from './tables.ts'

/** Bumped when a card says more or other things than before: all of them are then made again. */
const cardsVersion = 1

/** Keeps the cards in step with rows being written, inside their transaction. */
export async function writeCards(
  db: EtabliDatabase,
  table: TableName,
  rows: readonly AnyRow[],
): Promise<void> {
  if (table === 'missions')
    await db.missionCards.bulkPut(rows.map(row => missionCard(row as Mission)))
  if (table === 'proposals') {
    await db.proposalCards.bulkPut(rows.map(row => proposalCard(row as Proposal)))
  }
}

/** Makes every card again where they were made by another version of the rules. */
export async function refreshCards(db: EtabliDatabase): Promise<void> {
  if ((await db.meta.get('cardsVersion'))?.value === cardsVersion) return
  const tables = [db.missions, db.proposals, db.missionCards, db.proposalCards, db.meta]
  await db.transaction('rw', tables, async () => {
    await db.missionCards.clear()
    await db.proposalCards.clear()
    await db.missions.each(mission => db.missionCards.put(missionCard(mission)))
    await db.proposals.each(proposal => db.proposalCards.put(proposalCard(proposal)))
    await db.meta.put({ key: 'cardsVersion', value: cardsVersion })
  })
}
