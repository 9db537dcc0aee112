import { ActionIcon, Tooltip } from '@mantine/core'
import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { usePageCommand } from '../ui/page/command.ts'
import { usePreviewed } from './use-previewed.ts'

export function PreviewToggle() {
  const { isPreviewed, toggle } = usePreviewed()
  usePageCommand('togglePreview', toggle)
  const label = isPreviewed ? 'Masquer l’aperçu' : 'Afficher l’aperçu'
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={30}
        aria-label={label}
        aria-pressed={isPreviewed}
        onClick={toggle}
      >
        {isPreviewed ? <IconEyeOff size={17} /> : <IconEye size={17} />}
      </ActionIcon>
    </Tooltip>
  )
}
