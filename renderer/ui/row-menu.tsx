import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconDotsVertical, IconTrash } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import classes from './row-list.module.css'

type Properties = {
  readonly name: string
  readonly onMoveUp: (() => void) | undefined
  readonly onMoveDown: (() => void) | undefined
  readonly onRemove: () => void
}

/** Only a button until it is pressed: a list may have hundreds of rows. */
export function RowMenu(properties: Properties) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)

  function close() {
    setOpen(false)
    button.current?.focus({ preventScroll: true })
  }

  return (
    <div className={classes.menu} data-open={isOpen}>
      <ActionIcon
        ref={button}
        variant="subtle"
        color="gray"
        aria-label={`Actions sur la ligne : ${properties.name}`}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <IconDotsVertical size={15} />
      </ActionIcon>
      {isOpen && <OpenMenu {...properties} onClose={close} />}
    </div>
  )
}

type OpenProperties = Properties & { readonly onClose: () => void }

function OpenMenu({ name, onMoveUp, onMoveDown, onRemove, onClose }: OpenProperties) {
  return (
    <Menu opened onClose={onClose} position="bottom-end" transitionProps={{ duration: 80 }}>
      <Menu.Target>
        <span aria-hidden className={classes.menuAnchor} />
      </Menu.Target>
      <Menu.Dropdown aria-label={`Actions sur la ligne : ${name}`}>
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
