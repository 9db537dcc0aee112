import { useCallback } from 'react'
import { budgetWorkbook } from '../../../../shared/documents/budget-workbook.ts'
import { missionBriefDocument } from '../../../../shared/documents/mission-brief.ts'
import { documentFileName } from '../../../../shared/domain/document/file-name.ts'
import type { WorkbenchDocument } from '../../../workbench/workbench-document.ts'
import type { MissionTab } from '../editing.ts'

/** The mission's brief; its budget leaves from the same menu. */
export function useBriefDocument({ mission, client, firm, today }: MissionTab): WorkbenchDocument {
  const named = { date: today, client: client.name }
  return {
    kind: 'brief',
    label: 'Brief de mission',
    record: mission,
    tree: useCallback(
      () => missionBriefDocument({ mission, client, firm, today }),
      [mission, client, firm, today],
    ),
    fileName: extension => documentFileName({ ...named, kind: 'Brief', extension }),
    otherFiles: [
      {
        label: 'Budget Excel (.xlsx)',
        write: () =>
          window.etabli.exportExcel({
            workbook: budgetWorkbook({ mission, client, firm, today }),
            fileName: documentFileName({ ...named, kind: 'Budget', extension: 'xlsx' }),
          }),
      },
    ],
    sending: {
      clientId: client.id,
      missionId: mission.id,
      recipient: { name: mission.contact?.name ?? '' },
    },
  }
}
