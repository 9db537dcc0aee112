import { bareWords } from '../../../french/bare-words.ts'
import { moneyIn } from '../../../french/figures/numbers.ts'
import { isTotalName } from '../../../french/names/total-name.ts'
import { type Entry, entry, type Title, wholeText } from '../../outline/entry.ts'
import { isLeftOut } from '../options/about-price.ts'

/**
 * « Phase 1 : Diagnostic (4 jours – 4 800 € HT) » over what is done in it, as the entry of a line; nothing
 * where the lines below it have prices of their own.
 */
export function pricedTitle(title: Title | undefined, below: readonly Entry[]): Entry | undefined {
  const [price, ...others] = title === undefined ? [] : moneyIn(title.text)
  if (title === undefined || price === undefined || others.length > 0) return undefined
  if (price.perDay || price.tax === 'included' || isLeftOut(title.text)) return undefined
  if (isTotalName(title.text) || below.some(isPriced)) return undefined
  const { text, line } = title
  const label = text.replace(/\s*(?:\(|[:–—-]\s)\s*\d[^€]*€.*$/u, '')
  return { ...entry({ text, line, kind: 'paragraph' }), label }
}

function isPriced(each: Entry): boolean {
  const isTotal = /^(?:montant |prix )?total\b|^soit\b|^tva\b/.test(
    bareWords(each.label ?? each.text),
  )
  return !isTotal && moneyIn(wholeText(each)).length > 0
}
