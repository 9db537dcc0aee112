import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconDotsVertical, IconTrash } from '@tabler/icons-react'
import classes from './row-list.module.css'

type Properties = {
  readonly name: string
  readonly onMoveUp: (() => void) | undefined
  readonly onMoveDown: (() => void) | undefined
  readonly onRemove: () => void
}

export function RowMenu({ name, onMoveUp, onMoveDown, onRemove }: Properties) {
  return (
    <Menu position="bottom-end" shadow="md" transitionProps={{ duration: 80 }}>
      <Menu.Target>
        <ActionIcon
          className={classes.menu}
          variant="subtle"
          color="gray"
          aria-label={`Actions sur la ligne : ${name}`}
        >
          <IconDotsVertical size={15} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {onMoveUp !== undefined && (
          <Menu.Item leftSection={<IconArrowUp size={15} />} onClick={onMoveUp}>
            Monter
          </Menu.Item>
        )}
        {onMoveDown !== undefined && (
          <Menu.Item leftSection={<IconArrowDown size={15} />} onClick={onMoveDown}>
            Descendre
          </Menu.Item>
        )}
        <Menu.Item
          color="var(--etabli-bad)"
          leftSection={<IconTrash size={15} />}
          onClick={onRemove}
        >
          Supprimer
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
