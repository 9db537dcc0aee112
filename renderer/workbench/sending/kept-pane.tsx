import { Button } from '@mantine/core'
import { IconVersions } from '@tabler/icons-react'
import { useState } from 'react'
import type { SentDocument } from '../../../shared/domain/document/sent-document.ts'
import { formatDate } from '../../../shared/french/writing.ts'
import { useOneAtATime } from '../../ui/dialogs/use-one-at-a-time.ts'
import type { WorkbenchDocument } from '../workbench-document.ts'
import { PagesDialog } from './pages-dialog.tsx'
import { SentVersions } from './sent-versions.tsx'
import type { ShownPages } from './shown-pages.ts'
import type { Versions } from './use-versions.ts'
import styles from './versions.module.css'

type Properties = {
  readonly last: SentDocument
  readonly versions: Versions
  readonly document: WorkbenchDocument
}

/** In the editor's place once a version has left: it is read, answered, exported, no longer edited. */
export function KeptPane({ last, versions, document }: Properties) {
  const [shown, setShown] = useState<ShownPages>()
  const onNext = document.sending?.edition?.onNext
  const next = useOneAtATime(async () => onNext?.())
  return (
    <div className={styles.kept}>
      <div className={styles.banner}>
        <h2>{`La version ${last.version} est partie`}</h2>
        <p>
          {`Envoyée le ${formatDate(last.sentOn)} à ${last.recipient.name}, elle ne se modifie plus\u00a0: ce que le client a lu reste ce qu’il a lu.`}
        </p>
        {onNext && (
          <Button size="sm" leftSection={<IconVersions size={16} />} onClick={next}>
            Préparer une nouvelle version
          </Button>
        )}
      </div>
      <SentVersions versions={versions} document={document} onShow={setShown} />
      {shown !== undefined && <PagesDialog {...shown} onClose={() => setShown(undefined)} />}
    </div>
  )
}
