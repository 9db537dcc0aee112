import { Button, Group } from '@mantine/core'
import {
  contradictedDays,
  type TypedDays,
  withGapEntered,
  withoutTypedDays,
} from '../../../../shared/domain/budget/time-entries.ts'
import { formatDays } from '../../../../shared/french/writing.ts'
import type { MissionTab } from '../editing.ts'
import styles from './time.module.css'

/** Days typed on a line before, which the entries do not add up to: nothing is dropped unsaid. */
export function TimeContradictions(tab: MissionTab) {
  return contradictedDays(tab.mission).map(found => (
    <Contradiction key={found.line.id} found={found} {...tab} />
  ))
}

type Properties = MissionTab & { readonly found: TypedDays }

function Contradiction({ found, today, edit }: Properties) {
  const { line, typed, entered } = found
  const gap = typed - entered
  const keep = () => edit('Jours saisis à la main retirés', row => withoutTypedDays(row, line.id))
  const add = () =>
    edit('Jours d’avant ajoutés', row =>
      withGapEntered(row, found, { today, id: crypto.randomUUID() }),
    )
  return (
    <div className={styles.contradiction}>
      <span>
        {`«\u00a0${line.label}\u00a0»\u00a0: ${formatDays(typed)} notés sur la ligne, ${formatDays(entered)} dans les saisies. Les saisies comptent.`}
      </span>
      <Group gap={6}>
        {gap > 0 && (
          <Button size="compact-sm" variant="default" onClick={add}>
            {`Ajouter les ${formatDays(gap)} d’avant`}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={keep}>
          Garder les saisies seules
        </Button>
      </Group>
    </div>
  )
}
