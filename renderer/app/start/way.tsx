import { Text, UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './first-start.module.css'

type Properties = {
  readonly icon: ReactNode
  readonly title: string
  readonly text: string
  readonly disabled: boolean
  readonly onClick: () => void
}

/** One way to begin, on a screen that offers several. */
export function Way({ icon, title, text, disabled, onClick }: Properties) {
  return (
    <UnstyledButton className={classes.way} disabled={disabled} onClick={onClick}>
      <span className={classes.icon} aria-hidden>
        {icon}
      </span>
      <span>
        <Text component="span" display="block" size="sm" fw={500}>
          {title}
        </Text>
        <Text component="span" display="block" size="xs" c="dimmed">
          {text}
        </Text>
      </span>
    </UnstyledButton>
  )
}
