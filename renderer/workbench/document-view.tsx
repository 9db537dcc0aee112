import { Group, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { DocumentTree } from '../../shared/documents/document-tree.ts'
import type { HeadingAsked } from '../ui/document-preview/document-preview.tsx'
import styles from './document-view.module.css'
import { PreviewPane } from './preview-pane.tsx'
import { SectionNav } from './section-nav.tsx'
import { SendingControls } from './sending/sending-controls.tsx'
import { useVersions } from './sending/use-versions.ts'
import type { WorkbenchDocument } from './workbench-document.ts'

type Properties = {
  readonly title: string
  /** Where what it says is changed. */
  readonly note: string
  readonly document: WorkbenchDocument
}

/** A document that has no editor of its own: its pages, its headings to go to, its versions. */
export function DocumentView({ title, note, document }: Properties) {
  const { tree } = document
  const versions = useVersions(document)
  const headings = useMemo(() => mainHeadings(tree()), [tree])
  const [heading, setHeading] = useState<HeadingAsked>()
  return (
    <div className={styles.view}>
      <Group justify="space-between" gap="xs" py="xs">
        <Text size="sm" c="dimmed">
          {note}
        </Text>
        <Group gap="xs">
          <SendingControls document={document} versions={versions} />
        </Group>
      </Group>
      <div className={styles.panes}>
        <SectionNav
          name={title}
          marks={headings.map(text => ({ key: text, label: text, count: 0, isGrave: false }))}
          current={heading?.text ?? headings[0] ?? ''}
          onGo={text => setHeading({ text })}
        />
        <PreviewPane tree={tree} heading={heading} />
      </div>
    </div>
  )
}

function mainHeadings({ blocks }: DocumentTree): string[] {
  const texts = blocks.flatMap(block =>
    block.kind === 'heading' && block.level === 1 ? [block.text] : [],
  )
  return [...new Set(texts)]
}
