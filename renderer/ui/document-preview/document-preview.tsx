import { type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Block, DocumentTree } from '../../../shared/documents/document-tree.ts'
import { DocumentPages } from './document-pages.tsx'
import styles from './document-preview.module.css'
import { heightAbove } from './opening.ts'
import { pageWidth } from './page-geometry.ts'
import { sharing } from './share-unchanged.ts'
import { sheetStyle } from './sheet-style.ts'
import { type PageLayout, usePages } from './use-pages.ts'
import { usePaneWidth } from './use-pane-width.ts'

/** Each time it is asked for makes one: asking again brings the pages back to it. */
export type HeadingAsked = {
  /** The heading's words, or how they begin. */
  readonly text: string
}

type Properties = {
  readonly tree: DocumentTree
  /** The heading to bring into view; nothing moves while it is the same object. */
  readonly heading?: HeadingAsked | undefined
  /** Tells these pages from others on screen. */
  readonly label?: string
}

const usualLabel = 'Aperçu du document'

/** The document as the pages it will have, from the same tree as the Word file. */
export function DocumentPreview({ tree: latest, heading, label = usualLabel }: Properties) {
  const tree = useDeferredValue(latest)
  const pane = useRef<HTMLElement>(null)
  const sheets = useRef<HTMLDivElement>(null)
  const blocks = useSharedBlocks(tree.blocks)
  const layout = usePages(blocks, sheets, { brand: tree.brand, above: heightAbove(tree) })
  const scale = Math.min(1.25, (usePaneWidth(pane) - 32) / pageWidth)
  useHeadingInView(pane, layout, heading)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable pane must be reachable by keyboard
    <section ref={pane} className={styles.pane} aria-label={label} tabIndex={0}>
      <div
        ref={sheets}
        className={styles.sheets}
        style={{ ...sheetStyle(tree.brand), zoom: scale }}
      >
        <DocumentPages tree={tree} blocks={blocks} layout={layout} />
      </div>
    </section>
  )
}

/** The same blocks as before where their words are the same. */
function useSharedBlocks(next: readonly Block[]): readonly Block[] {
  const [share] = useState(() => sharing<Block>())
  return useMemo(() => share(next), [share, next])
}

/** In milliseconds: pages that were just opened are still being laid out. */
const settling = 1500

/** Scrolls the pane alone: what is being edited beside it stays where it is. */
function useHeadingInView(
  pane: RefObject<HTMLElement | null>,
  layout: PageLayout,
  asked?: HeadingAsked,
) {
  const askedAt = useRef(0)
  useEffect(() => {
    if (asked !== undefined) askedAt.current = performance.now()
  }, [asked])
  // biome-ignore lint/correctness/useExhaustiveDependencies: pages that moved a moment after it was asked for
  useEffect(() => {
    if (pane.current === null || performance.now() - askedAt.current > settling) return
    const target = headingIn(pane.current, asked?.text)
    if (target === undefined) return
    const distance = target.getBoundingClientRect().top - pane.current.getBoundingClientRect().top
    pane.current.scrollBy({ top: distance - 48, behavior: 'smooth' })
  }, [pane, asked, layout])
}

function headingIn(pane: HTMLElement, text: string | undefined): HTMLElement | undefined {
  const found = [...pane.querySelectorAll<HTMLElement>('[data-heading]')]
  const named = found.find(element => element.dataset.heading === text)
  return named ?? found.find(element => isBegunBy(text, element.dataset.heading))
}

/** « Annexe 1 » is enough for « Annexe 1 : référence – … ». */
function isBegunBy(heading: string | undefined, text = ''): boolean {
  return heading !== undefined && text.startsWith(heading)
}
