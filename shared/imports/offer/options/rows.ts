import type { Option, OptionLine } from '../../../domain/proposal/proposal.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { isTotalName } from '../../../french/names/total-name.ts'
import { pattern } from '../../../french/pattern.ts'
import { isConsultancy } from '../../header/document-title.ts'
import { isPersonName } from '../../header/person.ts'
import type { Entry } from '../../outline/entry.ts'
import { kindOfLine } from '../../report/budget/kinds.ts'
import { type PriceRow, priceRow } from '../prices/columns.ts'
import { amountOf, totalOf } from '../prices/priced.ts'
import { marksIn } from './marks.ts'

/** The option with a row « Prestation | Jours | TJM | Montant » in it, or nothing for other rows. */
export function withRow(option: Option, each: Entry): Option | undefined {
  const row = priceRow(each)
  if (row === undefined) return undefined
  const { amount, days, isPriced } = row
  if (!isPriced || (amount === undefined && days === undefined)) return option
  const name = bareWords(row.label)
  if ((isWhole(name) || isOfOption(name, option)) && amount !== undefined) {
    const { totalMax: _, ...rest } = option
    return { ...rest, ...totalOf(amount) }
  }
  if (isTotalName(name) || /^(?:tva|dont|notre prix|net\b|montant (?:total|net|ttc))/.test(name))
    return option
  return { ...option, lines: [...option.lines, lineOfRow(row)] }
}

/** The price of everything, excluding VAT; the last one told is after the discount. */
function isWhole(name: string): boolean {
  if (/\bttc\b|\btva\b/.test(name)) return false
  return (
    /^(?:notre prix|projet complet|total(?! des autres)|net|montant).*\bht\b/.test(name) ||
    wholeNames.test(name)
  )
}

/** « Total option A », « Total formule complète », below what that one is made of. */
function isOfOption(name: string, { label, total }: Option): boolean {
  if (/\bttc\b|\btva\b/.test(name)) return false
  const [, of] = /^total (?:de )?(?:la |l')?(.+)$/.exec(name) ?? []
  const [mark, ...others] = of === undefined ? [] : marksIn(of)
  if (of === undefined || others.length > 0) return false
  const [own] = marksIn(label)
  if (mark === undefined) return of === bareWords(label.replace(/\s*\([^()]*\)/gu, ''))
  return own === undefined ? total === undefined : own === mark
}

const wholeNames = pattern()`
  ^(?:total|ensemble|cumul|net|(?:montant|prix|cout) (?:total|net|global)|total net)
  (?: (?:general|global|net|a payer|projet|mission|du projet|de la (?:mission|prestation|proposition)|prestations?|apres remise|remise (?:comprise|deduite)|tranche ferme|ferme|hors options?|sans options?|forfaitaire|estime|estimatif|previsionnel))*
  $
`

export function lineOfRow(row: PriceRow): OptionLine {
  const { label: text, days, dayRate, amount, quantity } = row
  const [name = text, person = row.person] = text.split(
    /\s+[–—]\s+(?=\p{Lu}[\p{L}’'-]*\.?\s+\p{Lu})/u,
  )
  const isOthers =
    /\((?:estimation|fournisseurs?|prestataires?|éditeurs?|sous-traitants?|hors cabinet|en direct)\)/iu.test(
      text,
    )
  const label = name.replace(/\s*\(estimation\)/iu, '')
  return {
    label: quantity === undefined ? label : withAside(label, quantity),
    kind: days === undefined && !isOfDays(quantity) ? kindOfLine(label) : 'consulting',
    ...(person !== undefined && { person }),
    ...(person === undefined &&
      days !== undefined &&
      isPersonName(label) &&
      !isConsultancy(label) && { person: label }),
    ...(days !== undefined && { days }),
    ...(dayRate !== undefined && { dayRate }),
    ...amountOf(amount),
    ...(isOthers && { billedByOthers: true }),
  }
}

/** « 4 à 5 jours × 1 000 € » is work. */
function isOfDays(quantity = ''): boolean {
  return /\d\s?j(?:ours?)?(?!\p{L})/u.test(quantity)
}

/** « Abonnement (1 an, 4 salles × 90 €) »: one pair of parentheses. */
function withAside(label: string, aside: string): string {
  return label.endsWith(')') ? `${label.slice(0, -1)}, ${aside})` : `${label} (${aside})`
}
