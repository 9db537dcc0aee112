import type { SentDocument } from '../../../shared/domain/document/sent-document.ts'
import type { WorkbenchDocument } from '../workbench-document.ts'
import { comparison, now, readingOf, type ShownPages } from './shown-pages.ts'
import type { Versions } from './use-versions.ts'
import { type Other, VersionCard } from './version-card.tsx'
import styles from './versions.module.css'

type Properties = {
  readonly versions: Versions
  readonly document: WorkbenchDocument
  readonly onShow: (pages: ShownPages | undefined) => void
}

/** Every version that left, to be read, exported again and compared. */
export function SentVersions({ versions, document, onShow }: Properties) {
  return (
    <ul className={styles.list}>
      {versions.all.map(sent => (
        <VersionCard
          key={sent.id}
          sent={sent}
          others={othersOf(sent, versions)}
          onRead={() => onShow(readingOf(sent))}
          onCompare={other => onShow(comparison(sent, other, versions.all, document))}
        />
      ))}
    </ul>
  )
}

function othersOf(sent: SentDocument, { all, state }: Versions): Other[] {
  const others = all
    .filter(({ id }) => id !== sent.id)
    .map(({ id, version }) => ({ key: id, label: `Avec la version ${version}` }))
  return state.kind === 'sent' ? others : [{ key: now, label: 'Avec l’état actuel' }, ...others]
}
