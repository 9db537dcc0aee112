import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { usePageCommand } from '../ui/page/command.ts'
import { useExports } from './use-exports.ts'
import type { FileExtension, WorkbenchDocument } from './workbench-document.ts'

type Properties = {
  readonly document: WorkbenchDocument
  /** `quiet` where something else is the page's main action. */
  readonly look?: 'main' | 'quiet'
}

/** The document as a file, in each of its formats. Ctrl+E is the first, Ctrl+P the second. */
export function ExportMenu({ document, look = 'main' }: Properties) {
  const { isBusy, exportAs, write } = useExports(document)
  const { label, otherFiles = [] } = document
  usePageCommand('exportDocument', () => void exportAs('docx'))
  usePageCommand('exportPdf', () => void exportAs('pdf'))
  return (
    <Menu position="bottom-end" shadow="md" transitionProps={{ duration: 80 }}>
      <Menu.Target>
        <Button
          size="sm"
          variant={look === 'main' ? 'filled' : 'default'}
          loading={isBusy}
          rightSection={<IconChevronDown size={15} />}
        >
          Exporter
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {label !== undefined && <Menu.Label>{label}</Menu.Label>}
        {formats.map(({ extension, name }) => (
          <Menu.Item key={extension} onClick={() => exportAs(extension)}>
            {name}
          </Menu.Item>
        ))}
        {otherFiles.length > 0 && <Menu.Divider />}
        {otherFiles.map(file => (
          <Menu.Item key={file.label} onClick={() => write(file.write)}>
            {file.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

export const formats: readonly { readonly extension: FileExtension; readonly name: string }[] = [
  { extension: 'docx', name: 'Word (.docx)' },
  { extension: 'pdf', name: 'PDF (.pdf)' },
  { extension: 'md', name: 'Markdown (.md)' },
]
