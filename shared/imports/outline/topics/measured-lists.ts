import { bareWords } from '../../../french/bare-words.ts'
import { kpiInWords } from '../../words/kpi-words.ts'
import { namedFigures } from '../../words/named-figures.ts'
import type { Entry } from '../entry.ts'

/**
 * « Temps par devis : 35 min → 10 min », among aims: the lines that say where an indicator stands and where it
 * should be, and those beside several of them that tell one figure of theirs.
 */
export function measuresAmong(entries: readonly Entry[]): ReadonlySet<Entry> {
  const moves = entries.filter(isMove)
  const isList = moves.length >= fewestMoves && moves.length * 2 >= entries.length
  return new Set(isList ? entries.filter(each => isMove(each) || isValued(each)) : moves)
}

const fewestMoves = 2

function isMove(each: Entry): boolean {
  const { text, value = '', cells } = each
  if (cells !== undefined || !isNamed(each) || !/\d/.test(value)) return false
  if (!/→|->|=>/.test(value)) return namedFigures(value)?.target !== undefined
  const { baseline, target } = kpiInWords(text)
  return baseline !== undefined && target !== undefined
}

function isValued(each: Entry): boolean {
  return each.cells === undefined && isNamed(each) && /\d/.test(each.value ?? '')
}

/** An indicator, and neither « Ramener la casse : 9 % → 4 % » nor « Objectif 2 : … ». */
function isNamed({ label = '', children }: Entry): boolean {
  return (
    label !== '' &&
    children.length === 0 &&
    !/^\p{L}{2,}(?:er|ir|re)(?!\p{L})/iu.test(label) &&
    !/^(?:objectif|but|axe|enjeu|ambition|priorite)s?\b/.test(bareWords(label))
  )
}
