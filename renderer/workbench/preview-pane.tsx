import { useDeferredValue, useMemo } from 'react'
import type { DocumentTree } from '../../shared/documents/document-tree.ts'
import { DocumentPreview, type HeadingAsked } from '../ui/document-preview/document-preview.tsx'
import styles from './preview-pane.module.css'

type Properties = {
  readonly tree: () => DocumentTree
  /** The heading to follow. */
  readonly heading?: HeadingAsked | undefined
}

/** The very tree that is exported; made and drawn when the keyboard leaves time for it. */
export function PreviewPane({ tree: latest, heading }: Properties) {
  const make = useDeferredValue(latest)
  const tree = useMemo(make, [make])
  return (
    <div className={styles.pane}>
      <DocumentPreview tree={tree} heading={heading} />
    </div>
  )
}
