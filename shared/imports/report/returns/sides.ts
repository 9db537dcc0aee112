import { bareWords } from '../../../french/bare-words.ts'
import { isTotalName } from '../../../french/names/total-name.ts'
import type { Entry } from '../../outline/entry.ts'
import { isExplanation } from '../../outline/explanations.ts'
import type { Section } from '../../outline/sections.ts'
import type { ReportTopic } from '../section-names.ts'

type Side = 'costs' | 'gains'

type Told = {
  readonly side: Side | undefined
  /** It explains, reckons or comes below the total of the list: its amounts are neither. */
  readonly isBeside: boolean
}

/** Whether each entry of a part is a cost or a gain, by its titles or else by its own label. */
export function sidesIn({ entries, below, title }: Part, amounts: Amounts): (each: Entry) => Told {
  if (below.some(({ text }) => isReckoning(text))) return () => beside
  const titled = sideNamed(below.map(({ text }) => text).join(' ')) ?? onlySide(title.text)
  if (titled === undefined)
    return each => ({ side: sideToldBy(amounts.labelOf(each)), isBeside: false })
  const list = new Set(entries.slice(0, closedFrom(entries, amounts)))
  return each => {
    if (isExplanation(each, entries)) return beside
    if (list.has(each)) return { side: titled, isBeside: false }
    const own = sideToldBy(amounts.labelOf(each))
    return own === titled ? beside : { side: own, isBeside: true }
  }
}

const beside: Told = { side: undefined, isBeside: true }

type Part = Pick<Section<ReportTopic>, 'entries' | 'below' | 'title'>

type Amounts = {
  readonly amountOf: (each: Entry) => number | undefined
  readonly labelOf: (each: Entry) => string
}

/** « Le calcul : », « Méthode », « Hypothèses » over lines that tell how amounts were found. */
function isReckoning(title: string): boolean {
  const words = bareWords(title)
  return reckoning.test(words) && sideNamed(words) === undefined
}

const reckoning =
  /^(?:(?:le|les|la|notre|nos|detail|mode|base|bases) )*(?:de )?(?:calculs?|methode|hypotheses?|lecture|explications?|verification|formules?)\b/

/** « Gains annuels », and not « Coûts et gains ». */
function onlySide(title: string): Side | undefined {
  const [first, ...others] = title.split(/\s(?:et|&|\/)\s/u)
  return others.length > 0 ? undefined : sideNamed(first ?? '')
}

/** A « retour sur investissement » is neither. */
function sideNamed(titles: string): Side | undefined {
  const words = bareWords(titles).replace(/\b(?:retour|rendement) sur (?:l')?investissements?/g, '')
  if (/cout|investi|depense/.test(words)) return 'costs'
  return /gain|benefice|economie/.test(words) ? 'gains' : undefined
}

/** Where no title parts them: « Subventions obtenues : 185 000 € ». */
function sideToldBy(label: string): Side | undefined {
  const words = bareWords(label)
  if (/^(?:honoraires?|licences?|materiel|cout|investissement|conseil)\b/.test(words))
    return 'costs'
  return /^(?:gains?|economies?|subventions?|recettes?|marge|ventes?|heures? (?:gagnees|evitees))\b/.test(
    words,
  )
    ? 'gains'
    : undefined
}

/** Where « Total : 52 000 € » has the sum of the lines above it, the list is told: what stands below is none of them. */
function closedFrom(entries: readonly Entry[], { amountOf, labelOf }: Amounts): number {
  let closed = entries.length
  let told = 0
  for (const [index, each] of entries.entries()) {
    const amount = amountOf(each) ?? 0
    if (!isTotalName(labelOf(each))) told += amount
    else if (told > 0 && amount === told && !isPartial(labelOf(each))) closed = index + 1
  }
  return closed
}

/** « Sous-total matériel », « Total année 1 ». */
function isPartial(label: string): boolean {
  return /^sous |\b(?:annee|an|phase|lot|site|tranche|etape|poste) ?(?:\d|[a-f]\b)/.test(
    bareWords(label),
  )
}
