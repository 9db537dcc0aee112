import type { Report } from '../../../shared/domain/report/report.ts'
import { useDatabase } from '../../storage/database-context.tsx'
import { addReport } from '../../storage/new-report.ts'
import { showFailure } from '../../ui/save-outcome.tsx'
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts'

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
