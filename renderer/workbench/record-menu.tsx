import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { ReactNode } from 'react'

type Properties = {
  /** « Autres actions sur le rapport ». */
  readonly label: string
  readonly onDiscard: () => void
  /** What else can be done with the record. */
  readonly children?: ReactNode
}

/** At the end of a document's header: its other actions, the last of which is its end. */
export function RecordMenu({ label, onDiscard, children }: Properties) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size={30} aria-label={label}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {children}
        <Menu.Item color="var(--etabli-bad)" onClick={onDiscard}>
          Mettre à la corbeille
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
