import { type ReactNode, useState } from 'react'
import type { HeadingAsked } from '../ui/document-preview/document-preview.tsx'
import { SavedMark } from '../ui/notices/saved-mark.tsx'
import { PageHeader } from '../ui/page/header.tsx'
import styles from './document-workbench.module.css'
import { EditorColumn } from './editor-column.tsx'
import { ExportMenu } from './export-menu.tsx'
import { DocumentFindings } from './findings/record-findings.tsx'
import { PreviewPane } from './preview-pane.tsx'
import { PreviewToggle } from './preview-toggle.tsx'
import { KeptPane } from './sending/kept-pane.tsx'
import { SendingControls } from './sending/sending-controls.tsx'
import { SendingState } from './sending/sending-state.tsx'
import { useKept } from './sending/use-kept.ts'
import { useVersions, type Versions } from './sending/use-versions.ts'
import { usePreviewed } from './use-previewed.ts'
import type { WorkbenchDocument } from './workbench-document.ts'
import type { WorkbenchSection } from './workbench-section.ts'

type WorkbenchProperties<Fields> = {
  readonly title: string
  /** Status, client, links: one line under the title. */
  readonly subtitle?: ReactNode
  /** What must be known before anything else, under the header. */
  readonly notice?: ReactNode
  /** What else can be done with the record: a menu at the end of the header. */
  readonly actions?: ReactNode
  readonly document: WorkbenchDocument
  readonly sections: readonly WorkbenchSection<Fields>[]
  /** Given to every section: the record, the firm, `edit`… */
  readonly fields: Fields
  readonly state: 'saved' | 'saving' | 'failed'
}

/**
 * The screen of a document: its sections to fill in on the left, the pages they make on the right.
 * The preview goes to the section that is being edited. Exports to Word, PDF and Markdown (Ctrl+E:
 * Word), versions and sending come with it.
 *
 *     const tree = useCallback(() => minutesDocument({ meeting, client, firm }), [meeting, client, firm])
 *     <DocumentWorkbench
 *       title={meeting.title}
 *       document={{ kind: 'minutes', record: meeting, tree, fileName }}
 *       sections={minutesSections}
 *       fields={{ meeting, edit }}
 *       state={state}
 *     />
 */
export function DocumentWorkbench<Fields extends object>(properties: WorkbenchProperties<Fields>) {
  const { title, subtitle, notice, actions, sections, fields, state } = properties
  const versions = useVersions(properties.document)
  const { kept, document } = useKept(properties.document, versions)
  const { isPreviewed } = usePreviewed()
  const [heading, setHeading] = useState<HeadingAsked>()
  const follow = (key: string) => {
    const text = sections.find(each => each.key === key)?.heading
    setHeading(text === undefined ? undefined : { text })
  }
  return (
    <div className={styles.page}>
      <PageHeader
        title={title}
        subtitle={
          <div className={styles.subtitle}>
            {subtitle}
            <SendingState versions={versions} />
            <SavedMark state={state} />
          </div>
        }
        actions={
          <>
            <PreviewToggle />
            <DocumentFindings
              recordId={properties.document.record.id}
              isFrozen={kept !== undefined}
            />
            <SendingControls document={document} versions={versions} />
            <ExportMenu document={document} />
            {actions}
          </>
        }
      />
      {notice && <div className={styles.notice}>{notice}</div>}
      <div className={styles.panes} data-previewed={isPreviewed}>
        {kept && versions ? (
          <KeptPane last={kept} versions={versions} document={document} />
        ) : isBeingLookedUp(document, versions) ? (
          <div />
        ) : (
          <EditorColumn
            name={title}
            recordId={properties.document.record.id}
            sections={sections}
            fields={fields}
            onSection={follow}
          />
        )}
        {isPreviewed && <PreviewPane tree={document.tree} heading={heading} />}
      </div>
    </div>
  )
}

/** An edition that may have left: its editor is not shown before it is known to be one to edit. */
function isBeingLookedUp({ sending }: WorkbenchDocument, versions: Versions | undefined): boolean {
  return versions === undefined && sending?.edition?.isDraft === false
}
