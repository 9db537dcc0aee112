import { toldReference } from '../../../../shared/documents/told-reference.ts'
import type { Firm } from '../../../../shared/domain/firm/firm.ts'
import type { Reference } from '../../../../shared/domain/proposal/proposal.ts'
import { useDatabase } from '../../../storage/database/context.tsx'
import { useQuery } from '../../../storage/database/use-query.ts'
import { useToday } from '../../../storage/database/use-today.ts'
import { annexRows, finishedMissions } from '../../../storage/records/annexes.ts'
import { SelectField } from '../../../ui/fields/select-field.tsx'
import styles from './editor.module.css'

type Properties = {
  readonly firm: Firm
  /** Those that are there already. */
  readonly told: readonly Reference[]
  readonly onAdd: (reference: Reference) => void
}

/** A finished mission becomes a reference that is already written; nothing where there is none. */
export function MissionReference({ firm, told, onAdd }: Properties) {
  const db = useDatabase()
  const today = useToday()
  const missions = useQuery(store => finishedMissions(store, today), today) ?? []
  const others = missions.filter(({ title }) => !told.some(({ project }) => project === title))
  if (others.length === 0) return null

  async function add(missionId: string) {
    const rows = { ...(await annexRows(db, [missionId])), firm, today }
    const reference = toldReference(missionId, rows)
    if (reference !== undefined) onAdd(reference)
  }

  return (
    <div className={styles.fromMission}>
      <SelectField
        label="Reprendre une mission terminée"
        hiddenLabel
        placeholder="Reprendre une mission terminée…"
        searchable
        value={undefined as string | undefined}
        options={others.map(({ id, title, clientName }) => ({
          value: id,
          label: [title || 'Sans titre', clientName].filter(Boolean).join(' – '),
        }))}
        onChange={missionId => missionId !== undefined && void add(missionId)}
      />
    </div>
  )
}
