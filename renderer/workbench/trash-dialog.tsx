import { Button, Group, Text } from '@mantine/core'
import { useDatabase } from '../storage/database/context.tsx'
import { useQuery } from '../storage/database/use-query.ts'
import { type Belongings, belongings } from '../storage/records/trash.ts'
import { Dialog } from '../ui/dialogs/dialog.tsx'
import { throwAway } from './throw-away.ts'

type Properties = {
  readonly table: 'clients' | 'missions'
  readonly id: string
  /** The client's name, or the mission's title. */
  readonly title: string
  readonly onClose: () => void
  readonly onDone?: () => void
}

/** Says what goes to the trash with a client or a mission before it goes. */
export function TrashDialog({ table, id, title, onClose, onDone }: Properties) {
  const db = useDatabase()
  const name = title || 'Sans titre'
  const { heading, what, it } = words[table]
  const together = useQuery(store => belongings(store, table, id), table, id)

  async function discard() {
    await throwAway(db, { table, id, what, name })
    onClose()
    onDone?.()
  }

  return (
    <Dialog onClose={onClose} title={heading}>
      <Text size="sm">
        «&nbsp;{name}&nbsp;» {togetherWith(together)} Vous pourrez {it} restaurer depuis les
        réglages, ou annuler tout de suite avec Ctrl+Z dans la liste.
      </Text>
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" onClick={onClose}>
          Garder
        </Button>
        <Button data-autofocus color="red.8" onClick={discard}>
          Mettre à la corbeille
        </Button>
      </Group>
    </Dialog>
  )
}

const words = {
  clients: {
    heading: 'Mettre le client à la corbeille',
    it: 'le',
    what: 'Client mis à la corbeille',
  },
  missions: {
    heading: 'Mettre la mission à la corbeille',
    it: 'la',
    what: 'Mission mise à la corbeille',
  },
} as const

function togetherWith(together: Belongings | undefined): string {
  const counts = [
    counted(together?.missions, 'mission', 'missions'),
    counted(together?.proposals, 'proposition', 'propositions'),
    counted(together?.meetings, 'compte-rendu', 'comptes-rendus'),
    counted(together?.reports, 'rapport', 'rapports'),
    counted(together?.followUps, 'suivi', 'suivis'),
  ].filter(text => text !== undefined)
  if (counts.length === 0) return 'part à la corbeille.'
  return `part à la corbeille avec ${new Intl.ListFormat('fr').format(counts)}.`
}

function counted(ids: readonly string[] = [], one: string, many: string): string | undefined {
  return ids.length === 0 ? undefined : `${ids.length}\u00a0${ids.length === 1 ? one : many}`
}
