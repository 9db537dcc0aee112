import { Button } from '@mantine/core'
import { useState } from 'react'
import { isOpen } from '../../../shared/checks/finding.ts'
import { useFindings } from '../../storage/findings.ts'
import { idsOfMission } from '../../storage/mission-documents.ts'
import { useQuery } from '../../storage/use-query.ts'
import { FindingsDrawer } from './findings-drawer.tsx'

/** How much there is to look at in a mission and its documents, and the list behind it. */
export function MissionFindings({ missionId }: { readonly missionId: string }) {
  const [isShown, setShown] = useState(false)
  const ids = useQuery(async db => idsOfMission(db, missionId), missionId)
  const findings = useFindings()?.filter(({ place }) => ids?.has(place.record.id) === true)
  if (findings === undefined || findings.length === 0) return null
  const count = findings.filter(isOpen).length
  return (
    <>
      <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setShown(true)}>
        {wording(count)}
      </Button>
      <FindingsDrawer
        title="Contrôles de la mission"
        findings={findings}
        opened={isShown}
        onClose={() => setShown(false)}
      />
    </>
  )
}

function wording(count: number): string {
  if (count === 0) return 'Constats justifiés'
  return count === 1 ? '1 constat à voir' : `${count} constats à voir`
}
