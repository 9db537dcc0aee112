import { bareWords } from '../../../french/bare-words.ts'
import type { Cell } from '../../outline/entry.ts'

/** « Date prévue », « Fin prévue », « Livraison estimée ». */
const named = (words: string) =>
  new RegExp(`^(?:(?:dates?|fin|livraison|echeance|remise) )?(?:${words})`)

const columns = {
  planned: named(
    'initiale?|prevue?|planifiee?|de reference|baseline|contrat|contractuel|objectif|promise?',
  ),
  revised: named('prevision|recalee?|revisee?|reestimee?|actualisee?|estimee?|nouvelle'),
  actual: named('reel(?:le)?|realisee?|effective|livree?|atteinte'),
  date: /^(?:dates?|echeance|quand|pour le)\b/,
  status: /^(?:statut|etat|avancement)/,
  gap: /^(?:ecart|difference|decalage|glissement|delta)/,
}

export type PlanningColumn = keyof typeof columns

/** The text of the row’s cell under such a column. */
export function cellNamed(cells: readonly Cell[], name: PlanningColumn): string | undefined {
  return cells.find(({ column }) => columns[name].test(bareWords(column)))?.text
}
