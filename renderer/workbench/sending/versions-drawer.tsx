import { Drawer } from '@mantine/core'
import { stateInWords } from '../../../shared/domain/document/state.ts'
import type { WorkbenchDocument } from '../workbench-document.ts'
import { SentVersions } from './sent-versions.tsx'
import type { ShownPages } from './shown-pages.ts'
import type { Versions } from './use-versions.ts'
import styles from './versions.module.css'

type Properties = {
  readonly versions: Versions
  readonly document: WorkbenchDocument
  readonly onShow: (pages: ShownPages | undefined) => void
  readonly onClose: () => void
}

export function VersionsDrawer({ versions, document, onShow, onClose }: Properties) {
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={440}
      title="Versions envoyées"
      transitionProps={{ duration: 120 }}
    >
      <p className={styles.state}>{stateInWords(versions.state)}</p>
      <SentVersions versions={versions} document={document} onShow={onShow} />
    </Drawer>
  )
}
