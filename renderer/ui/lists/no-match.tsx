import { Button } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { EmptyState } from './empty-state.tsx'

type Properties = {
  /** « Aucun rapport ne correspond ». */
  readonly title: string
  readonly text: string
  readonly actionLabel?: string
  readonly onShowAll: () => void
}

/** A list of which nothing is left by what was asked for, and the way back to the whole. */
export function NoMatch({ title, text, actionLabel = 'Tout afficher', onShowAll }: Properties) {
  return (
    <EmptyState
      icon={<IconSearch size={28} />}
      title={title}
      text={text}
      action={
        <Button size="sm" variant="default" onClick={onShowAll}>
          {actionLabel}
        </Button>
      }
    />
  )
}
