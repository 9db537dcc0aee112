import type { Roi } from '../../domain/report.ts'
import { bareWords } from '../bare-words.ts'
import { moneyIn } from '../french-numbers.ts'

type Side = 'costs' | 'gains'

/**
 * « Les coûts montent à 90 000 €, dont 12 000 € de conseil et 78 000 € de matériel »: the amounts that
 * a sentence tells, each with what it is for; the sum that they make up is none of them.
 */
export function toldAmounts(text: string): Pick<Roi, Side> {
  const told: Pick<Roi, Side> = { costs: [], gains: [] }
  for (const sentence of text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)) {
    const side = sideOf(sentence)
    const parts = side === undefined ? [] : partsOf(sentence)
    if (side !== undefined && parts.length > 1) told[side].push(...parts)
  }
  return told
}

function sideOf(sentence: string): Side | undefined {
  const [costs, gains] = [/\b(?:couts?|investi|depense|engage)/, /\b(?:gains?|economies?|benefice)/]
    .map(pattern => bareWords(sentence).search(pattern))
    .map(at => (at < 0 ? Number.POSITIVE_INFINITY : at))
  if (costs === gains) return undefined
  return (costs ?? 0) < (gains ?? 0) ? 'costs' : 'gains'
}

function partsOf(sentence: string): Roi['costs'] {
  return moneyIn(sentence).flatMap(({ index, source, max }) => {
    const after = sentence.slice(index + source.length)
    const [, label] =
      /^\s*(?:HT\s+)?(?:d[’']|de (?:la |l[’'])?|du |des |pour (?:la |le |les |l[’'])?|en )\s*([^,;.()]+?)(?=\s*(?:[,;.(]|$|et \d))/u.exec(
        after,
      ) ?? []
    return label === undefined ? [] : [{ label, amount: max }]
  })
}
