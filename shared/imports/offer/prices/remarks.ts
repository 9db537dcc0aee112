import { isTotalName } from '../../../french/names/total-name.ts'
import type { Entry } from '../../outline/entry.ts'
import { isExplanation } from '../../outline/explanations.ts'
import { hasVerb } from '../../words/explaining-sentence.ts'
import { isBelowTableTotal } from './recapitulations.ts'

/**
 * What is said below a price: « Au milieu de la fourchette, on serait à 21 000 €. », or « Signature rapide : la remise
 * passe à 8 %… » below a total. Words about it, none of its lines and not its total.
 */
export function isPriceRemark(each: Entry, entries: readonly Entry[]): boolean {
  return (
    isExplanation(each, entries) || isBelowTotal(each, entries) || isBelowTableTotal(each, entries)
  )
}

function isBelowTotal(
  { kind, line, label, value = '' }: Entry,
  entries: readonly Entry[],
): boolean {
  if (kind !== 'paragraph' || label === undefined || isTotalName(label)) return false
  if (!/[.!]$/.test(value) || !hasVerb(value)) return false
  return entries.some(other => other.line < line && isTotalName(nameOf(other)))
}

function nameOf({ cells = [], label = '' }: Entry): string {
  return cells[0]?.text ?? label
}
