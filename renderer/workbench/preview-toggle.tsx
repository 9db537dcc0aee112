import { Button } from '@mantine/core'
import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { usePageCommand } from '../ui/page-command.ts'
import { usePreviewed } from './use-previewed.ts'

export function PreviewToggle() {
  const { isPreviewed, toggle } = usePreviewed()
  usePageCommand('togglePreview', toggle)
  return (
    <Button
      variant="default"
      size="sm"
      aria-pressed={isPreviewed}
      leftSection={isPreviewed ? <IconEyeOff size={16} /> : <IconEye size={16} />}
      onClick={toggle}
    >
      {isPreviewed ? 'Masquer l’aperçu' : 'Aperçu'}
    </Button>
  )
}
