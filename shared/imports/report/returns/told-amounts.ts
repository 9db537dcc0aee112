import type { Roi } from '../../../domain/report/report.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { type Money, moneyIn } from '../../../french/figures/numbers.ts'
import { pattern } from '../../../french/pattern.ts'
import { capitalised } from '../../../french/writing.ts'
import { sentencesIn } from '../../words/sentences.ts'

type Side = 'costs' | 'gains'

/**
 * « Les coûts montent à 90 000 €, dont 12 000 € de conseil et 78 000 € de matériel »: the amounts that
 * a sentence tells, each with what it is for; the sum that they make up is none of them.
 */
export function toldAmounts(text: string): Pick<Roi, Side> {
  const told: Pick<Roi, Side> = { costs: [], gains: [] }
  for (const sentence of sentencesIn(text).flatMap(each => each.split(afterYear))) {
    const side = sideOf(sentence)
    const parts = side === undefined ? [] : partsOf(sentence)
    if (side !== undefined && parts.length > 1) told[side].push(...parts)
    else {
      told.costs.push(...costBeside(sentence))
      told.gains.push(...gainIn(sentence))
    }
  }
  return told
}

/** « 41 000 € par an. » ends a sentence, short as the word is. */
const afterYear = /(?<=\san\.)\s+(?=\p{Lu})/u

/** « pour un coût de mission de 24 930 € » tells it beside something else. */
function costBeside(sentence: string): Roi['costs'] {
  const [, before = '', label = ''] =
    /^(.*?)\b(coût (?:total )?(?:de (?:la |l[’'])?|du |d[’'])?(?:mission|projet|opération|accompagnement)?)\s(?:est |s[’']élève |de |à )+(?=\d)/iu.exec(
      sentence,
    ) ?? []
  const [money] = moneyIn(sentence).filter(({ index }) => index > before.length)
  return label === '' || money === undefined
    ? []
    : [{ label: capitalised(label.trim()), amount: money.max }]
}

/** « La marge supplémentaire (35 % de 18 900 €) s’élève à 6 615 € »: what the sentence is about, and its own amount. */
function gainIn(sentence: string): Roi['gains'] {
  const [, subject = ''] = gainTold.exec(sentence) ?? []
  const label = subject.replace(/^(?:[Ll]es? |[Ll]a |[Ll][’'])|\s*\([^()]*\)/gu, '')
  const isGain =
    /\b(?:gagne|gain|economi|marge|evite|supplementaire|reduction|baisse|suppression|recette)/.test(
      bareWords(label),
    )
  const [money, ...others] = moneyIn(sentence).filter(each => !isRateIn(sentence, each))
  const isWhole = /\b(?:total|annuel|ensemble|cumule)/.test(bareWords(label))
  return !isGain || isWhole || money === undefined || others.length > 0
    ? []
    : [{ label: capitalised(label), amount: money.max }]
}

const gainTold = pattern('u')`
  ^(?:Pour [^,]{3,40}, )?((?:[Ll]es? |[Ll]a |[Ll][’'])[^,;:]{3,120}?)\s+(?:
    est|sont|s[’']élève(?:nt)?|(?:représente|rapporte|dégage|apporte)(?:nt)?|font gagner
    |fait gagner|valent|vaut|permet(?:tent)?
  )\s
`

/** « au coût moyen de 22 € l’heure », « (35 % de 18 900 €) »: what the amount is computed from. */
function isRateIn(sentence: string, { index, source }: Money): boolean {
  const [before, after] = [sentence.slice(0, index), sentence.slice(index + source.length)]
  const isInside = before.lastIndexOf('(') > before.lastIndexOf(')')
  const isEach = /^\s?(?:\/|l[’']|par (?!an)|de l[’']|le |la |pièce|chacun)/u.test(after)
  return isInside || isEach || /(?:coût|taux|prix|tarif)[^,;:.]{0,20}\s(?:de|à)\s$/iu.test(before)
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
