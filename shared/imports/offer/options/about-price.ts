import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'
import type { Entry } from '../../outline/entry.ts'

/**
 * Words about the price rather than a part of it: what it leaves out, what others pay of it, the rates
 * behind it, what is due to a late payment.
 */
export function isAboutPrice(each: Entry): boolean {
  const words = bareWords(each.text)
  if (
    /^(?:tous |l'ensemble )?(?:de )?(?:nos |les |ces )?(?:prix|tarifs?|montants?) (?:s'entendent|sont|indiques?|fermes?|hors)\b/.test(
      words,
    )
  )
    return true
  if (
    each.label === undefined &&
    /\b(?:opco|prise en charge|pren\w+ en charge|subvention\w*|cofinanc\w*)\b/.test(words)
  )
    return true
  if (isConditionalDiscount(words) || isPaidByClient(each)) return true
  if (each.cells === undefined && isNewTotal(words)) return true
  if (/\b(?:factures? se reglent?|taux horaire|au reel)\b/.test(words) && each.cells === undefined)
    return true
  if (/^(?:hors|hormis|sauf|non compris|n'inclut|ne (?:sont|comprend))\b/.test(words)) return true
  if (each.cells !== undefined) return false
  if (
    each.label === undefined &&
    /\b(?:plafonne\w*|au maximum|au reel|dans la limite|responsabilite|assurance)\b/.test(words)
  )
    return true
  return besidePrice.test(words)
}

const besidePrice = pattern()`
  ^(?:
    tjm|taux (?:journaliers?|appliques?)|tarifs? (?:journaliers?|appliques?)
    |subventions?|aides?|financements?|prise en charge|reste a charge|cout net
    |economies?|retour|roi|gains?|penalites?|tva
  )\b
`

/** « Avec l’option, le total s’élèverait à 42 480 € », « La formule revient à 31 920 € »: what the whole comes to. */
function isNewTotal(words: string): boolean {
  return newTotal.test(words)
}

const newTotal = pattern()`
  \b(?:total|formule|offre|prix|montant|ensemble|mission|prestation)\b.{0,40}
  \b(?:
    s'elev\w+|revien\w+|reviendr\w+|passer?\w*|serait|sera porte|est porte|est ramene|est alors
  )\b.{0,12}\d
`

/** « Le matériel est à votre charge : entre 9 000 et 13 000 € », « Les écrans ne sont pas compris dans ce prix ». */
function isPaidByClient({ cells, text }: Entry): boolean {
  return cells === undefined && theirs.test(bareWords(text))
}

const theirs = pattern()`
  \b(?:
    a (?:votre|sa|la) charge|en sus|hors (?:proposition|devis|offre|forfait)|non compris\w*
    |(?:n'est|ne sont) (?:pas|ni) (?:compris|inclus|prevu|compte|couvert|integre|chiffre)\w*
    |ne (?:comprend|comprennent|couvre|couvrent|compte|comptent) pas
  )\b
`

/** « Remise : 5 % si signature avant le 12 juin » changes no price yet. */
function isConditionalDiscount(words: string): boolean {
  return /^(?:remise|rabais|ristourne)\b.*\b(?:si|pour toute|en cas de)\b/.test(words)
}

/** « Hors proposition », « À prévoir par le client » over what somebody else is paid for. */
export function isLeftOut(title: string): boolean {
  const words = bareWords(title)
  // Others invoice it, and the total of the project has it.
  if (/^a prevoir en (?:plus|sus|complement)\b.*\bfactur\w+ par\b/.test(words)) return false
  return leftOut.test(words)
}

const leftOut = pattern()`
  ^(?:
    (?:plan de )?financements?$|aides?\b|subventions?\b|retour sur investissement|rentabilite
    |hors\b|non (?:compris|inclus)|ne sont pas (?:compris|inclus)
    |a (?:prevoir|votre charge|la charge)
  )
`

/** « Remise fidélité : – 500 € ». */
export function isDiscounted(title: string, text: string): boolean {
  return /^(?:remise|rabais|ristourne|geste)\b/.test(bareWords(title)) && /[−–-]\s?\d/u.test(text)
}
