import { meetingCard } from '../../../shared/domain/meeting/card.ts'
import type { Meeting } from '../../../shared/domain/meeting/meeting.ts'
import { missionCard } from '../../../shared/domain/mission/card.ts'
import type { Mission } from '../../../shared/domain/mission/mission.ts'
import { proposalCard } from '../../../shared/domain/proposal/card.ts'
import type { Proposal } from '../../../shared/domain/proposal/proposal.ts'
import { reportCard } from '../../../shared/domain/report/card.ts'
import type { Report } from '../../../shared/domain/report/report.ts'
import { everyWord } from '../../../shared/domain/workspace/every-word.ts'
import type { EtabliDatabase } from '../database/database.ts'
import type { AnyRow, TableName } from '../database/tables.ts'

/** Bumped when a card says more or other things than before: all of them are then made again. */
const cardsVersion = 4

/** Keeps the cards in step with rows being written, inside their transaction. */
export async function writeCards(
  db: EtabliDatabase,
  table: TableName,
  rows: readonly AnyRow[],
): Promise<void> {
  if (table === 'missions')
    await db.missionCards.bulkPut(rows.map(row => found(row as Mission, missionCard)))
  if (table === 'proposals') {
    await db.proposalCards.bulkPut(rows.map(row => found(row as Proposal, proposalCard)))
  }
  if (table === 'meetings')
    await db.meetingCards.bulkPut(rows.map(row => found(row as Meeting, meetingCard)))
  if (table === 'reports')
    await db.reportCards.bulkPut(rows.map(row => found(row as Report, reportCard)))
}

/** The card, with the words that the palette finds its row by. */
function found<Row extends object, Card extends object>(row: Row, cardOf: (row: Row) => Card) {
  return { ...cardOf(row), said: everyWord(row) }
}

/** Makes every card again where they were made by another version of the rules. */
export async function refreshCards(db: EtabliDatabase): Promise<void> {
  if ((await db.meta.get('cardsVersion'))?.value === cardsVersion) return
  const rows = [db.missions, db.proposals, db.meetings, db.reports]
  const cards = [db.missionCards, db.proposalCards, db.meetingCards, db.reportCards]
  await db.transaction('rw', [...rows, ...cards, db.meta], async () => {
    for (const table of cards) await table.clear()
    await db.missions.each(row => db.missionCards.put(found(row, missionCard)))
    await db.proposals.each(row => db.proposalCards.put(found(row, proposalCard)))
    await db.meetings.each(row => db.meetingCards.put(found(row, meetingCard)))
    await db.reports.each(row => db.reportCards.put(found(row, reportCard)))
    await db.meta.put({ key: 'cardsVersion', value: cardsVersion })
  })
}
