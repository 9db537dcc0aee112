import { Menu } from '@mantine/core'
import { withPartsOf, writtenParts } from '../../../shared/domain/last-report-text.ts'
import type { Report } from '../../../shared/domain/report.ts'
import { useDatabase } from '../../storage/database-context.tsx'
import { RecordMenu } from '../../workbench/record-menu.tsx'
import { throwAway } from '../../workbench/throw-away.ts'
import type { EditReport } from './editor/section.ts'

type Properties = {
  readonly report: Report
  readonly last: Report | undefined
  readonly edit: EditReport
  readonly onLeave: () => void
}

/** All of last month's text at once, and its end. */
export function ReportActions({ report, last, edit, onLeave }: Properties) {
  const db = useDatabase()

  async function discard() {
    const { id, title } = report
    const name = title || 'Rapport sans titre'
    await throwAway(db, { table: 'reports', id, what: 'Rapport supprimé', name })
    onLeave()
  }

  return (
    <RecordMenu label="Autres actions sur le rapport" onDiscard={discard}>
      {last !== undefined && (
        <>
          <Menu.Item
            onClick={() =>
              edit('Texte du dernier rapport repris', row => withPartsOf(last, row, writtenParts))
            }
          >
            {`Reprendre tout le texte de «\u00a0${last.title}\u00a0»`}
          </Menu.Item>
          <Menu.Divider />
        </>
      )}
    </RecordMenu>
  )
}
