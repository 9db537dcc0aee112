import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { usePageCommand } from '../ui/page-command.ts'
import { useExports } from './use-exports.ts'
import type { FileExtension, WorkbenchDocument } from './workbench-document.ts'

/** The document as a file, in each of its formats. Ctrl+E is the first, Ctrl+P the second. */
export function ExportMenu({ document }: { readonly document: WorkbenchDocument }) {
  const { isBusy, exportAs, write } = useExports(document)
  const { otherFiles = [] } = document
  usePageCommand('exportDocument', () => void exportAs('docx'))
  usePageCommand('exportPdf', () => void exportAs('pdf'))
  return (
    <Menu position="bottom-end" shadow="md" transitionProps={{ duration: 80 }}>
      <Menu.Target>
        <Button size="sm" loading={isBusy} rightSection={<IconChevronDown size={15} />}>
          Exporter
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map(({ extension, label }) => (
          <Menu.Item key={extension} onClick={() => exportAs(extension)}>
            {label}
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

const formats: readonly { readonly extension: FileExtension; readonly label: string }[] = [
  { extension: 'docx', label: 'Word (.docx)' },
  { extension: 'pdf', label: 'PDF (.pdf)' },
  { extension: 'md', label: 'Markdown (.md)' },
]
