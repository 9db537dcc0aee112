import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { withPartsOf, writtenParts } from '../../../shared/domain/last-report-text.ts'
import type { Report } from '../../../shared/domain/report.ts'
import { useDatabase } from '../../storage/database-context.tsx'
import { moveToTrash } from '../../storage/trash.ts'
import { undo } from '../../storage/undo.ts'
import { showTrashed } from '../../ui/undo-notice.tsx'
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

  async function throwAway() {
    const { id, title } = report
    await moveToTrash(db, { table: 'reports', id, what: 'Rapport supprimé', scope: 'workspace' })
    showTrashed(title || 'Rapport sans titre', () => undo(db, 'workspace'))
    onLeave()
  }

  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="default" size={30} aria-label="Autres actions sur le rapport">
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {last !== undefined && (
          <Menu.Item
            onClick={() =>
              edit('Texte du dernier rapport repris', row => withPartsOf(last, row, writtenParts))
            }
          >
            {`Reprendre tout le texte de «\u00a0${last.title}\u00a0»`}
          </Menu.Item>
        )}
        {last !== undefined && <Menu.Divider />}
        <Menu.Item color="var(--etabli-bad)" onClick={throwAway}>
          Mettre à la corbeille
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
