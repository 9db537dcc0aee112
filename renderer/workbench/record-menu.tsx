import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { HistoryDrawer } from './history/history-drawer.tsx'

type Properties = {
  /** « Autres actions sur le rapport ». */
  readonly label: string
  readonly id: string
  readonly onDiscard: () => void
  /** What else can be done with the record. */
  readonly children?: ReactNode
}

/** At the end of a document's header: its other actions, what was done to it, its end. */
export function RecordMenu({ label, id, onDiscard, children }: Properties) {
  const [isHistoryShown, setHistoryShown] = useState(false)
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={30} aria-label={label}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {children}
          <Menu.Item onClick={() => setHistoryShown(true)}>Historique</Menu.Item>
          <Menu.Divider />
          <Menu.Item color="var(--etabli-bad)" onClick={onDiscard}>
            Mettre à la corbeille
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isHistoryShown && <HistoryDrawer id={id} onClose={() => setHistoryShown(false)} />}
    </>
  )
}
