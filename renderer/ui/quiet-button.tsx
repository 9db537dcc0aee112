import { Button } from '@mantine/core'
import type { ReactNode } from 'react'

type Properties = {
  readonly icon?: ReactNode
  /** For a button that shows more: whether it does. */
  readonly isOpen?: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

/** For « Ajouter… » under a list: present without weight. */
export function QuietButton({ icon, isOpen, onClick, children }: Properties) {
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      fw={500}
      c="dimmed"
      leftSection={icon}
      aria-expanded={isOpen}
      onClick={onClick}
    >
      {children}
    </Button>
  )
}
