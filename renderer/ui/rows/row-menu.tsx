import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconDotsVertical, IconTrash } from '@tabler/icons-react'
import { memo, useRef, useState } from 'react'
import classes from './row-list.module.css'

type Properties = {
  readonly name: string
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Both may be kept from an earlier drawing: they look up the row where it stands by now. */
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** Only a button until it is pressed, and left alone by what is typed elsewhere: a list may have hundreds of rows. */
export const RowMenu = memo(
  ButtonOfMenu,
  (before, after) =>
    before.name === after.name &&
    before.isFirst === after.isFirst &&
    before.isLast === after.isLast,
)

function ButtonOfMenu(properties: Properties) {
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

function OpenMenu({ name, isFirst, isLast, onMove, onRemove, onClose }: OpenProperties) {
  return (
    <Menu opened onClose={onClose} position="bottom-end" transitionProps={{ duration: 80 }}>
      <Menu.Target>
        <span aria-hidden className={classes.menuAnchor} />
      </Menu.Target>
      <Menu.Dropdown aria-label={`Actions sur la ligne : ${name}`}>
        {!isFirst && (
          <Menu.Item leftSection={<IconArrowUp size={15} />} onClick={() => onMove(-1)}>
            Monter
          </Menu.Item>
        )}
        {!isLast && (
          <Menu.Item leftSection={<IconArrowDown size={15} />} onClick={() => onMove(1)}>
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
