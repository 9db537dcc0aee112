import { Menu } from '@mantine/core'
import { withPartsOf, writtenParts } from '../../../shared/domain/report/last-text.ts'
import type { Report } from '../../../shared/domain/report/report.ts'
import { useDatabase } from '../../storage/database/context.tsx'
import { addReport } from '../../storage/records/new-report.ts'
import { useOneAtATime } from '../../ui/dialogs/use-one-at-a-time.ts'
import { showFailure } from '../../ui/notices/save-outcome.tsx'
import { RecordMenu } from '../../workbench/record-menu.tsx'
import { throwAway } from '../../workbench/throw-away.ts'
import type { EditReport } from './editor/section.ts'

type Properties = {
  readonly report: Report
  /** The monthly report before this one. */
  readonly last: Report | undefined
  /** The one after, where there is one. */
  readonly following: Report | undefined
  readonly today: string
  readonly edit: EditReport
  readonly onOpenReport: (id: string) => void
  readonly onLeave: () => void
}

/** The next month's report, all of last month's text at once, and its end. */
export function ReportActions({ report, last, following, today, edit, ...ways }: Properties) {
  const { onOpenReport, onLeave } = ways
  const db = useDatabase()
  const { id, kind, title, missionId } = report

  const next = useOneAtATime(async (itsMission: string) => {
    const request = { missionId: itsMission, kind: 'monthly', today } as const
    await addReport(db, request).then(onOpenReport, error => showFailure(error.message))
  })

  async function discard() {
    const name = title || 'Rapport sans titre'
    await throwAway(db, { table: 'reports', id, what: 'Rapport supprimé', name })
    onLeave()
  }

  return (
    <RecordMenu label="Autres actions sur le rapport" id={id} onDiscard={discard}>
      {following !== undefined && (
        <Menu.Item onClick={() => onOpenReport(following.id)}>Voir le rapport suivant</Menu.Item>
      )}
      {following === undefined && missionId !== undefined && kind === 'monthly' && (
        <Menu.Item onClick={() => next(missionId)}>Préparer le rapport suivant</Menu.Item>
      )}
      {last !== undefined && (
        <Menu.Item
          onClick={() =>
            edit('Texte du dernier rapport repris', row => withPartsOf(last, row, writtenParts))
          }
        >
          {`Reprendre tout le texte de «\u00a0${last.title}\u00a0»`}
        </Menu.Item>
      )}
    </RecordMenu>
  )
}
