import { Drawer, Text } from '@mantine/core'
import { byDocument } from '../../../shared/checks/findings/by-document.ts'
import type { Finding, Place } from '../../../shared/checks/findings/finding.ts'
import { findingInWords } from '../../../shared/checks/findings/place-in-words.ts'
import { Cover, useCoverable } from '../../ui/dialogs/covered.ts'
import { FindingList } from './finding-list.tsx'
import styles from './findings.module.css'
import { KeptFocus } from './kept-focus.tsx'
import { useOpenPlace } from './open-place.ts'

type Properties = {
  readonly title: string
  readonly findings: readonly Finding[]
  /** A record that nothing can be changed in any more. */
  readonly frozenId?: string | undefined
  readonly opened: boolean
  readonly onClose: () => void
}

/** The inspector: what was found, under the document that says it where there are several. */
export function FindingsDrawer({ title, findings, frozenId, opened, onClose }: Properties) {
  const documents = byDocument(findings)
  const open = useOpenPlace()
  const { cover, closeUncovered } = useCoverable(onClose)

  function leave(place: Place) {
    onClose()
    setTimeout(() => open(place), focusReturned)
  }

  return (
    <Drawer opened={opened} onClose={closeUncovered} position="right" size="md" title={title}>
      <Cover value={cover}>
        <KeptFocus>
          {documents.map(document => (
            <section key={document.key} className={styles.document}>
              {documents.length > 1 && <h3>{findingInWords(document.title)}</h3>}
              <FindingList findings={document.findings} onOpen={leave} frozenId={frozenId} />
            </section>
          ))}
        </KeptFocus>
      </Cover>
      {documents.length === 0 && (
        <Text size="sm" c="dimmed">
          Plus rien ne se contredit ici.
        </Text>
      )}
    </Drawer>
  )
}

/** In milliseconds: what closes gives the focus back to what opened it, then the field takes it. */
const focusReturned = 50
