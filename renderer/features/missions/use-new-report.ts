import type { Report } from '../../../shared/domain/report/report.ts'
import { useDatabase } from '../../storage/database/context.tsx'
import { addReport } from '../../storage/records/new-report.ts'
import { useOneAtATime } from '../../ui/dialogs/use-one-at-a-time.ts'
import { showFailure } from '../../ui/notices/save-outcome.tsx'

/** Creates a report of the mission, filled in, and shows it. */
export function useNewReport(missionId: string, today: string, onOpen: (id: string) => void) {
  const db = useDatabase()
  return useOneAtATime(async (kind: Report['kind']) => {
    try {
      onOpen(await addReport(db, { missionId, kind, today }))
    } catch (error) {
      showFailure(error instanceof Error ? error.message : String(error))
    }
  })
}
