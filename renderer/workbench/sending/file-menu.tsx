import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { formats } from '../export-menu.tsx'
import { useExports } from '../use-exports.ts'
import type { WorkbenchDocument } from '../workbench-document.ts'

type Properties = {
  readonly label: string
  /** What tells this menu from the others for those who cannot see where it stands. */
  readonly name: string
  readonly document: Pick<WorkbenchDocument, 'tree' | 'fileName'>
}

/** A tree that is not the page's own, as a file in each of the formats. */
export function FileMenu({ label, name, document }: Properties) {
  const { isBusy, exportAs } = useExports(document)
  return (
    <Menu position="bottom-end" shadow="md" transitionProps={{ duration: 80 }}>
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={name}
          loading={isBusy}
          rightSection={<IconChevronDown size={14} />}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map(format => (
          <Menu.Item key={format.extension} onClick={() => exportAs(format.extension)}>
            {format.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
