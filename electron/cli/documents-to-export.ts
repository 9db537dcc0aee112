import { documentFileName } from '../../shared/domain/file-name.ts'
import type { Mission } from '../../shared/domain/mission.ts'
import type { Proposal } from '../../shared/domain/proposal.ts'
import type { WorkspaceDocuments } from '../../shared/domain/workspace-documents.ts'
import type { DocumentKind } from './document-kinds.ts'
import { clientOf, type ExportedDocument, isKept, wordBytes } from './exported-document.ts'

/** The documents of these kinds, each made only when its bytes are asked for. */
export function documentsToExport(
  workspace: WorkspaceDocuments,
  kinds: readonly DocumentKind[],
  today: string,
): ExportedDocument[] {
  const missions = workspace.missions.filter(isKept)
  const proposals = workspace.proposals.filter(isKept)
  const of = (kind: DocumentKind) => kinds.includes(kind)
  return [
    ...(of('proposal') ? proposals.map(proposal => proposalFile(workspace, proposal, today)) : []),
    ...(of('brief') ? missions.map(mission => briefFile(workspace, mission, today)) : []),
    ...(of('budget') ? missions.map(mission => missionBudget(workspace, mission, today)) : []),
    ...(of('budget')
      ? withoutMission(proposals, missions).map(proposal =>
          proposalBudget(workspace, proposal, today),
        )
      : []),
  ]
}

function withoutMission(proposals: readonly Proposal[], missions: readonly Mission[]): Proposal[] {
  return proposals.filter(({ missionId }) => !missions.some(({ id }) => id === missionId))
}

function proposalFile(
  workspace: WorkspaceDocuments,
  proposal: Proposal,
  today: string,
): ExportedDocument {
  const { firm } = workspace
  const client = clientOf(workspace, proposal.clientId)
  return {
    fileName: documentFileName({
      date: proposal.date ?? today,
      kind: 'Proposition',
      client: client.name,
      version: proposal.version,
      extension: 'docx',
    }),
    bytes: async () => {
      const { proposalDocument } = await import('../../shared/documents/proposal.ts')
      return wordBytes(proposalDocument({ proposal, client, firm, today }))
    },
  }
}

function briefFile(
  workspace: WorkspaceDocuments,
  mission: Mission,
  today: string,
): ExportedDocument {
  const { firm } = workspace
  const client = clientOf(workspace, mission.clientId)
  return {
    fileName: documentFileName({
      date: today,
      kind: 'Brief',
      client: client.name,
      extension: 'docx',
    }),
    bytes: async () => {
      const { missionBriefDocument } = await import('../../shared/documents/mission-brief.ts')
      return wordBytes(missionBriefDocument({ mission, client, firm, today }))
    },
  }
}

/** Joined by the mission's latest proposal, whose options and payments belong to the same budget. */
function missionBudget(
  workspace: WorkspaceDocuments,
  mission: Mission,
  today: string,
): ExportedDocument {
  const proposal = workspace.proposals
    .filter(each => isKept(each) && each.missionId === mission.id)
    .toSorted((a, b) => b.version - a.version)[0]
  return budgetFile(workspace, mission.clientId, { mission, proposal }, today)
}

function proposalBudget(
  workspace: WorkspaceDocuments,
  proposal: Proposal,
  today: string,
): ExportedDocument {
  return budgetFile(workspace, proposal.clientId, { proposal }, today)
}

type BudgetOf = { readonly mission?: Mission; readonly proposal: Proposal | undefined }

function budgetFile(
  workspace: WorkspaceDocuments,
  clientId: string,
  of: BudgetOf,
  today: string,
): ExportedDocument {
  const { firm } = workspace
  const client = clientOf(workspace, clientId)
  const alone = of.mission === undefined ? of.proposal : undefined
  return {
    fileName: documentFileName({
      date: alone?.date ?? today,
      kind: 'Budget',
      client: client.name,
      version: alone?.version,
      extension: 'xlsx',
    }),
    bytes: async () => {
      const [{ budgetWorkbook }, { excelFile }] = await Promise.all([
        import('../../shared/documents/budget-workbook.ts'),
        import('../exports/excel/excel-file.ts'),
      ])
      return excelFile(budgetWorkbook({ ...of, client, firm, today }))
    },
  }
}
