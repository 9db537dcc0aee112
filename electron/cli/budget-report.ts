import type { Workspace } from '../../shared/domain/workspace/workspace.ts'
import { formatDate, formatEuroRange, typeset } from '../../shared/french/writing.ts'
import type { BudgetReturn } from '../../shared/imports/budget/budget-return.ts'
import { budgetFigures } from '../../shared/imports/budget/taken/budget-figures.ts'
import {
  addedWords,
  budgetTitle,
  changeTitle,
  changeWords,
  hereWords,
  marginWords,
  valuesOf,
} from '../../shared/imports/budget/told-changes.ts'
import type { LeftCell } from '../../shared/imports/budget/workbook/left-cell.ts'

type Taken = {
  readonly budget: BudgetReturn
  readonly keys: ReadonlySet<string>
  readonly before: Workspace
  readonly after: Workspace
}

/** What was taken of a budget that came back, what is to be decided, and all that was not taken. */
export function budgetReport(name: string, { budget, keys, before, after }: Taken): string {
  const { changes, added, removed, here, left, source, exportedOn } = budget
  const words = valuesOf(budget)
  const since = exportedOn === undefined ? '' : `, exporté le ${formatDate(exportedOn)}`
  const [open, sure] = [
    removed.filter(({ key }) => !keys.has(key)),
    removed.filter(({ key }) => keys.has(key)),
  ]
  const lines = [
    `${name} : ${budgetTitle(budget)}, ${source.client.name}${since}`,
    ...(keys.size === 0 ? ['  rien à reprendre'] : []),
    ...changes
      .filter(({ key }) => keys.has(key))
      .map(each => `  repris : ${changeTitle(each)} : ${changeWords(each, words)}${noteOf(each)}`),
    ...added.map(each => `  ligne ajoutée : ${each.label}, ${addedWords(each)}`),
    ...sure.map(({ label }) => `  ligne retirée : ${label}`),
    ...changes
      .filter(({ isConflict }) => isConflict)
      .map(
        each =>
          `  à décider : ${changeTitle(each)} : ${words(each.field, each.here)} ici, ${words(each.field, each.told)} dans le classeur`,
      ),
    ...open.map(({ label }) => `  à décider : ${label}, absente du classeur : laissée ici`),
    ...here.map(each => `  changé ici depuis : ${changeTitle(each)} : ${hereWords(each, words)}`),
    ...left.map(each => `  non repris : ${leftWords(each)}`),
    ...(keys.size === 0 ? [] : figureLines(budget, before, after)),
  ]
  return `${lines.map(typeset).join('\n')}\n`
}

function noteOf({ note }: { readonly note?: string }): string {
  return note === undefined ? '' : ` (${note})`
}

function leftWords({ sheet, cell, words, why }: LeftCell): string {
  return `${[sheet, cell].filter(Boolean).join(', ')} : « ${words} ». ${why}`
}

function figureLines(budget: BudgetReturn, before: Workspace, after: Workspace): string[] {
  return budgetFigures(budget, before, after).map(({ label, before: was, after: is, margin }) => {
    const gap = margin === undefined ? '' : `, ${marginWords(margin)}`
    return `  ${label} : ${formatEuroRange(was)} → ${formatEuroRange(is)}${gap}`
  })
}
