import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'

/** « Nouveau rapport », over its list. */
export function NewButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button leftSection={<IconPlus size={16} />} onClick={onClick}>
      {label}
    </Button>
  )
}
