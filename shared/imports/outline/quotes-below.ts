import { isPersonName } from '../header/person.ts'
import { isBelowItems, type List } from './below-items.ts'
import type { Entry } from './entry.ts'

/** « On attend trois semaines. » and « — Anne Roy » under it, below a list: what somebody says of it, and none of its items. */
export function isQuoteBelow(each: Entry, list: List): boolean {
  if (each.kind !== 'paragraph' || !isBelowItems(each, list)) return false
  if (isQuote(each)) return true
  const above = list.entries.find(
    other => other.line < each.line && each.line - other.line <= 2 && isQuote(other),
  )
  return above !== undefined && isSpeaker(each)
}

/** Each quote with who said it. */
export function withSpeakers(entries: readonly Entry[]): Entry[] {
  const told: Entry[] = []
  for (const each of entries) {
    const last = told.at(-1)
    const isSaid = last !== undefined && isQuote(last) && isSpeaker(each)
    if (isSaid) told[told.length - 1] = { ...last, text: `${last.text} ${each.text}` }
    else told.push(each)
  }
  return told
}

function isQuote({ kind, text }: Entry): boolean {
  return (
    kind === 'paragraph' &&
    /^[*_]?[«“"].{15,}[»”"][*_]?\s*[.!?]?(?:\s*(?:[—–-]|\().*)?$/su.test(text)
  )
}

/** « — Anne Roy, directrice ». */
function isSpeaker({ kind, text }: Entry): boolean {
  const [, name = ''] = /^[—–-]+\s*([^,(]+)/u.exec(text) ?? []
  return kind === 'paragraph' && isPersonName(name.trim())
}
