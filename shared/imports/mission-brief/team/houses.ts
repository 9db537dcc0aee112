import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'
import { isPersonName, namesRole } from '../../header/person.ts'
import type { Entry } from '../../outline/entry.ts'
import type { Part } from '../../outline/topics/routing.ts'
import { topicsNamed } from '../../outline/topics/section-names.ts'

/**
 * « Tissages Lorme » over some people and « Cairn » over the others: beside the client's own name, the one other
 * name that stands over people is the firm's.
 */
export function firmBeside(parts: readonly Part[], client: string): string | undefined {
  const houses = parts.flatMap(housesIn)
  const others = new Set(houses.filter(text => !isClient(text, client)))
  const [firm] = others
  const isBeside = others.size === 1 && houses.some(text => isClient(text, client))
  return firm !== undefined && isBeside && isHouse(firm) ? firm : undefined
}

/** « Tissages Lorme », « Lorme », of the client « Tissages Lorme SARL ». */
export function isClient(text: string, client: string): boolean {
  const words = bareWords(client).split(' ')
  const told = bareWords(text).split(' ')
  return told.every(word => words.includes(word)) && told.some(word => word.length > shortestName)
}

const shortestName = 3

function housesIn({ title, isOwnTitle, entries }: Part): string[] {
  const over = isOwnTitle && title !== undefined && entries.length > 0 ? [title.text] : []
  return [...over, ...entries.filter((each, at) => isOver(each, entries[at + 1])).map(nameOf)]
}

/** A line alone over a list, or an item over its own. */
export function isOver({ kind, label, value, cells, children }: Entry, next?: Entry): boolean {
  if (cells !== undefined || (label !== undefined && value !== '')) return false
  return children.length > 0 || (kind === 'paragraph' && next?.kind === 'item')
}

export function nameOf({ label, text }: Entry): string {
  return label ?? text
}

/** A name of its own, and neither « Comité de pilotage » nor « Éditeur ». */
function isHouse(text: string): boolean {
  const words = text.split(/\s+/)
  return (
    words.length <= mostHouseWords &&
    words.every(word => /^\p{Lu}|^&$|^(?:de|du|des|la|le|et)$/u.test(word)) &&
    !/[\d,;:.()]/.test(text) &&
    (words.length === 1 || !isPersonName(text) || /\b(?:et|&)\b/u.test(text)) &&
    !namesRole(text) &&
    topicsNamed(text).length === 0 &&
    !commonNames.test(bareWords(text))
  )
}

const mostHouseWords = 4

const commonNames = pattern()`
  ^(?:
    editeurs?|partenaires?|prestataires?|fournisseurs?|sous traitants?
    |utilisat(?:eurs?|rices?)|pilotes?|metiers?|terrain|siege|magasins?|ateliers?|bureaux?
    |production|logistique|achats?|ventes?|informatique|it|si|rh|finances?|marketing|qualite
    |autres?|divers|invites?|externes?|experts?|juridique|externe|decideurs?|gouvernance
    |comites?|copil|cotech|contributeurs?|appuis?|renforts?
  )\b
`
