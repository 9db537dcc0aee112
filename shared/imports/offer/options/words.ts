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
import { isDiscounted, isLeftOut } from './about-price.ts'

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
