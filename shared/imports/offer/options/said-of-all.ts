import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'
import type { Entry } from '../../outline/entry.ts'
import { type Left, left } from '../../outline/reading.ts'
import type { Section } from '../../outline/sections.ts'
import type { OfferTopic } from '../section-names.ts'
import { isLeftOut } from './about-price.ts'

type Part = Section<OfferTopic>

/** The prices without what is said of all the offers: it is no part of the last one. */
export function withoutSaidOfAll(parts: readonly Part[]): Part[] {
  return parts.map(part => {
    const said = saidOfAll(part)
    if (said.length === 0) return part
    return { ...part, entries: part.entries.filter(each => !said.includes(each)) }
  })
}

export function saidOfAllLeft(parts: readonly Part[]): Left[] {
  return parts.flatMap(part => {
    const heading = part.below.at(-1)?.text
    const isOver = heading !== undefined && isOfAll(heading)
    return saidOfAll(part).map(each => ({ ...left(each), ...(isOver && { heading }) }))
  })
}

/** « Non compris (toutes formules) : l’hébergement », or what stands below such a label. */
function saidOfAll({ below, entries }: Part): readonly Entry[] {
  const label = below.at(-1)
  if (label?.kind === 'label' && isOfAll(label.text)) return entries
  return entries.filter(({ label: own = '', cells }) => cells === undefined && isOfAll(own))
}

function isOfAll(label: string): boolean {
  return isLeftOut(label) && all.test(bareWords(label))
}

const all = pattern()`
  \b(?:
    (?:toutes?|chaque|chacune des|(?:les|des|aux) (?:deux|trois|quatre)) (?:les |nos )?
    (?:option|formule|variante|offre)s?
    |quelle que soit (?:l'option|la formule|la variante|l'offre)
  )\b
`
