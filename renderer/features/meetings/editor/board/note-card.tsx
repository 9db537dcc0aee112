import { ActionIcon, Menu } from '@mantine/core'
import { IconGripVertical, IconTrash, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, memo } from 'react'
import { groupOf, type StickyNote } from '../../../../../shared/domain/meeting/sticky-notes.ts'
import { TextField } from '../../../../ui/fields/text-field.tsx'
import styles from './board.module.css'
import { type BoardEdits, noteType } from './note-group-column.tsx'
import { VoteField } from './vote-field.tsx'

type Properties = {
  readonly note: StickyNote
  readonly groupNames: readonly string[]
  readonly edits: BoardEdits
}

export function NoteCard({ note, groupNames, edits }: Properties) {
  const name = note.text || 'post-it sans texte'
  return (
    <li className={styles.note} data-note={note.id}>
      <TextField
        label={`Post-it\u00a0: ${name}`}
        hiddenLabel
        wraps
        value={note.text}
        onChange={text => edits.change({ ...note, text })}
        onEnter={() => edits.addBelow(note.id)}
      />
      <div className={styles.noteFoot}>
        <VoteField
          name={name}
          votes={note.votes ?? 0}
          onChange={votes => edits.change({ ...note, votes })}
        />
        <span className={styles.noteTools}>
          <NoteHandle note={note} name={name} groupNames={groupNames} edits={edits} />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={`Retirer\u00a0: ${name}`}
            onClick={() => edits.remove(note.id)}
          >
            <IconX size={14} />
          </ActionIcon>
        </span>
      </div>
    </li>
  )
}

/** To drag by the mouse, to move with the arrows, and to open for the rest. */
const NoteHandle = memo(({ note, name, groupNames, edits }: Properties & { name: string }) => {
  const others = groupNames.filter(group => group !== groupOf(note))
  return (
    <Menu position="bottom-end" shadow="md" transitionProps={{ duration: 80 }}>
      <Menu.Target>
        <ActionIcon
          data-handle
          variant="subtle"
          color="gray"
          size="sm"
          draggable
          aria-label={`Déplacer\u00a0: ${name}`}
          title="Flèches pour déplacer, Suppr pour retirer"
          onDragStart={event => event.dataTransfer.setData(noteType, note.id)}
          onKeyDown={event => onHandleKey(event, note.id, edits)}
        >
          <IconGripVertical size={14} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {others.map(group => (
          <Menu.Item key={group} onClick={() => edits.moveTo(note.id, group)}>
            {group === '' ? 'Sortir du groupe' : `Vers «\u00a0${group}\u00a0»`}
          </Menu.Item>
        ))}
        <Menu.Item
          color="var(--etabli-bad)"
          leftSection={<IconTrash size={15} />}
          onClick={() => edits.remove(note.id)}
        >
          Retirer
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
})

const arrows: Record<string, readonly ['beside' | 'within', -1 | 1]> = {
  ArrowLeft: ['beside', -1],
  ArrowRight: ['beside', 1],
  ArrowUp: ['within', -1],
  ArrowDown: ['within', 1],
}

function onHandleKey(event: KeyboardEvent, id: string, edits: BoardEdits): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return
  const arrow = arrows[event.key]
  if (event.key === 'Delete') edits.remove(id)
  else if (arrow !== undefined) edits.moveByArrow(id, ...arrow)
  else return
  event.preventDefault()
  event.stopPropagation()
}
