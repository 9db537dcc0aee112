import { useState } from 'react'
import { documentKindWords } from '../../../shared/domain/document/kinds.ts'
import type { SentDocument } from '../../../shared/domain/document/sent-document.ts'
import { formatDate } from '../../../shared/french/writing.ts'
import { useQuery } from '../../storage/database/use-query.ts'
import { sentDocumentsTo } from '../../storage/records/sent-documents.ts'
import { LinkList, LinkRow } from '../../ui/lists/link-list.tsx'
import { Section } from '../../ui/page/section.tsx'
import { PagesDialog } from './pages-dialog.tsx'
import { readingOf, type ShownPages } from './shown-pages.ts'

/** Everything the client was sent, even of missions thrown away since: each opens on its pages. */
export function SentToClient({ clientId }: { readonly clientId: string }) {
  const sent = useQuery(db => sentDocumentsTo(db, clientId), clientId)
  const [shown, setShown] = useState<ShownPages>()
  if (sent === undefined || sent.length === 0) return null
  return (
    <Section title="Envoyés au client">
      <LinkList>
        {sent.map(each => (
          <LinkRow
            key={each.id}
            title={each.title}
            detail={detailOf(each)}
            onOpen={() => setShown(readingOf(each))}
          />
        ))}
      </LinkList>
      {shown !== undefined && <PagesDialog {...shown} onClose={() => setShown(undefined)} />}
    </Section>
  )
}

function detailOf({ kind, version, sentOn, recipient }: SentDocument): string {
  const name = `${documentKindWords[kind].name}, version ${version}`
  return `${name} · ${formatDate(sentOn)} · ${recipient.name}`
}
