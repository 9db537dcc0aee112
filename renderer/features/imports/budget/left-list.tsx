import type { HereChange } from '../../../../shared/imports/budget/changes/field-changes.ts'
import {
  changeTitle,
  hereWords,
  type Values,
} from '../../../../shared/imports/budget/told-changes.ts'
import type { LeftCell } from '../../../../shared/imports/budget/workbook/left-cell.ts'
import styles from '../imports.module.css'

/** All that the workbook says and that has no place here. */
export function LeftList({ cells }: { readonly cells: readonly LeftCell[] }) {
  if (cells.length === 0) return null
  return (
    <section className={styles.unrecognised} aria-label="Non repris">
      <h4>{`Non repris (${cells.length})`}</h4>
      <ul>
        {cells.map(({ sheet, cell, words, why }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity and are drawn as a whole
          <li key={index}>
            <span className={styles.where}>{[sheet, cell].filter(Boolean).join(', ')}</span>
            {`«\u00a0${words}\u00a0». ${why}`}
          </li>
        ))}
      </ul>
    </section>
  )
}

type Here = { readonly changes: readonly HereChange[]; readonly words: Values }

/** What was changed here meanwhile, which the workbook does not know of. */
export function HereList({ changes, words }: Here) {
  if (changes.length === 0) return null
  return (
    <section className={styles.unrecognised} aria-label="Changé ici depuis l’export">
      <h4>{`Changé ici depuis l’export (${changes.length})`}</h4>
      <p className={styles.hint}>Ces valeurs restent&nbsp;: le client ne les a pas touchées.</p>
      <ul>
        {changes.map(change => (
          <li key={`${change.label} ${change.field.name}`}>
            {`${changeTitle(change)}\u00a0: ${hereWords(change, words)}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
