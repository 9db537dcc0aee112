import { Group, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './header.module.css'

type Properties = {
  readonly title: string
  readonly subtitle?: ReactNode
  readonly actions?: ReactNode
}

export function PageHeader({ title, subtitle, actions }: Properties) {
  return (
    <header className={classes.header}>
      <Title order={1} title={title} data-long={title.length > longTitle || undefined}>
        {title}
      </Title>
      {actions !== undefined && (
        <Group gap="xs" wrap="nowrap">
          {actions}
        </Group>
      )}
      {subtitle !== undefined && (
        <Text component="div" size="sm" c="dimmed" className={classes.subtitle ?? ''}>
          {subtitle}
        </Text>
      )}
    </header>
  )
}

/** In letters: it would not hold on two lines of the usual size beside the actions of a document. */
const longTitle = 48
