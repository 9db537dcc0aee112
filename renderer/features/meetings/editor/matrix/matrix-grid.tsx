import { type DragEvent, Fragment, type KeyboardEvent, useRef, useState } from 'react'
import {
  effortWords,
  impactWords,
  inPriorityOrder,
  type Level,
  levels,
  type MatrixEntry,
  type Place,
  placedAt,
  placeOf,
  priorities,
  priorityOf,
} from '../../../../../shared/domain/meeting/effort-matrix.ts'
import { useFocusKept } from '../use-focus-kept.ts'
import styles from './matrix.module.css'
import { entryType, MatrixMark } from './matrix-mark.tsx'
import { stepped } from './matrix-steps.ts'

type Properties = {
  readonly entries: readonly MatrixEntry[]
  readonly onChange: (entries: MatrixEntry[]) => void
}

/** Impact upwards, effort to the right; entries go by the numbers they have in the minutes. */
export function MatrixGrid({ entries, onChange }: Properties) {
  const grid = useRef<HTMLDivElement>(null)
  const keepFocusOn = useFocusKept(grid)

  function place(index: number, to: Place) {
    const entry = entries[index]
    if (entry !== undefined) onChange(entries.with(index, placedAt(entry, to)))
  }

  function onArrow(event: KeyboardEvent, index: number) {
    const entry = entries[index]
    const to = entry && stepped(placeOf(entry), event.key)
    if (to === undefined || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    keepFocusOn(`[data-entry="${index}"]`)
    place(index, to)
  }

  const numbered = inPriorityOrder(entries)
  const marksAt = (isThere: (place: Place) => boolean) =>
    entries.map((entry, index) =>
      isThere(placeOf(entry)) ? (
        <MatrixMark
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place in the list
          key={index}
          entry={entry}
          index={index}
          rank={numbered.indexOf(entry) + 1}
          onArrow={onArrow}
        />
      ) : null,
    )

  return (
    <div ref={grid}>
      <fieldset className={styles.grid} aria-label="Grille impact et effort">
        {levels.toReversed().map(impact => (
          <Fragment key={impact}>
            <span className={styles.axis}>Impact {impactWords[impact]}</span>
            {levels.map(effort => (
              <Cell key={effort} impact={impact} effort={effort} onPlace={place}>
                {marksAt(at => at.impact === impact && at.effort === effort)}
              </Cell>
            ))}
          </Fragment>
        ))}
        <span />
        {levels.map(effort => (
          <span key={effort} className={styles.axis}>
            Effort {effortWords[effort]}
          </span>
        ))}
      </fieldset>
      <Tray>{marksAt(at => at.impact === undefined || at.effort === undefined)}</Tray>
    </div>
  )
}

type CellProperties = {
  readonly impact: Level
  readonly effort: Level
  readonly onPlace: (index: number, place: Place) => void
  readonly children: React.ReactNode
}

function Cell({ impact, effort, onPlace, children }: CellProperties) {
  const [isTarget, setTarget] = useState(false)
  const priority = priorityOf({ impact: impactWords[impact], effort: effortWords[effort] })

  function onDrop(event: DragEvent) {
    setTarget(false)
    const dragged = event.dataTransfer.getData(entryType)
    if (dragged === '') return
    event.preventDefault()
    onPlace(Number(dragged), { impact, effort })
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows do what dropping here does
    <div
      className={styles.cell}
      data-priority={priority}
      data-target={isTarget}
      onDragOver={event => {
        if (!event.dataTransfer.types.includes(entryType)) return
        event.preventDefault()
        setTarget(true)
      }}
      onDragLeave={() => setTarget(false)}
      onDrop={onDrop}
    >
      <span className={styles.cellName}>{labelOf(priority)}</span>
      <span className={styles.marks}>{children}</span>
    </div>
  )
}

function labelOf(priority: string): string {
  return priorities.find(({ value }) => value === priority)?.label ?? ''
}

/** Entries that were not rated yet, from where they are dragged or stepped in. */
function Tray({ children }: { readonly children: readonly React.ReactNode[] }) {
  if (children.every(child => child === null)) return null
  return (
    <div className={styles.tray}>
      <span className={styles.axis}>À situer</span>
      {children}
    </div>
  )
}
