import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { localToday } from '../../../../shared/domain/calendar/calendar.ts'
import type { DocumentSort } from '../../../../shared/imports/kinds/document-sort.ts'
import { useDatabase } from '../../../storage/database/context.tsx'
import { sortOptions } from '../kind-names.ts'
import type { ReadSource, RefusedSource } from './imported-source.ts'
import { readAgain } from './read-again.ts'

type Properties = {
  readonly source: RefusedSource
  readonly onRead: (read: ReadSource) => void
}

/** For a text that looks like nothing known: its reader says what it is. */
export function ReadAsMenu({ source, onRead }: Properties) {
  const { clock } = useDatabase()
  const [isReading, setReading] = useState(false)
  const { name, text, before = 0, repaired = false } = source
  if (text === undefined) return null

  async function readAs(sort: DocumentSort) {
    setReading(true)
    const read = await readAgain(
      { name, text: text ?? '', before, repaired },
      sort,
      localToday(clock.now()),
    )
    setReading(false)
    onRead(read)
  }

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size="compact-xs"
          variant="default"
          flex="none"
          loading={isReading}
          rightSection={<IconChevronDown size={13} />}
          aria-label={`Lire ${name} comme…`}
        >
          Lire comme…
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {sortOptions.map(({ value, label }) => (
          <Menu.Item key={value} onClick={() => readAs(value)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
