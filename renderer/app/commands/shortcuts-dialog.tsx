import { Text, Title } from '@mantine/core'
import { Dialog } from '../../ui/dialogs/dialog.tsx'
import type { Command } from './command.ts'
import { commands } from './commands.ts'
import { ShortcutKeys } from './shortcut-keys.tsx'
import classes from './shortcuts-dialog.module.css'

/** Keys that fields and lists understand wherever they are. */
const inPlace: readonly { readonly label: string; readonly shortcut: string }[] = [
  { label: 'Choisir dans une liste', shortcut: 'ArrowUp+ArrowDown' },
  { label: 'Ouvrir la ligne choisie', shortcut: 'Enter' },
  { label: 'Monter une ligne', shortcut: 'Alt+ArrowUp' },
  { label: 'Descendre une ligne', shortcut: 'Alt+ArrowDown' },
  { label: 'Ajouter une ligne à une liste de textes', shortcut: 'Enter' },
  { label: 'Supprimer une ligne vide', shortcut: 'Backspace' },
]

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const groups = Map.groupBy(
    commands.filter(({ shortcuts }) => shortcuts.length > 0),
    ({ group }) => group,
  )
  return (
    <Dialog onClose={onClose} title="Raccourcis clavier" size="lg">
      <div className={classes.groups}>
        {[...groups].map(([group, ofGroup]) => (
          <Keys key={group} title={group} rows={ofGroup.map(toRow)} />
        ))}
        <Keys title="Dans les listes et les champs" rows={inPlace} />
      </div>
    </Dialog>
  )
}

type KeyRow = { readonly label: string; readonly shortcut: string }

function Keys({ title, rows }: { title: string; rows: readonly KeyRow[] }) {
  return (
    <section className={classes.group}>
      <Title order={3} mb={6}>
        {title}
      </Title>
      <dl className={classes.rows}>
        {rows.map(({ label, shortcut }) => (
          <div key={label} className={classes.row}>
            <Text component="dt" size="sm">
              {label}
            </Text>
            <dd className={classes.keys}>
              <ShortcutKeys shortcut={shortcut} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function toRow({ label, shortcuts }: Command): KeyRow {
  return { label, shortcut: shortcuts[0] ?? '' }
}
