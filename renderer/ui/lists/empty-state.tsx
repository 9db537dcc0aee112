import { Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './empty-state.module.css'

type Properties = {
  readonly icon: ReactNode
  readonly title: string
  /** What belongs here and what it brings. */
  readonly text: ReactNode
  readonly action?: ReactNode
}

export function EmptyState({ icon, title, text, action }: Properties) {
  return (
    <div className={classes.empty}>
      <div className={classes.icon} aria-hidden>
        {icon}
      </div>
      <Title order={2}>{title}</Title>
      <Text size="sm" c="dimmed" maw={440}>
        {text}
      </Text>
      {action !== undefined && <div className={classes.action}>{action}</div>}
    </div>
  )
}
