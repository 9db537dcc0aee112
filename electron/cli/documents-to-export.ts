import type { ReferenceRows } from '../../shared/documents/annexed-references.ts'
import type { DocumentTree } from '../../shared/documents/document-tree.ts'
import { documentFileName } from '../../shared/domain/document/file-name.ts'
import type { SentDocument } from '../../shared/domain/document/sent-document.ts'
import type { Mission } from '../../shared/domain/mission/mission.ts'
import type { Proposal } from '../../shared/domain/proposal/proposal.ts'
import { isKept } from '../../shared/domain/workspace/kept.ts'
import type { WorkspaceDocuments } from '../../shared/domain/workspace/workspace-documents.ts'
import type { DocumentKind } from './document-kinds.ts'
import { clientOf, type ExportedDocument } from './exported-document.ts'
import { Refusal } from './host.ts'

/** The rows that annexes tell are not among those of the documents: they are parsed when one needs them. */
export type AnnexRows = (proposal: Proposal) => Promise<Omit<ReferenceRows, 'firm' | 'today'>>

/** The documents of these kinds, each made only when its bytes are asked for. */
export function documentsToExport(
  workspace: WorkspaceDocuments,
  kinds: readonly DocumentKind[],
  today: string,
  annexRows: AnnexRows,
): ExportedDocument[] {
  const missions = workspace.missions.filter(isKept)
  const proposals = workspace.proposals.filter(isKept)
  const of = (kind: DocumentKind) => kinds.includes(kind)
  return [
    ...(of('proposal')
      ? proposals.map(each => proposalFile(workspace, each, today, annexRows))
      : []),
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
  annexRows: AnnexRows,
): ExportedDocument {
  const { firm } = workspace
  const client = clientOf(workspace, proposal.clientId)
  const kept = keptVersion(workspace, proposal)
  return {
    fileName: documentFileName({
      date: kept?.sentOn ?? proposal.date ?? today,
      kind: 'Proposition',
      client: client.name,
      version: proposal.version,
      extension: 'docx',
    }),
    tree: async () => {
      if (kept !== undefined) return treeOf(kept)
      const { proposalDocument } = await import('../../shared/documents/proposal.ts')
      const references = await annexed(proposal, annexRows, { firm, today })
      return proposalDocument({ proposal, client, firm, today, references })
    },
  }
}

/** What left of a proposal that is no draft any more: it is written as it left, as the app does. */
function keptVersion(
  { sentDocuments }: WorkspaceDocuments,
  { id, status }: Proposal,
): SentDocument | undefined {
  if (status === 'draft') return undefined
  return sentDocuments.findLast(each => each.sourceId === id && isKept(each))
}

async function treeOf(kept: SentDocument): Promise<DocumentTree> {
  const { thawed } = await import('../../shared/documents/frozen-document.ts')
  const content = thawed(kept)
  if (content.kind === 'damaged') throw new Refusal(`« ${kept.title} » : ${content.reason}`)
  return content.tree
}

async function annexed(
  proposal: Proposal,
  annexRows: AnnexRows,
  around: Pick<ReferenceRows, 'firm' | 'today'>,
) {
  if (proposal.annexes.references.length === 0) return []
  const { annexedReferences } = await import('../../shared/documents/annexed-references.ts')
  return annexedReferences(proposal, { ...(await annexRows(proposal)), ...around })
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
    tree: async () => {
      const { missionBriefDocument } = await import('../../shared/documents/mission-brief.ts')
      return missionBriefDocument({ mission, client, firm, today })
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
