import {
  type CSSProperties,
  type RefObject,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { brandColours } from '../../../shared/documents/brand-colours.ts'
import type { Block, DocumentTree } from '../../../shared/documents/document-tree.ts'
import { BlockView } from './block-view.tsx'
import { DocumentFont } from './document-font.ts'
import styles from './document-preview.module.css'
import { fontStack } from './font-stack.ts'
import { gapBetween, pageWidth } from './page-geometry.ts'
import { type ContentsEntry, ContentsList, CoverPage, Page } from './page-views.tsx'
import type { Piece } from './paginate.ts'
import { sharing } from './share-unchanged.ts'
import { usePages } from './use-pages.ts'
import { usePaneWidth } from './use-pane-width.ts'

type Properties = {
  readonly tree: DocumentTree
  /** The heading to bring into view, or how it begins; nothing moves while it stays the same. */
  readonly heading?: string | undefined
}

/** The document as the pages it will have, from the same tree as the Word file. */
export function DocumentPreview({ tree: latest, heading }: Properties) {
  const tree = useDeferredValue(latest)
  const pane = useRef<HTMLElement>(null)
  const sheets = useRef<HTMLDivElement>(null)
  const blocks = useSharedBlocks(tree.blocks)
  const pages = usePages(blocks, sheets, tree.brand.font)
  const scale = Math.min(1.25, (usePaneWidth(pane) - 32) / pageWidth)
  useHeadingInView(pane, heading)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable pane must be reachable by keyboard
    <section ref={pane} className={styles.pane} aria-label="Aperçu du document" tabIndex={0}>
      <div ref={sheets} className={styles.sheets} style={sheetStyle(tree, scale)}>
        <CoverPage tree={tree} />
        <DocumentFont value={tree.brand.font}>
          <Pages tree={tree} blocks={blocks} pages={pages} />
        </DocumentFont>
      </div>
    </section>
  )
}

type Laid = {
  readonly tree: DocumentTree
  readonly blocks: readonly Block[]
  readonly pages: readonly Piece[][]
}

function Pages({ tree, blocks, pages }: Laid) {
  const before = tree.tableOfContents ? 2 : 1
  const count = before + pages.length
  return (
    <>
      {tree.tableOfContents && (
        <Page tree={tree} number={2} count={count}>
          <ContentsList entries={contentsOf(blocks, pages, before)} />
        </Page>
      )}
      {pages.map((pieces, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is known by its number
        <Page key={index} tree={tree} number={before + index + 1} count={count}>
          {pieces.map(piece => (
            <PlacedBlock key={piece.block} blocks={blocks} piece={piece} />
          ))}
        </Page>
      ))}
    </>
  )
}

function PlacedBlock({ blocks, piece }: { blocks: readonly Block[]; piece: Piece }) {
  const block = blocks[piece.block]
  if (block === undefined) return null
  const gap = gapBetween(blocks[piece.block - 1], block)
  return <BlockView block={block} piece={piece} gap={gap} />
}

function contentsOf(
  blocks: readonly Block[],
  pages: readonly Piece[][],
  before: number,
): ContentsEntry[] {
  return pages.flatMap((pieces, index) =>
    pieces.flatMap(piece => {
      const block = blocks[piece.block]
      if (block?.kind !== 'heading' || block.level > 2) return []
      return [
        { block: piece.block, text: block.text, level: block.level, page: before + index + 1 },
      ]
    }),
  )
}

/** The same blocks as before where their words are the same. */
function useSharedBlocks(next: readonly Block[]): readonly Block[] {
  const [share] = useState(() => sharing<Block>())
  return useMemo(() => share(next), [share, next])
}

/** Scrolls the pane alone: what is being edited beside it stays where it is. */
function useHeadingInView(pane: RefObject<HTMLElement | null>, heading?: string) {
  useEffect(() => {
    const found = [...(pane.current?.querySelectorAll<HTMLElement>('[data-heading]') ?? [])]
    const named = found.find(element => element.dataset.heading === heading)
    const target = named ?? found.find(element => isBegunBy(heading, element.dataset.heading))
    if (pane.current === null || target === undefined) return
    const distance = target.getBoundingClientRect().top - pane.current.getBoundingClientRect().top
    pane.current.scrollBy({ top: distance - 48, behavior: 'smooth' })
  }, [pane, heading])
}

/** « Annexe 1 » is enough for « Annexe 1 : référence – … ». */
function isBegunBy(heading: string | undefined, text = ''): boolean {
  return heading !== undefined && text.startsWith(heading)
}

function sheetStyle({ brand }: DocumentTree, scale: number): CSSProperties {
  const colours = brandColours(brand)
  return {
    zoom: scale,
    '--brand': colours.brand,
    '--on-brand': colours.onBrand,
    '--accent': colours.accent,
    '--tint': colours.tint,
    '--faint-tint': colours.faintTint,
    fontFamily: fontStack(brand.font),
  } as CSSProperties
}
