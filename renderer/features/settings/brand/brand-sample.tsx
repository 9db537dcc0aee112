import { useMemo } from 'react'
import type { Firm } from '../../../../shared/domain/firm/firm.ts'
import { DocumentPreview } from '../../../ui/document-preview/document-preview.tsx'
import styles from './brand-sample.module.css'
import { lookSample } from './look-sample.ts'

/** Pages in the firm's look, drawn by what draws every document. */
export function BrandSample({ firm }: { readonly firm: Firm }) {
  const tree = useMemo(() => lookSample(firm), [firm])
  return (
    <div className={styles.sample}>
      <DocumentPreview tree={tree} />
    </div>
  )
}
