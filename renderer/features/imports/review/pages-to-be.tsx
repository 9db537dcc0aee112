import { Button } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { useState } from 'react'
import type { DocumentTree } from '../../../../shared/documents/document-tree.ts'
import type { Firm } from '../../../../shared/domain/firm/firm.ts'
import type { PlannedDocument } from '../../../../shared/imports/plan/import-plan.ts'
import { Dialog } from '../../../ui/dialogs/dialog.tsx'
import { DocumentPreview } from '../../../ui/document-preview/document-preview.tsx'
import styles from '../imports.module.css'
import { documentToBe } from './document-to-be.ts'
import type { Review } from './review.ts'

type Properties = {
  readonly review: Review
  readonly planned: PlannedDocument | undefined
  readonly firm: Firm
}

/** Everything that was understood of a document, on the pages that it would make. */
export function PagesToBe({ review, planned, firm }: Properties) {
  const { content } = review.document
  const [tree, setTree] = useState<DocumentTree>()
  if (content.kind === 'stub' || content.kind === 'reference') return null
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconEye size={16} />}
        className={styles.toBe ?? ''}
        onClick={async () => setTree(await documentToBe({ content, planned, firm }))}
      >
        Voir les pages
      </Button>
      {tree !== undefined && (
        <Dialog onClose={() => setTree(undefined)} size={860} title={review.name}>
          <div className={styles.pages}>
            <DocumentPreview tree={tree} label={`Pages\u00a0: ${review.name}`} />
          </div>
        </Dialog>
      )}
    </>
  )
}
