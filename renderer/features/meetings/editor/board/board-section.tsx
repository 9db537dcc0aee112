import { IconLayoutColumns, IconPlus } from '@tabler/icons-react'
import { memo, useRef } from 'react'
import {
  movedBeside,
  movedTo,
  movedWithin,
  newGroupName,
  noteGroups,
  renamedGroup,
  type StickyNote,
  withNoteBelow,
} from '../../../../../shared/domain/meeting/sticky-notes.ts'
import { Section } from '../../../../ui/page/section.tsx'
import { QuietButton } from '../../../../ui/quiet-button.tsx'
import { type MeetingFields, reads } from '../section.ts'
import { useFocusKept } from '../use-focus-kept.ts'
import styles from './board.module.css'
import { type BoardEdits, NoteGroupColumn } from './note-group-column.tsx'

export const BoardSection = memo(({ meeting, edit }: MeetingFields) => {
  const board = useRef<HTMLDivElement>(null)
  const { notes } = meeting.board
  const keepFocusOn = useFocusKept(board)
  const set = (what: string, change: (notes: readonly StickyNote[]) => StickyNote[]) =>
    edit(what, row => ({ ...row, board: { ...row.board, notes: change(row.board.notes) } }))

  function add(group: string, focus: 'note' | 'group') {
    const id = crypto.randomUUID()
    if (focus === 'note') keepFocusOn(noteText(id))
    else keepFocusOn(`[data-group-of="${id}"] textarea`, { typedOver: true })
    set('Post-it ajouté', all => [...all, { id, text: '', ...(group !== '' && { group }) }])
  }

  function addBelow(above: string) {
    const id = crypto.randomUUID()
    keepFocusOn(noteText(id))
    set('Post-it ajouté', all => withNoteBelow(all, above, id))
  }

  const edits: BoardEdits = {
    add: group => add(group, 'note'),
    addBelow,
    change: note => set('Post-it', all => all.map(each => (each.id === note.id ? note : each))),
    remove: id => set('Post-it retiré', all => all.filter(each => each.id !== id)),
    rename: (from, to) => set('Groupe renommé', all => renamedGroup(all, from, to)),
    moveTo: (id, group) => set('Post-it déplacé', all => movedTo(all, id, group)),
    moveByArrow: (id, axis, by) => {
      keepFocusOn(`[data-note="${id}"] [data-handle]`)
      set('Post-it déplacé', all =>
        axis === 'beside' ? movedBeside(all, id, by) : movedWithin(all, id, by),
      )
    },
  }

  return (
    <Section
      title="Post-its"
      description={
        notes.length === 0
          ? 'Ce que chacun a écrit, regroupé par thème. Les votes ordonnent le compte-rendu.'
          : 'Entrée en ajoute un dessous. Tirez un post-it par sa poignée, ou déplacez-le avec les flèches.'
      }
    >
      {notes.length > 0 && (
        <div ref={board} className={styles.board}>
          {noteGroups(notes).map(group => (
            <NoteGroupColumn
              key={group.name === '' ? 'ungrouped' : group.notes[0]?.id}
              group={group}
              groupNames={noteGroups(notes).map(({ name }) => name)}
              edits={edits}
            />
          ))}
        </div>
      )}
      {notes.length === 0 && (
        <QuietButton icon={<IconPlus size={14} />} onClick={() => add('', 'note')}>
          Ajouter un post-it
        </QuietButton>
      )}
      <QuietButton
        icon={<IconLayoutColumns size={14} />}
        onClick={() => add(newGroupName(notes), 'group')}
      >
        Ajouter un groupe
      </QuietButton>
    </Section>
  )
}, reads('board'))

function noteText(id: string): string {
  return `[data-note="${id}"] textarea`
}
