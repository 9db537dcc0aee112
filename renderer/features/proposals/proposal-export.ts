import { budgetWorkbook } from '../../../shared/documents/budget-workbook.ts'
import type { ProposalSources } from '../../../shared/documents/proposal.ts'
import { documentFileName } from '../../../shared/domain/document/file-name.ts'
import type { EtabliApi } from '../../../shared/ipc/contract.ts'
import type { SaveOutcome } from '../../../shared/ipc/outcomes.ts'
import type { EtabliDatabase } from '../../storage/database/database.ts'
import { mission } from '../../storage/records/missions.ts'

export function proposalFileName(sources: ProposalSources, extension: string): string {
  return fileName(sources, 'Proposition', extension)
}

/** The budget of the offer, beside the mission's own where it has one. */
export async function exportBudget(
  db: EtabliDatabase,
  sources: ProposalSources,
  api: EtabliApi,
): Promise<SaveOutcome> {
  const { missionId } = sources.proposal
  const itsMission = missionId === undefined ? undefined : await mission(db, missionId)
  return api.exportExcel({
    workbook: budgetWorkbook({
      ...sources,
      ...(itsMission === undefined ? {} : { mission: itsMission }),
    }),
    fileName: fileName(sources, 'Budget', 'xlsx'),
  })
}

function fileName({ proposal, client, today }: ProposalSources, kind: string, extension: string) {
  return documentFileName({
    date: proposal.date ?? today,
    kind,
    client: client.name,
    version: proposal.version,
    extension,
  })
}
