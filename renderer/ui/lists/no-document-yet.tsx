import type { ReactNode } from 'react'
import { EmptyState } from './empty-state.tsx'
import { NewButton } from './new-button.tsx'
import { BeginButtons, type WaysToBegin } from './ways-to-begin.tsx'

type Properties = {
  readonly icon: ReactNode
  readonly title: string
  /** What a new one is made from. */
  readonly text: string
  /** Why there can be none yet. */
  readonly textWithoutMission: string
  readonly hasMission: boolean
  readonly newLabel: string
  readonly onNew: () => void
  readonly begin: WaysToBegin
}

/** An empty list of documents: each belongs to a mission, which may have to come first. */
export function NoDocumentYet(properties: Properties) {
  const { icon, title, text, textWithoutMission, hasMission, newLabel, onNew, begin } = properties
  return (
    <EmptyState
      icon={icon}
      title={title}
      text={hasMission ? text : textWithoutMission}
      action={
        hasMission ? <NewButton label={newLabel} onClick={onNew} /> : <BeginButtons {...begin} />
      }
    />
  )
}
