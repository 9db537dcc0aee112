import { type CSSProperties, memo, useContext } from 'react'
import type { Block, BlockOf } from '../../../shared/documents/document-tree.ts'
import { assertNever } from '../../../shared/values/assert-never.ts'
import styles from './blocks.module.css'
import { ChecklistView } from './checklist-view.tsx'
import { DrawingView } from './drawing-view.tsx'
import { LineView } from './line-view.tsx'
import { ListView } from './list-view.tsx'
import type { Piece } from './paginate.ts'
import { headingId, Printed } from './printed.ts'
import { slicedLine } from './sliced-line.ts'
import { TableView } from './table-view.tsx'

type Properties = { readonly block: Block; readonly piece: Piece; readonly gap: number }

/** One block, or the part of it that stands on this page; drawn again only when its words change. */
export const BlockView = memo(
  ({ block, piece, gap }: Properties) => (
    <div className={styles.block} data-block={piece.block} style={gapStyle(gap)}>
      <Content block={block} piece={piece} />
    </div>
  ),
  (before, after) =>
    before.block === after.block &&
    before.gap === after.gap &&
    before.piece.block === after.piece.block &&
    before.piece.from === after.piece.from &&
    before.piece.to === after.piece.to,
)

/** The style sheet drops the gap at the top of a page. */
function gapStyle(gap: number): CSSProperties {
  return { '--gap': `${gap}px` } as CSSProperties
}

function Content({ block, piece }: Omit<Properties, 'gap'>) {
  switch (block.kind) {
    case 'heading':
      return <HeadingView block={block} index={piece.block} />
    case 'paragraph':
      return (
        <p className={styles.paragraph} data-style={block.style} data-lines>
          <LineView line={slicedLine(block.line, piece.from, piece.to)} />
        </p>
      )
    case 'list':
      return <ListView block={block} piece={piece} />
    case 'table':
      return <TableView block={block} piece={piece} />
    case 'facts':
      return <FactsView block={block} piece={piece} />
    case 'callout':
      return <CalloutView block={block} />
    case 'quote':
      return <QuoteView block={block} />
    case 'keyFigures':
      return <KeyFiguresView block={block} />
    case 'signatures':
      return <SignaturesView block={block} />
    case 'checklist':
      return <ChecklistView block={block} piece={piece} />
    case 'matrix':
    case 'timeline':
    case 'chart':
      return <DrawingView block={block} />
    case 'pageBreak':
      return null
    default:
      return assertNever(block)
  }
}

/** The cover's title stands above these, one level higher. */
function HeadingView({
  block,
  index,
}: {
  readonly block: BlockOf<'heading'>
  readonly index: number
}) {
  const isPrinted = useContext(Printed)
  const Tag = headingTags[block.level + (isPrinted ? 0 : 1)] ?? 'h5'
  return (
    <Tag
      className={styles.heading}
      data-level={block.level}
      data-heading={block.text}
      {...(isPrinted && { id: headingId(index) })}
    >
      {block.text}
    </Tag>
  )
}

const headingTags = ['h1', 'h2', 'h3', 'h4', 'h5'] as const

function FactsView({ block, piece }: { readonly block: BlockOf<'facts'>; readonly piece: Piece }) {
  return (
    <dl className={styles.facts} aria-label={block.caption}>
      {block.facts.slice(piece.from, piece.to).map(fact => (
        <div key={fact.label} data-row>
          <dt>{fact.label}</dt>
          <dd>
            <LineView line={fact.value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function CalloutView({ block }: { readonly block: BlockOf<'callout'> }) {
  return (
    <div className={styles.callout} data-tone={block.tone}>
      {block.title !== undefined && <p className={styles.calloutTitle}>{block.title}</p>}
      <Lines lines={block.lines} />
    </div>
  )
}

function QuoteView({ block }: { readonly block: BlockOf<'quote'> }) {
  return (
    <blockquote className={styles.quote}>
      <Lines lines={block.lines} />
      {block.author !== undefined && <footer>{`— ${block.author}`}</footer>}
    </blockquote>
  )
}

function Lines({ lines }: { readonly lines: BlockOf<'quote'>['lines'] }) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity and are drawn as a whole
    <p key={index}>
      <LineView line={line} />
    </p>
  ))
}

function KeyFiguresView({ block }: { readonly block: BlockOf<'keyFigures'> }) {
  return (
    <dl className={styles.keyFigures}>
      {block.figures.map(figure => (
        <div key={figure.label}>
          <dt>{figure.label}</dt>
          <dd>{figure.value}</dd>
        </div>
      ))}
    </dl>
  )
}

function SignaturesView({ block }: { readonly block: BlockOf<'signatures'> }) {
  return (
    <div className={styles.signatures}>
      {block.parties.map(party => (
        <div key={party.title} className={styles.party}>
          <p className={styles.partyTitle}>{party.title}</p>
          {party.fields.map((field, index) => (
            <Field key={field} field={field} isLast={index === party.fields.length - 1} />
          ))}
          {party.mention !== undefined && <p className={styles.mention}>{party.mention}</p>}
        </div>
      ))}
    </div>
  )
}

/** A field that ends with its value needs no line to write on, nor does the last, above the room to sign. */
function Field({ field, isLast }: { readonly field: string; readonly isLast: boolean }) {
  const isGiven = /\s:\s/.test(field)
  return (
    <p className={styles.field} data-open={(!isGiven && !isLast) || undefined}>
      {isGiven ? field : `${field} :`}
    </p>
  )
}
