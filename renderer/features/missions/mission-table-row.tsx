import { ActionIcon, UnstyledButton } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { tellClipped } from '../../ui/lists/tell-clipped.ts'
import { missionColumns } from './mission-columns.tsx'
import type { MissionRow } from './mission-rows.ts'
import classes from './missions-table.module.css'

type Properties = {
  readonly row: MissionRow
  readonly rowIndex: number
  readonly isTabStop: boolean
  readonly onOpen: () => void
  readonly onDiscard: () => void
}

export function MissionTableRow({ row, rowIndex, isTabStop, onOpen, onDiscard }: Properties) {
  const title = row.title || 'Sans titre'
  return (
    <tr className={classes.row} aria-rowindex={rowIndex} onPointerEnter={tellClipped}>
      <th scope="row">
        <UnstyledButton
          className={classes.open}
          data-row={row.id}
          tabIndex={isTabStop ? 0 : -1}
          onClick={onOpen}
        >
          <span className={classes.title}>{title}</span>
        </UnstyledButton>
      </th>
      {missionColumns.map(({ key, cell, isFigure = false }) => (
        <td key={key} data-figure={isFigure}>
          {cell(row)}
        </td>
      ))}
      <td className={classes.menuCell}>
        <ActionIcon
          className={classes.discard}
          variant="subtle"
          color="gray"
          tabIndex={-1}
          aria-label={`Mettre à la corbeille : ${title}`}
          onClick={onDiscard}
        >
          <IconTrash size={15} />
        </ActionIcon>
      </td>
    </tr>
  )
}
