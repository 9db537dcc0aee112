import { daysTimesRate } from '../../../domain/money.ts'
import type { OptionLine } from '../../../domain/proposal/proposal.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { type DaysRange, daysRange } from '../../../french/figures/days-range.ts'
import { firstDays, type Money } from '../../../french/figures/numbers.ts'
import { isConsultancy } from '../../header/document-title.ts'
import { isPersonName } from '../../header/person.ts'
import { besidePieces, type Pieces, piecesIn } from '../../mission-brief/budget/priced-pieces.ts'
import { type Reckoned, reckonedAside } from '../../mission-brief/budget/reckoned-aside.ts'
import { type Entry, type Title, wholeText } from '../../outline/entry.ts'
import { kindOfLine } from '../../report/budget/kinds.ts'

/** « Accompagnement : 22 jours × 1 200 € = 26 400 € HT », as a line of an option. */
export function lineOfWords(
  each: Entry,
  label: Title | undefined,
  monies: readonly Money[],
): OptionLine {
  const text = wholeText(each)
  const reckoned = reckonedAside(text)
  if (reckoned?.monies.length === 1) return lineReckoned(each, label, reckoned)
  const range = daysRange(text)
  if (range !== undefined) return lineOfRange(each, label, monies, range)
  const days = daysIn(text)
  const last = monies.at(-1)
  const rate =
    days !== undefined && monies.length > 1 ? monies[0] : monies.find(({ perDay }) => perDay)
  const amount = rate === last && days !== undefined && rate !== undefined ? undefined : last
  const pieces = days === undefined ? piecesIn(text) : undefined
  if (pieces !== undefined) return lineOfPieces(each, label, pieces, besidePieces(pieces, monies))
  const name = each.label ?? (days === undefined ? text : undefined)
  const title = name ?? label?.text ?? 'Prestation'
  const isOthers = isBilledByOthers(title, label)
  const isDiscount = amount !== undefined && isDiscounted(title, text)
  const [taken = amount] = isDiscount ? monies : []
  return {
    label: title,
    kind: days === undefined ? kindOfLine(title) : 'consulting',
    ...(days !== undefined && isPersonName(title) && !isConsultancy(title) && { person: title }),
    ...(days !== undefined && { days }),
    ...(rate !== undefined && days !== undefined && { dayRate: rate.max }),
    ...(amount && { amount: isDiscount ? -(taken?.max ?? 0) : amount.min }),
    ...(amount && !isDiscount && amount.max !== amount.min && { amountMax: amount.max }),
    ...(isOthers && { billedByOthers: true }),
  }
}

/** « Diagnostic : 4 à 5 jours à 1 000 € »: days of a range stand in the name, and its amounts are a range. */
function lineOfRange(
  each: Entry,
  label: Title | undefined,
  monies: readonly Money[],
  { low, high, source }: DaysRange,
): OptionLine {
  const title = each.label ?? label?.text ?? 'Prestation'
  const isRated = /j(?:ours?)?\s*(?:à|x|×|\*)\s*\d/iu.test(each.text)
  const rate = monies.find(({ perDay }) => perDay) ?? (isRated ? monies[0] : undefined)
  const told = monies.filter(money => money !== rate).at(-1)
  const [amount, amountMax] =
    told !== undefined
      ? [told.min, told.max]
      : [daysTimesRate(low, rate?.max ?? 0), daysTimesRate(high, rate?.max ?? 0)]
  return {
    label: `${title} (${source}${rate === undefined ? '' : ` à ${rate.source}`})`,
    kind: 'consulting',
    amount,
    ...(amountMax !== amount && { amountMax }),
    ...(isBilledByOthers(title, label) && { billedByOthers: true }),
  }
}

/** « Abonnement : 40 postes × 18 € × 12 mois = 8 640 € »: what one costs is kept with the name. */
function lineOfPieces(
  each: Entry,
  label: Title | undefined,
  { source, amount: product }: Pieces,
  told: readonly Money[],
): OptionLine {
  const title = each.label ?? label?.text ?? 'Prestation'
  const amount = told.at(-1)
  return {
    label: `${title} (${source})`,
    kind: kindOfLine(title),
    amount: amount?.min ?? product,
    ...(amount !== undefined && amount.max !== amount.min && { amountMax: amount.max }),
    ...(isBilledByOthers(title, label) && { billedByOthers: true }),
  }
}

/** « Déplacements : 2 400 € (12 allers-retours à 200 €) », « Atelier : 2 000 € (2 jours à 1 000 €) ». */
function lineReckoned(
  each: Entry,
  label: Title | undefined,
  { told, aside, monies: [money], work }: Reckoned,
): OptionLine {
  const source = money?.source ?? ''
  const title =
    each.label ??
    (told
      .replace(source, '')
      .replace(/[\s:–—-]+$/u, '')
      .trim() ||
      (label?.text ?? 'Prestation'))
  const name = title.includes(aside) ? title : `${title} (${aside})`
  const isWork = work.days !== undefined
  return {
    label: isWork ? title : name,
    kind: isWork ? 'consulting' : kindOfLine(title),
    ...(isWork && isPersonName(title) && !isConsultancy(title) && { person: title }),
    ...work,
    ...(money !== undefined && { amount: money.min }),
    ...(money !== undefined && money.max !== money.min && { amountMax: money.max }),
    ...(isBilledByOthers(title, label) && { billedByOthers: true }),
  }
}

function isBilledByOthers(title: string, label: Title | undefined): boolean {
  return (
    isLeftOut(label?.text ?? '') ||
    /estimation|prestataire|externe|sous traitance|factur\w+ par/.test(
      bareWords(label?.text ?? ''),
    ) ||
    /\bfacture\w* (?:par|directement)\b/.test(bareWords(title)) ||
    kindOfLine(title) === 'licence'
  )
}

/** Days of several people in one sentence are nobody's alone. */
function daysIn(text: string): number | undefined {
  const [, sold] = /(\d+(?:[.,]\d+)?\s*j(?:ours?)?)\s*[×x*]\s*\d/u.exec(text) ?? []
  if (sold !== undefined) return firstDays(sold)?.days
  const first = firstDays(text)
  const rest =
    first === undefined ? '' : text.slice(text.indexOf(first.source) + first.source.length)
  return firstDays(rest) === undefined ? first?.days : undefined
}

/** « Avec l’option, le total s’élèverait à 42 480 € », « La formule revient à 31 920 € »: what the whole comes to. */
function isNewTotal(words: string): boolean {
  return /\b(?:total|formule|offre|prix|montant|ensemble|mission|prestation)\b.{0,40}\b(?:s'elev\w+|revien\w+|reviendr\w+|passer?\w*|serait|sera porte|est porte|est ramene|est alors)\b.{0,12}\d/.test(
    words,
  )
}

/** « Le matériel est à votre charge : entre 9 000 et 13 000 € ». */
function isPaidByClient({ cells, text }: Entry): boolean {
  const isTheirs =
    /\b(?:a (?:votre|sa|la) charge|en sus|hors (?:proposition|devis|offre|forfait)|non compris\w*)\b/
  return cells === undefined && isTheirs.test(bareWords(text))
}

/** « Remise : 5 % si signature avant le 12 juin » changes no price yet. */
function isConditionalDiscount(words: string): boolean {
  return /^(?:remise|rabais|ristourne)\b.*\b(?:si|pour toute|en cas de)\b/.test(words)
}

/** « Hors proposition », « À prévoir par le client » over what somebody else is paid for. */
export function isLeftOut(title: string): boolean {
  const words = bareWords(title)
  // Others invoice it, and the total of the project has it.
  if (/^a prevoir en (?:plus|sus|complement)\b.*\bfactur\w+ par\b/.test(words)) return false
  return /^(?:(?:plan de )?financements?$|aides?\b|subventions?\b|retour sur investissement|rentabilite|hors\b|non (?:compris|inclus)|ne sont pas (?:compris|inclus)|a (?:prevoir|votre charge|la charge))/.test(
    words,
  )
}

/** « Remise fidélité : – 500 € ». */
export function isDiscounted(title: string, text: string): boolean {
  return /^(?:remise|rabais|ristourne|geste)\b/.test(bareWords(title)) && /[−–-]\s?\d/u.test(text)
}

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
  return /^(?:tjm|taux (?:journaliers?|appliques?)|tarifs? (?:journaliers?|appliques?)|subventions?|aides?|financements?|prise en charge|reste a charge|cout net|economies?|retour|roi|gains?|penalites?|tva)\b/.test(
    words,
  )
}
