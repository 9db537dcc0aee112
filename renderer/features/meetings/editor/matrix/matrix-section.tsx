import { memo } from 'react'
import {
  inPriorityOrder,
  type MatrixEntry,
  placeOf,
} from '../../../../../shared/domain/meeting/effort-matrix.ts'
import { setter } from '../../../../records/editing.ts'
import { TextField } from '../../../../ui/fields/text-field.tsx'
import { Section } from '../../../../ui/page/section.tsx'
import { RowList } from '../../../../ui/rows/row-list.tsx'
import { type MeetingFields, reads } from '../section.ts'
import styles from './matrix.module.css'
import { MatrixGrid } from './matrix-grid.tsx'

export const MatrixSection = memo(({ meeting: { matrix }, edit }: MeetingFields) => {
  const numbered = inPriorityOrder(matrix)
  const ranks = matrix.map(entry => numbered.indexOf(entry) + 1)
  const setMatrix = setter(edit, 'matrix', 'Matrice impact et effort')
  return (
    <Section
      title="Matrice impact et effort"
      description={
        matrix.length === 0
          ? 'Ce que chaque action apporte pour ce qu’elle coûte. Les gains rapides viennent en tête.'
          : 'Tirez un numéro sur la grille, ou déplacez-le avec les flèches. Les numéros sont ceux du compte-rendu, les gains rapides en tête.'
      }
    >
      {matrix.length > 0 && <MatrixGrid entries={matrix} onChange={setMatrix} />}
      <RowList
        rows={matrix}
        reads={[ranks.join(' ')]}
        onChange={setMatrix}
        nameOf={entry => entry.title || 'Action'}
        newRow={(): MatrixEntry => ({ title: '', impact: '', effort: '' })}
        addLabel="Ajouter une action à situer"
        render={(entry, change, index) => (
          <EntryFields entry={entry} rank={ranks[index] ?? 0} change={change} />
        )}
      />
    </Section>
  )
}, reads('matrix'))

type Properties = {
  readonly entry: MatrixEntry
  readonly rank: number
  readonly change: (entry: MatrixEntry) => void
}

function EntryFields({ entry, rank, change }: Properties) {
  const name = entry.title || `action ${rank}`
  const { impact, effort } = placeOf(entry)
  return (
    <div className={styles.entry}>
      <span className={styles.rank} aria-hidden>
        {rank}
      </span>
      <div className={styles.title}>
        <TextField
          label={`Action ${rank} à situer`}
          hiddenLabel
          wraps
          placeholder="Action"
          value={entry.title}
          onChange={title => change({ ...entry, title })}
        />
      </div>
      <TextField
        label={`Impact : ${name}`}
        hiddenLabel
        wraps
        placeholder={'fort\u00a0: ce que cela apporte'}
        error={impact === undefined && entry.impact !== '' ? unread : undefined}
        value={String(entry.impact)}
        onChange={text => change({ ...entry, impact: text })}
      />
      <TextField
        label={`Effort : ${name}`}
        hiddenLabel
        wraps
        placeholder={'faible\u00a0: 2 jours'}
        error={effort === undefined && entry.effort !== '' ? unread : undefined}
        value={String(entry.effort)}
        onChange={text => change({ ...entry, effort: text })}
      />
      <TextField
        label={`Suite : ${name}`}
        hiddenLabel
        wraps
        placeholder={'Suite\u00a0: qui, quand'}
        value={entry.action}
        onChange={action => change({ ...entry, action })}
      />
    </div>
  )
}

const unread = 'Commencez par faible, moyen, fort ou élevé.'
