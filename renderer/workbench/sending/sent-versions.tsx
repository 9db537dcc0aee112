import { comparisonDocument } from '../../../shared/documents/comparison.ts'
import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { thawed } from '../../../shared/documents/frozen-document.ts'
import type { SentDocument } from '../../../shared/domain/sent-document.ts'
import type { WorkbenchDocument } from '../workbench-document.ts'
import type { ShownPages } from './pages-dialog.tsx'
import type { Versions } from './use-versions.ts'
import { type Other, VersionCard } from './version-card.tsx'
import { comparisonFileName, versionFileName } from './version-files.ts'
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
          onRead={() => onShow(reading(sent))}
          onCompare={other => onShow(comparison(sent, other, versions, document))}
        />
      ))}
    </ul>
  )
}

/** The document as it stands now, among what a version is compared with. */
const now = 'now'

function othersOf(sent: SentDocument, { all, state }: Versions): Other[] {
  const others = all
    .filter(({ id }) => id !== sent.id)
    .map(({ id, version }) => ({ key: id, label: `Avec la version ${version}` }))
  return state.kind === 'sent' ? others : [{ key: now, label: 'Avec l’état actuel' }, ...others]
}

function reading(sent: SentDocument): ShownPages | undefined {
  const content = thawed(sent)
  if (content.kind === 'damaged') return undefined
  const { tree } = content
  return {
    title: `Version ${sent.version}`,
    tree,
    fileName: extension => versionFileName(sent, tree, extension),
  }
}

type Side = { readonly tree: DocumentTree; readonly name: string; readonly order: number }

/** From the older of the two to the later one. */
function comparison(
  sent: SentDocument,
  other: string,
  { all }: Versions,
  document: WorkbenchDocument,
): ShownPages | undefined {
  const current: Side = { tree: document.tree(), name: 'État actuel', order: Infinity }
  const otherSide = other === now ? current : sideOf(all.find(({ id }) => id === other))
  const [before, after] = [sideOf(sent), otherSide]
    .filter(side => side !== undefined)
    .toSorted((a, b) => a.order - b.order)
  if (before === undefined || after === undefined) return undefined
  const names = { from: before.name, to: after.name }
  return {
    title: `${names.from} → ${names.to}`,
    tree: comparisonDocument({ before: before.tree, after: after.tree, ...names }),
    fileName: extension => comparisonFileName(sent, after.tree, names, extension),
  }
}

function sideOf(sent: SentDocument | undefined): Side | undefined {
  const content = sent && thawed(sent)
  if (sent === undefined || content?.kind !== 'tree') return undefined
  return { tree: content.tree, name: `Version ${sent.version}`, order: sent.version }
}
