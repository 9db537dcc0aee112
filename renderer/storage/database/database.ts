import Dexie, { type Table } from 'dexie'
import type { Client } from '../../../shared/domain/client/client.ts'
import type { SentDocument } from '../../../shared/domain/document/sent-document.ts'
import type { Firm } from '../../../shared/domain/firm/firm.ts'
import type { FollowUp } from '../../../shared/domain/follow-up/follow-up.ts'
import type { MeetingCard } from '../../../shared/domain/meeting/card.ts'
import type { Meeting } from '../../../shared/domain/meeting/meeting.ts'
import type { MissionCard } from '../../../shared/domain/mission/card.ts'
import type { Mission } from '../../../shared/domain/mission/mission.ts'
import type { Playbook } from '../../../shared/domain/playbook/playbook.ts'
import type { ProposalCard } from '../../../shared/domain/proposal/card.ts'
import type { Proposal } from '../../../shared/domain/proposal/proposal.ts'
import type { ReportCard } from '../../../shared/domain/report/card.ts'
import type { Report } from '../../../shared/domain/report/report.ts'
import type { Justification } from '../../../shared/domain/workspace/justification.ts'
import type { HistoryRow } from '../history/history-row.ts'
import { declareVersions } from './schema.ts'

/** Where moments and identities come from, so that tests can decide them. */
type Clock = { readonly now: () => Date; readonly newId: () => string }

const systemClock: Clock = { now: () => new Date(), newId: () => crypto.randomUUID() }

type MetaRow = { readonly key: string; readonly value: unknown }

export type DatabaseOptions = {
  readonly clock?: Clock
  /** Another IndexedDB than the page's own. */
  readonly indexedDB?: IDBFactory
  readonly IDBKeyRange?: typeof IDBKeyRange
}

/**
 * The workspace as the screens read it. Rows are written by `commit` alone, which keeps the history
 * and the cards (what lists show of a row, without reading it whole) in step with them.
 */
export class EtabliDatabase extends Dexie {
  declare readonly firm: Table<Firm, string>
  declare readonly clients: Table<Client, string>
  declare readonly missions: Table<Mission, string>
  declare readonly proposals: Table<Proposal, string>
  declare readonly sentDocuments: Table<SentDocument, string>
  declare readonly justifications: Table<Justification, string>
  declare readonly meetings: Table<Meeting, string>
  declare readonly reports: Table<Report, string>
  declare readonly followUps: Table<FollowUp, string>
  declare readonly playbooks: Table<Playbook, string>
  declare readonly missionCards: Table<MissionCard, string>
  declare readonly proposalCards: Table<ProposalCard, string>
  declare readonly meetingCards: Table<MeetingCard, string>
  declare readonly reportCards: Table<ReportCard, string>
  declare readonly history: Table<HistoryRow, number>
  declare readonly meta: Table<MetaRow, string>
  readonly clock: Clock

  constructor(name: string, { clock = systemClock, ...indexedDb }: DatabaseOptions = {}) {
    // Written to the disk before it counts as saved; and what is read is what is stored, since
    // Dexie's cache would show writes before they are made.
    super(name, { ...indexedDb, chromeTransactionDurability: 'strict', cache: 'disabled' })
    this.clock = clock
    declareVersions(this)
  }
}
