import { firstDateSpan } from '../../french/dates/spans.ts'
import { moneyIn } from '../../french/figures/numbers.ts'
import { explains } from '../words/explaining-sentence.ts'
import type { Entry } from './entry.ts'

/**
 * « La remise porte sur les prestations, pas sur les frais. », below a list or a table: a paragraph that explains it,
 * and none of its items. The sentences of a paragraph may be entries of their own.
 */
export function isExplanation(each: Entry, entries: readonly Entry[]): boolean {
  return (
    isExplaining(each, entries) &&
    entries.some(other => other.line < each.line && isListed(other, entries))
  )
}

/** « Le gel a coûté deux semaines en 2029. », below the rows of a table. */
export function isSaidBelowRows(each: Entry, entries: readonly Entry[]): boolean {
  const isBelow = entries.some(({ line, kind }) => line < each.line && kind === 'row')
  return isBelow && isExplanation(each, entries)
}

/** A sentence below rows, or below items that are no sentences. */
export function isSaidBelow(each: Entry, entries: readonly Entry[]): boolean {
  const above = entries.filter(({ line, kind }) => line < each.line && kind !== 'paragraph')
  return (
    above.length > 0 &&
    isExplanation(each, entries) &&
    above.every(({ kind, text }) => kind === 'row' || !explains(text))
  )
}

/** « Nous enverrons le relevé aux élus. », « Un point sera fait chaque vendredi. », « Le bilan se tiendra le 4 avril. »: something to come of its own. */
export function isToCome(text: string): boolean {
  return (
    /\s\p{L}{2,}r(?:ons|ai|a|ont)(?!\p{L})/iu.test(text) ||
    (!/^(?:pas d|aucune?\s)/iu.test(text) && firstDateSpan(text, anyDay) !== undefined)
  )
}

const anyDay = '2000-01-01'

/** A paragraph that explains, wherever it stands. */
export function isExplaining(each: Entry, entries: readonly Entry[]): boolean {
  if (each.cells !== undefined || each.children.length > 0) return false
  const sentences = entries.filter(({ line, cells }) => line === each.line && cells === undefined)
  if (each.kind !== 'paragraph' && sentences.length < 2) return false
  const texts = sentences.map(({ text }) => text)
  return explains(sentences.length > 1 ? texts.map(asSentence).join(' ') : texts.join(''))
}

/** An item, a row, a line with a label, or one that tells an amount without a sentence. */
function isListed({ kind, label, line, text }: Entry, entries: readonly Entry[]): boolean {
  if (kind === 'row') return true
  const isAlone = entries.filter(other => other.line === line).length === 1
  if (!isAlone) return false
  return (
    kind === 'item' || label !== undefined || (moneyIn(text).length > 0 && !/[.!?]$/.test(text))
  )
}

/** Sentences that became entries have left their full stop. */
function asSentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`
}
