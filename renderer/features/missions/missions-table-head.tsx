import { UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { missionColumns } from './mission-columns.tsx'
import type { Sorting, SortKey } from './mission-rows.ts'
import classes from './missions-table.module.css'
import { useMissionsView } from './missions-view.ts'

export function MissionsTableHead() {
  const sorting = useMissionsView(view => view.sorting)
  return (
    <thead className={classes.head}>
      <tr aria-rowindex={1}>
        <HeadCell sortKey="title" title="Mission" sorting={sorting} />
        {missionColumns.map(({ key, title, width, isFigure = false }) => (
          <HeadCell
            key={key}
            sortKey={key}
            title={title}
            width={width}
            isFigure={isFigure}
            sorting={sorting}
          />
        ))}
        <td className={classes.menuColumn} />
      </tr>
    </thead>
  )
}

type CellProperties = {
  readonly sortKey: SortKey
  readonly title: string
  readonly width?: string
  readonly isFigure?: boolean
  readonly sorting: Sorting
}

function HeadCell({ sortKey, title, width, isFigure = false, sorting }: CellProperties) {
  const isSorted = sorting.key === sortKey
  const Mark = sorting.descending ? IconChevronDown : IconChevronUp
  return (
    <th
      scope="col"
      style={width === undefined ? {} : { width }}
      data-figure={isFigure}
      {...(isSorted ? { 'aria-sort': sorting.descending ? 'descending' : 'ascending' } : {})}
    >
      <UnstyledButton
        className={classes.sort}
        onClick={() =>
          useMissionsView.setState({
            sorting: { key: sortKey, descending: isSorted && !sorting.descending },
          })
        }
      >
        {title}
        {isSorted && <Mark size={13} aria-hidden />}
      </UnstyledButton>
    </th>
  )
}
