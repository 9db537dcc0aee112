import type { BlockOf } from '../documents/document-tree.ts'
import { inSentence, sentence } from '../french/sentence.ts'
import { typeset } from '../french/writing.ts'

/** « Risques par probabilité et impact. Probabilité élevée, impact fort : R1 Départ du chef de projet. » */
export function matrixInWords({ caption, columns, rows, entries }: BlockOf<'matrix'>): string {
  const places = rows.levels.flatMap((rowLevel, row) =>
    columns.levels.map((columnLevel, column) => {
      const there = entries.filter(entry => entry.row === row && entry.column === column)
      const where = `${rows.title} : ${rowLevel}, ${inSentence(columns.title)} : ${columnLevel}`
      const told = there.map(({ mark, text }) => [mark, text].filter(Boolean).join(' '))
      return there.length === 0 ? '' : sentence(`${where} – ${told.join(' ; ')}`)
    }),
  )
  const empty = entries.length === 0 ? ['Aucun élément n’est placé.'] : []
  return typeset([sentence(caption), ...places.reverse(), ...empty].filter(Boolean).join(' '))
}
