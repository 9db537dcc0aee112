import type { KeyboardEvent } from 'react'
import {
  effortWords,
  impactWords,
  type MatrixEntry,
  placeOf,
} from '../../../../../shared/domain/meeting/effort-matrix.ts'
import styles from './matrix.module.css'

/** What a dragged entry is known by to the cell it is dropped on. */
export const entryType = 'application/x-etabli-entry'

type Properties = {
  readonly entry: MatrixEntry
  readonly index: number
  readonly rank: number
  readonly onArrow: (event: KeyboardEvent, index: number) => void
}

export function MatrixMark({ entry, index, rank, onArrow }: Properties) {
  return (
    <button
      type="button"
      draggable
      data-entry={index}
      className={styles.mark}
      title={entry.title}
      aria-label={`${rank}, ${entry.title || 'sans titre'}\u00a0: ${placeInWords(entry)}`}
      aria-roledescription="Repère à déplacer avec les flèches"
      onDragStart={event => event.dataTransfer.setData(entryType, String(index))}
      onKeyDown={event => onArrow(event, index)}
    >
      {rank}
    </button>
  )
}

function placeInWords(entry: MatrixEntry): string {
  const { impact, effort } = placeOf(entry)
  if (impact === undefined || effort === undefined) return 'à situer'
  return `impact ${impactWords[impact]}, effort ${effortWords[effort]}`
}
