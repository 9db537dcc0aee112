import { Modal } from '@mantine/core'
import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { DocumentPreview } from '../../ui/document-preview/document-preview.tsx'
import type { FileExtension } from '../workbench-document.ts'
import { FileMenu } from './file-menu.tsx'
import styles from './versions.module.css'

export type ShownPages = {
  readonly title: string
  readonly tree: DocumentTree
  readonly fileName: (extension: FileExtension) => string
}

type Properties = ShownPages & { readonly onClose: () => void }

/** Pages to read, and to export. */
export function PagesDialog({ title, tree, fileName, onClose }: Properties) {
  return (
    <Modal
      opened
      onClose={onClose}
      size={860}
      title={title}
      closeButtonProps={{ 'aria-label': 'Fermer' }}
    >
      <div className={styles.pagesHead}>
        <FileMenu
          label="Exporter"
          name={`Exporter\u00a0: ${title}`}
          document={{ tree: () => tree, fileName }}
        />
      </div>
      <div className={styles.pages}>
        <DocumentPreview tree={tree} label={`Pages\u00a0: ${title}`} />
      </div>
    </Modal>
  )
}
