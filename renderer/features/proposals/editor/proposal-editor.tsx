import { useRef, useState } from 'react'
import { KeystrokeDelay } from '../../../ui/use-typing-pause.ts'
import styles from './proposal-editor.module.css'
import type { EditorProperties } from './section.ts'
import { SectionNav } from './section-nav.tsx'
import { editorSections } from './sections.ts'

type Properties = EditorProperties & {
  /** Tells which section is being edited, for the preview to follow. */
  readonly onSection: (key: string) => void
}

export function ProposalEditor({ onSection, ...properties }: Properties) {
  const scroller = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(editorSections[0]?.key ?? '')

  function go(key: string) {
    const section = scroller.current?.querySelector<HTMLElement>(`[data-section="${key}"]`)
    scroller.current?.scrollTo({ top: section?.offsetTop ?? 0 })
    section?.querySelector<HTMLElement>(firstField)?.focus({ preventScroll: true })
    enter(key)
  }

  function enter(key: string) {
    setCurrent(key)
    onSection(key)
  }

  return (
    <div className={styles.editor}>
      <SectionNav current={current} warnings={properties.warnings} onGo={go} />
      <div ref={scroller} className={styles.sections}>
        <KeystrokeDelay value={previewDelay}>
          {editorSections.map(({ key, Fields }) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: it only notes where the keyboard is
            <div key={key} data-section={key} className={styles.section} onFocus={() => enter(key)}>
              <Fields {...properties} />
            </div>
          ))}
        </KeystrokeDelay>
      </div>
    </div>
  )
}

/** A frame or two: the field is painted first, and the page beside follows each key. */
const previewDelay = 30

const firstField = 'input, textarea, [contenteditable="true"], button'
