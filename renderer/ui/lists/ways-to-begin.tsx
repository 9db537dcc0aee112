import { Button, Group } from '@mantine/core'
import { IconFileImport, IconPlus } from '@tabler/icons-react'

export type WaysToBegin = {
  readonly onImport: () => void
  readonly onNewMission: () => void
}

/** Under a page that is empty because there is no mission yet. */
export function BeginButtons({ onImport, onNewMission }: WaysToBegin) {
  return (
    <Group gap="xs">
      <Button leftSection={<IconFileImport size={16} />} onClick={onImport}>
        Importer des documents
      </Button>
      <Button variant="default" leftSection={<IconPlus size={16} />} onClick={onNewMission}>
        Nouvelle mission
      </Button>
    </Group>
  )
}
