import { IconPlus } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import type { NoteGroup, StickyNote } from '../../../../../shared/domain/meeting/sticky-notes.ts'
import { TextField } from '../../../../ui/fields/text-field.tsx'
import { QuietButton } from '../../../../ui/quiet-button.tsx'
import styles from './board.module.css'
import { NoteCard } from './note-card.tsx'

export type BoardEdits = {
  readonly add: (group: string) => void
  readonly addBelow: (id: string) => void
  readonly change: (note: StickyNote) => void
  readonly remove: (id: string) => void
  readonly rename: (from: string, to: string) => void
  readonly moveTo: (id: string, group: string) => void
  readonly moveByArrow: (id: string, axis: 'beside' | 'within', by: -1 | 1) => void
}

type Properties = {
  readonly group: NoteGroup
  readonly groupNames: readonly string[]
  readonly edits: BoardEdits
}

/** What a dragged note is known by to the group it is dropped on. */
export const noteType = 'application/x-etabli-note'

export function NoteGroupColumn({ group, groupNames, edits }: Properties) {
  const [isTarget, setTarget] = useState(false)
  const title = group.name === '' ? 'Sans groupe' : group.name

  function onDrop(event: DragEvent) {
    setTarget(false)
    const id = event.dataTransfer.getData(noteType)
    if (id === '') return
    event.preventDefault()
    edits.moveTo(id, group.name)
  }

  return (
    <section
      aria-label={`Groupe\u00a0: ${title}`}
      className={styles.group}
      data-target={isTarget}
      onDragOver={event => {
        if (!event.dataTransfer.types.includes(noteType)) return
        event.preventDefault()
        setTarget(true)
      }}
      onDragLeave={() => setTarget(false)}
      onDrop={onDrop}
    >
      {group.name === '' ? (
        <p className={styles.ungrouped}>{title}</p>
      ) : (
        <div className={styles.groupName} data-group-of={group.notes[0]?.id}>
          <TextField
            label={`Nom du groupe\u00a0: ${title}`}
            hiddenLabel
            wraps
            value={group.name}
            onChange={name => name.trim() !== '' && edits.rename(group.name, name)}
          />
        </div>
      )}
      <ul className={styles.notes}>
        {group.notes.map(note => (
          <NoteCard key={note.id} note={note} groupNames={groupNames} edits={edits} />
        ))}
      </ul>
      <QuietButton icon={<IconPlus size={14} />} onClick={() => edits.add(group.name)}>
        Post-it
        <span className={styles.hidden}>{` dans ${title}`}</span>
      </QuietButton>
    </section>
  )
}
