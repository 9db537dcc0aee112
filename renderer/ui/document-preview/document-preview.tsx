import {
  type CSSProperties,
  type RefObject,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Block, DocumentTree } from '../../../shared/documents/document-tree.ts'
import { BlockView } from './block-view.tsx'
import styles from './document-preview.module.css'
import { fontStack } from './font-stack.ts'
import { pageWidth } from './page-geometry.ts'
import { type ContentsEntry, ContentsList, CoverPage, Page } from './page-views.tsx'
import type { Piece } from './paginate.ts'
import { sharing } from './share-unchanged.ts'
import { usePages } from './use-pages.ts'
import { usePaneWidth } from './use-pane-width.ts'

type Properties = {
  readonly tree: DocumentTree
  /** The heading to bring into view; nothing moves while it stays the same. */
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
  useHeadingInView(sheets, heading)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable pane must be reachable by keyboard
    <section ref={pane} className={styles.pane} aria-label="Aperçu du document" tabIndex={0}>
      <div ref={sheets} className={styles.sheets} style={sheetStyle(tree, scale)}>
        <CoverPage tree={tree} />
        <Pages tree={tree} blocks={blocks} pages={pages} />
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
            <PlacedBlock key={piece.block} block={blocks[piece.block]} piece={piece} />
          ))}
        </Page>
      ))}
    </>
  )
}

function PlacedBlock({ block, piece }: { block: Block | undefined; piece: Piece }) {
  return block === undefined ? null : <BlockView block={block} piece={piece} />
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

function useHeadingInView(sheets: RefObject<HTMLElement | null>, heading?: string) {
  useEffect(() => {
    if (heading === undefined) return
    const target = [
      ...(sheets.current?.querySelectorAll<HTMLElement>('[data-heading]') ?? []),
    ].find(element => element.dataset.heading === heading)
    target?.scrollIntoView({ block: 'start', behavior: 'smooth' })
  }, [sheets, heading])
}

function sheetStyle(tree: DocumentTree, scale: number): CSSProperties {
  return {
    zoom: scale,
    '--brand': tree.brand.primaryColor,
    fontFamily: fontStack(tree.brand.font),
  } as CSSProperties
}
