import { Dialog } from '../../ui/dialogs/dialog.tsx'
import { DocumentPreview } from '../../ui/document-preview/document-preview.tsx'
import { FileMenu } from './file-menu.tsx'
import type { ShownPages } from './shown-pages.ts'
import styles from './versions.module.css'

type Properties = ShownPages & { readonly onClose: () => void }

/** Pages to read, and to export. */
export function PagesDialog({ title, tree, fileName, onClose }: Properties) {
  return (
    <Dialog onClose={onClose} size={860} title={title}>
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
    </Dialog>
  )
}
