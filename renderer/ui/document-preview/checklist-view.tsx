import type { BlockOf } from '../../../shared/documents/document-tree.ts'
import styles from './blocks.module.css'
import { LineView } from './line-view.tsx'
import type { Piece } from './paginate.ts'

type Properties = { readonly block: BlockOf<'checklist'>; readonly piece: Piece }

export function ChecklistView({ block, piece }: Properties) {
  return (
    <ul className={styles.checklist}>
      {block.items.slice(piece.from, piece.to).map(({ line, done }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: points have no identity
        <li key={index} data-row>
          <Box isTicked={done} />
          <LineView line={line} />
        </li>
      ))}
    </ul>
  )
}

function Box({ isTicked }: { readonly isTicked: boolean }) {
  return (
    <svg role="img" aria-label={isTicked ? 'Fait' : 'À faire'} viewBox="0 0 10 10">
      <rect x="0.75" y="0.75" width="8.5" height="8.5" />
      {isTicked && <path d="M2.6 5.1 4.4 7 7.6 3" />}
    </svg>
  )
}
