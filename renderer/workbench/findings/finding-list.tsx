import { useState } from 'react'
import type { Finding, Place } from '../../../shared/checks/findings/finding.ts'
import { findingKey } from '../../../shared/checks/findings/key.ts'
import { FindingRow } from './finding-row.tsx'
import styles from './findings.module.css'
import { JustifyDialog } from './justify-dialog.tsx'

type Properties = {
  readonly findings: readonly Finding[]
  /** Given where the fields are not beside the findings: leads to those that one is about. */
  readonly onOpen?: (place: Place) => void
  /** They are of several documents: each says which. */
  readonly isOfSeveral?: boolean
  /** A record that nothing can be changed in any more. */
  readonly frozenId?: string | undefined
}

/** What contradicts itself, with its computation, a way to put it right and a way to say why it is right. */
export function FindingList({ findings, onOpen, isOfSeveral = false, frozenId }: Properties) {
  const [justified, setJustified] = useState<Finding>()
  return (
    <>
      <ul className={styles.list}>
        {findings.map(finding => (
          <FindingRow
            key={`${findingKey(finding)}|${finding.message}`}
            finding={finding}
            onOpen={onOpen}
            isOfSeveral={isOfSeveral}
            isFrozen={finding.place.record.id === frozenId}
            onJustify={() => setJustified(finding)}
          />
        ))}
      </ul>
      <JustifyDialog findings={justified && [justified]} onClose={() => setJustified(undefined)} />
    </>
  )
}
