import { useDeferredValue, useMemo } from 'react'
import { type ProposalSources, proposalDocument } from '../../../shared/documents/proposal.ts'
import { DocumentPreview } from '../../ui/document-preview/document-preview.tsx'
import styles from './proposal-workbench.module.css'

type Properties = ProposalSources & { readonly heading: string | undefined }

/** The very tree that is exported; drawn when the keyboard leaves time for it. */
export function ProposalPreview({ proposal: latest, client, firm, today, heading }: Properties) {
  const proposal = useDeferredValue(latest)
  const tree = useMemo(
    () => proposalDocument({ proposal, client, firm, today }),
    [proposal, client, firm, today],
  )
  return (
    <div className={styles.preview}>
      <DocumentPreview tree={tree} heading={heading} />
    </div>
  )
}
