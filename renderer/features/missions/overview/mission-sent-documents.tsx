import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { documentKindWords } from '../../../../shared/domain/document-kinds.ts'
import { formatDate } from '../../../../shared/domain/french.ts'
import type { SentDocument } from '../../../../shared/domain/sent-document.ts'
import { sentDocumentsTo } from '../../../storage/sent-documents.ts'
import { useQuery } from '../../../storage/use-query.ts'
import { Section } from '../../../ui/section.tsx'
import { PagesDialog } from '../../../workbench/sending/pages-dialog.tsx'
import { readingOf, type ShownPages } from '../../../workbench/sending/shown-pages.ts'
import styles from './overview.module.css'

/** Everything the client was sent, even of missions thrown away since: each opens on its pages. */
export function MissionSentDocuments({ clientId }: { readonly clientId: string }) {
  const sent = useQuery(db => sentDocumentsTo(db, clientId), clientId)
  const [shown, setShown] = useState<ShownPages>()
  if (sent === undefined || sent.length === 0) return null
  return (
    <Section title="Envoyés au client">
      <ul className={styles.list}>
        {sent.map(each => (
          <li key={each.id}>
            <UnstyledButton className={styles.row} onClick={() => setShown(readingOf(each))}>
              <span className={styles.words}>
                <span>{each.title}</span>
                <span className={styles.detail}>{detailOf(each)}</span>
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {shown !== undefined && <PagesDialog {...shown} onClose={() => setShown(undefined)} />}
    </Section>
  )
}

function detailOf({ kind, version, sentOn, recipient }: SentDocument): string {
  const name = `${documentKindWords[kind].name}, version ${version}`
  return `${name} · ${formatDate(sentOn)} · ${recipient.name}`
}
