import { useRef } from 'react'
import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { DocumentPages } from './document-pages.tsx'
import styles from './document-preview.module.css'
import { heightAbove } from './opening.ts'
import { Printed } from './printed.ts'
import printedStyles from './printed-document.module.css'
import { sheetStyle } from './sheet-style.ts'
import { usePages } from './use-pages.ts'

/** The pages of the preview, each on a sheet of paper of its own. */
export function PrintedDocument({ tree }: { readonly tree: DocumentTree }) {
  const sheets = useRef<HTMLElement>(null)
  const layout = usePages(tree.blocks, sheets, {
    brand: tree.brand,
    above: heightAbove(tree),
  })
  return (
    <main
      ref={sheets}
      className={`${styles.sheets} ${printedStyles.sheets}`}
      style={sheetStyle(tree.brand)}
    >
      <Printed value={true}>
        <DocumentPages tree={tree} blocks={tree.blocks} layout={layout} />
      </Printed>
    </main>
  )
}
