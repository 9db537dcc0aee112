import { useState } from 'react'
import { type Finding, isError } from '../../shared/checks/findings/finding.ts'
import { KeystrokeDelay } from '../ui/fields/use-typing-pause.ts'
import { useAskedSection } from './asked-section.ts'
import styles from './editor-column.module.css'
import { useSectionFindings } from './findings/document-findings.ts'
import { Noticed, SectionNotices } from './findings/section-notices.tsx'
import { goToSection } from './go-to-section.ts'
import { type SectionMark, SectionNav } from './section-nav.tsx'
import type { WorkbenchSection } from './workbench-section.ts'

type Properties<Fields> = {
  /** What is edited, for the name of its table of sections. */
  readonly name: string
  readonly recordId: string
  readonly sections: readonly WorkbenchSection<Fields>[]
  readonly fields: Fields
  /** Tells which section is entered or asked for again, for the preview to follow. */
  readonly onSection: (key: string) => void
}

export function EditorColumn<Fields extends object>(properties: Properties<Fields>) {
  const { name, recordId, sections, fields, onSection } = properties
  const [current, setCurrent] = useState(sections[0]?.key ?? '')
  const found = useSectionFindings(recordId)
  const marks = marksOf(sections, fields, key => found.get(key) ?? [])
  useAskedSection([recordId], go)

  function go(key: string, field?: string, quote?: string) {
    goToSection(key, field, quote)
    enter(key)
  }

  function enter(key: string) {
    setCurrent(key)
    onSection(key)
  }

  return (
    <div className={styles.editor}>
      <SectionNav name={name} marks={marks} current={current} onGo={go} />
      <div className={styles.sections}>
        <KeystrokeDelay value={previewDelay}>
          <SectionNotices found={found}>
            {sections.map(({ key, Fields }) => (
              // biome-ignore lint/a11y/noStaticElementInteractions: it only notes where the keyboard is
              <div
                key={key}
                data-section={key}
                className={styles.section}
                onFocus={() => key !== current && enter(key)}
              >
                <Noticed section={key}>
                  <Fields {...fields} section={key} />
                </Noticed>
              </div>
            ))}
          </SectionNotices>
        </KeystrokeDelay>
      </div>
    </div>
  )
}

/** A frame or two: the field is painted first, and the page beside follows each key. */
const previewDelay = 30

function marksOf<Fields>(
  sections: readonly WorkbenchSection<Fields>[],
  fields: Fields,
  foundIn: (key: string) => readonly Finding[],
): readonly SectionMark[] {
  return sections.map(({ key, label, warnings }) => ({
    key,
    label,
    count: (warnings?.(fields) ?? 0) + foundIn(key).length,
    isGrave: foundIn(key).some(isError),
  }))
}
