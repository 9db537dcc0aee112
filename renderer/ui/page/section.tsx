import { Group, Text, Title } from '@mantine/core'
import { type ReactNode, useContext, useId } from 'react'
import classes from './section.module.css'
import { SectionNotice } from './section-notice.ts'

type Properties = {
  readonly title: string
  readonly description?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A titled part of a page, set apart by space and one thin line rather than by a box. */
export function Section({ title, description, actions, children }: Properties) {
  const id = useId()
  const told = useContext(SectionNotice)
  return (
    <section aria-labelledby={id} data-section={told?.key} className={classes.section}>
      <div className={classes.heading}>
        <Title order={2} id={id}>
          {title}
        </Title>
        {actions !== undefined && <Group gap="xs">{actions}</Group>}
        {description !== undefined && (
          <Text component="div" size="sm" c="dimmed" className={classes.description ?? ''}>
            {description}
          </Text>
        )}
      </div>
      {told?.notice}
      {/* It is told once, over the sections within. */}
      <SectionNotice value={undefined}>{children}</SectionNotice>
    </section>
  )
}
