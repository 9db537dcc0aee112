import type { BudgetReturn } from '../../../../shared/imports/budget/budget-return.ts'
import {
  addedWords,
  changeTitle,
  changeWords,
  type Values,
} from '../../../../shared/imports/budget/told-changes.ts'

/** One thing to take over or to leave. */
export type Choice = {
  readonly key: string
  readonly title: string
  readonly words: string
  readonly note?: string | undefined
}

type Choices = {
  readonly changed: readonly Choice[]
  readonly added: readonly Choice[]
  readonly removed: readonly Choice[]
}

export function choicesOf({ changes, added, removed }: BudgetReturn, words: Values): Choices {
  return {
    changed: changes
      .filter(({ isConflict }) => !isConflict)
      .map(each => ({
        key: each.key,
        title: changeTitle(each),
        words: changeWords(each, words),
        note: each.note,
      })),
    added: added.map(each => ({ key: each.key, title: each.label, words: addedWords(each) })),
    removed: removed.map(({ key, label, isSure }) => ({
      key,
      title: label || 'Sans libellé',
      words: 'à retirer d’Établi',
      note: isSure ? undefined : 'Peut-être ajoutée ou changée ici depuis l’export.',
    })),
  }
}
