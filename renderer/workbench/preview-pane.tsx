import { useDeferredValue, useMemo, useState } from 'react'
import type { DocumentTree } from '../../shared/documents/document-tree.ts'
import { DocumentPreview, type HeadingAsked } from '../ui/document-preview/document-preview.tsx'
import styles from './preview-pane.module.css'
import { useRested } from './use-rested.ts'

type Properties = {
  readonly tree: () => DocumentTree
  /** The heading to follow. */
  readonly heading?: HeadingAsked | undefined
}

/** In blocks, some fifty pages: made at each key, they would hold up the next one. */
const longDocument = 500

/**
 * The very tree that is exported; made and drawn once the editor stands, then when the keyboard leaves
 * time for it: between two keys, or after a few where the document is long.
 */
export function PreviewPane({ tree: latest, heading }: Properties) {
  const [isLong, setLong] = useState(false)
  const make = useDeferredValue(useRested(latest, isLong), null)
  const tree = useMemo(() => make?.(), [make])
  const isLongNow = (tree?.blocks.length ?? 0) > longDocument
  if (isLongNow !== isLong) setLong(isLongNow)
  return (
    <div className={styles.pane}>
      {tree !== undefined && <DocumentPreview tree={tree} heading={heading} />}
    </div>
  )
}
