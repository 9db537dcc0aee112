import { budgetWorkbook } from '../../../shared/documents/budget-workbook.ts'
import { missionBriefDocument } from '../../../shared/documents/mission-brief.ts'
import { documentFileName } from '../../../shared/domain/file-name.ts'
import type { EtabliApi, SaveOutcome } from '../../../shared/ipc/contract.ts'
import type { EtabliDatabase } from '../../storage/database.ts'
import { flushDrafts } from '../../storage/drafts.ts'
import type { MissionTab } from './editing.ts'

export async function exportBrief(
  db: EtabliDatabase,
  { mission, client, firm, today }: MissionTab,
  api: EtabliApi,
): Promise<SaveOutcome> {
  await flushDrafts(db)
  return api.exportWord({
    document: missionBriefDocument({ mission, client, firm, today }),
    fileName: documentFileName({
      date: today,
      kind: 'Brief',
      client: client.name,
      extension: 'docx',
    }),
  })
}

export async function exportBudget(
  db: EtabliDatabase,
  { mission, client, firm, today }: MissionTab,
  api: EtabliApi,
): Promise<SaveOutcome> {
  await flushDrafts(db)
  return api.exportExcel({
    workbook: budgetWorkbook({ mission, client, firm, today }),
    fileName: documentFileName({
      date: today,
      kind: 'Budget',
      client: client.name,
      extension: 'xlsx',
    }),
  })
}
