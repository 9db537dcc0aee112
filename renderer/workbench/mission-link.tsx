import { Anchor } from '@mantine/core'
import { useState } from 'react'
import { type Joining, JoinMissionDialog } from './join-mission-dialog.tsx'

type Properties = Joining & {
  readonly missionId: string | undefined
  readonly onOpen: (missionId: string) => void
}

/** In the header of a document: the way to its mission, or to one that it may be joined to. */
export function MissionLink({ missionId, onOpen, ...joining }: Properties) {
  const [isJoining, setJoining] = useState(false)
  if (missionId !== undefined) {
    return (
      <Anchor component="button" size="sm" onClick={() => onOpen(missionId)}>
        Voir la mission
      </Anchor>
    )
  }
  return (
    <>
      <Anchor component="button" size="sm" onClick={() => setJoining(true)}>
        Rattacher à une mission…
      </Anchor>
      {isJoining && <JoinMissionDialog {...joining} onClose={() => setJoining(false)} />}
    </>
  )
}
