import { Button } from '@mantine/core'
import { IconChecks } from '@tabler/icons-react'
import { useState } from 'react'
import { isOpen } from '../../../shared/checks/finding.ts'
import { useFindings } from '../../storage/findings.ts'
import { FindingsDrawer } from './findings-drawer.tsx'

/** The inspector of a document: what was found in it, and how much of it is still open. */
export function FindingsButton({ recordId }: { readonly recordId: string }) {
  const [isShown, setShown] = useState(false)
  const findings = useFindings()?.filter(({ place, against }) =>
    [place, against].some(each => each?.record.id === recordId),
  )
  if (findings === undefined || findings.length === 0) return null
  const open = findings.filter(isOpen).length
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconChecks size={16} />}
        onClick={() => setShown(true)}
        aria-label={`Contrôles de ce document\u00a0: ${open} à voir`}
      >
        {`Contrôles (${open})`}
      </Button>
      <FindingsDrawer
        title="Contrôles de ce document"
        findings={findings}
        opened={isShown}
        onClose={() => setShown(false)}
      />
    </>
  )
}
