import { Group, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './page-header.module.css'

type Properties = {
  readonly title: string
  readonly subtitle?: ReactNode
  readonly actions?: ReactNode
}

export function PageHeader({ title, subtitle, actions }: Properties) {
  return (
    <header className={classes.header}>
      <div className={classes.words}>
        <Title order={1}>{title}</Title>
        {subtitle !== undefined && (
          <Text component="div" size="sm" c="dimmed">
            {subtitle}
          </Text>
        )}
      </div>
      {actions !== undefined && (
        <Group gap="xs" wrap="nowrap">
          {actions}
        </Group>
      )}
    </header>
  )
}
