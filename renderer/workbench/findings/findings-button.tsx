import { Button } from '@mantine/core'
import { IconChecks } from '@tabler/icons-react'
import { useState } from 'react'
import { type Finding, isOpen } from '../../../shared/checks/findings/finding.ts'
import { FindingsDrawer } from './findings-drawer.tsx'

type Properties = {
  /** « Contrôles de ce document ». */
  readonly title: string
  /** Nothing is shown until they are known, nor where there are none. */
  readonly findings: readonly Finding[] | undefined
  /** Among the words under a title, rather than among the actions. */
  readonly isSmall?: boolean
  /** A record that nothing can be changed in any more. */
  readonly frozenId?: string | undefined
}

/** The inspector, and how much of what it lists is still open. */
export function FindingsButton({ title, findings, isSmall = false, frozenId }: Properties) {
  const [isShown, setShown] = useState(false)
  if (findings === undefined || (findings.length === 0 && !isShown)) return null
  const open = findings.filter(isOpen).length
  return (
    <>
      <Button
        variant="default"
        size={isSmall ? 'compact-xs' : 'sm'}
        leftSection={<IconChecks size={isSmall ? 14 : 16} />}
        onClick={() => setShown(true)}
        aria-label={`${title}\u00a0: ${open} à voir`}
      >
        {`Contrôles (${open})`}
      </Button>
      <FindingsDrawer
        title={title}
        findings={findings}
        frozenId={frozenId}
        opened={isShown}
        onClose={() => setShown(false)}
      />
    </>
  )
}
