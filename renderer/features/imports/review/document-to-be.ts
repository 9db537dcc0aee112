import type { DocumentTree } from '../../../../shared/documents/document-tree.ts'
import { localToday } from '../../../../shared/domain/calendar/calendar.ts'
import type { Client } from '../../../../shared/domain/client/client.ts'
import type { Firm } from '../../../../shared/domain/firm/firm.ts'
import type { ImportedDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { clientNameIn } from '../../../../shared/imports/kinds/told-document.ts'
import type { PlannedDocument } from '../../../../shared/imports/plan/import-plan.ts'

type Given = {
  readonly content: ImportedDocument['content']
  readonly planned: PlannedDocument | undefined
  readonly firm: Firm
}

/** What would be printed of a document once it is brought in; nothing of one that has no pages of its own. */
export async function documentToBe({
  content,
  planned,
  firm,
}: Given): Promise<DocumentTree | undefined> {
  const today = localToday(new Date())
  const client = planned?.client ?? unknownClient(clientNameIn({ content }) ?? '')
  const mission = planned?.mission
  const around = { client, firm, today }
  switch (content.kind) {
    case 'brief': {
      const { missionBriefDocument } = await import('../../../../shared/documents/mission-brief.ts')
      return missionBriefDocument({ mission: content.mission, ...around })
    }
    case 'proposal': {
      const { proposalDocument } = await import('../../../../shared/documents/proposal.ts')
      const proposal = { ...content.proposal, clientId: client.id }
      return proposalDocument({ proposal, ...around })
    }
    case 'monthly': {
      const { monthlyReportDocument } = await import(
        '../../../../shared/documents/monthly-report.ts'
      )
      const report = { ...content.report, clientId: client.id }
      return monthlyReportDocument({ report, mission, ...around })
    }
    case 'final': {
      const { finalReportDocument } = await import('../../../../shared/documents/final-report.ts')
      const report = { ...content.report, clientId: client.id }
      return finalReportDocument({ report, mission, ...around })
    }
    case 'minutes': {
      const { minutesDocument } = await import('../../../../shared/documents/minutes.ts')
      const meeting = { ...content.meeting, clientId: client.id }
      return minutesDocument({ meeting, mission, ...around })
    }
    case 'playbook': {
      const { playbookDocument } = await import('../../../../shared/documents/playbook.ts')
      return playbookDocument({ playbook: content.playbook, firm, today })
    }
    case 'reference':
    case 'stub':
      return undefined
  }
}

function unknownClient(name: string): Client {
  return { id: '', name, contacts: [] }
}
