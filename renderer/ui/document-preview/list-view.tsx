import type { BlockOf } from '../../../shared/documents/document-tree.ts'
import styles from './blocks.module.css'
import { itemNumbers } from './item-numbers.ts'
import { LineView } from './line-view.tsx'
import type { Piece } from './paginate.ts'

/** The items that stand on one page; numbering goes on from the page before. */
export function ListView({
  block,
  piece,
}: {
  readonly block: BlockOf<'list'>
  readonly piece: Piece
}) {
  const Tag = block.ordered ? 'ol' : 'ul'
  const numbers = itemNumbers(block.items.map(item => item.level))
  return (
    <Tag className={styles.list}>
      {block.items.slice(piece.from, piece.to).map((item, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity
          key={index}
          data-row
          data-level={item.level}
          {...(block.ordered && { value: numbers[piece.from + index] })}
        >
          <LineView line={item.line} />
        </li>
      ))}
    </Tag>
  )
}
