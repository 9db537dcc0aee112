import { bareWords } from '../../../french/bare-words.ts'
import { moneyIn } from '../../../french/figures/numbers.ts'
import type { Entry } from '../../outline/entry.ts'
import type { BudgetRow } from './row.ts'

/** « Conseil : 19 500 € prévus (26 jours), 12 750 € consommés (17 jours), reste 6 750 € ». */
export function rowInWords({ label, value = '' }: Entry): BudgetRow | undefined {
  if (label === undefined) return undefined
  const share = spentOf(label, value)
  if (share !== undefined) return share
  const pieces = value
    .split(/;|(?<=[\p{L}€)])\.\s+(?=\p{Lu})|,\s+(?!\d{1,2}\b[^€]*$)|\s+dont\s+/u)
    .map(each => each.trim())
  const of = (pattern: RegExp) =>
    pieces.find(each => moneyIn(each).length > 0 && pattern.test(bareWords(each)))
  const planned = of(/\b(?:prevu|budget|vote|alloue|vendu)/)
  const spent = of(/\b(?:consomme|depense|paye|engage|facture|realise|utilise)/)
  const left = of(/\b(?:reste|restant|solde|disponible)/)
  const isWhole =
    planned === undefined && /^(?:marche|contrat|forfait|budget|enveloppe)\b/.test(bareWords(label))
  if (isWhole && spent !== undefined && pieces[0] !== spent)
    return { label: 'Total', planned: pieces[0], spent, left }
  if (
    spent === undefined ||
    spent === left ||
    spent === planned ||
    (planned === undefined && left === undefined)
  )
    return undefined
  return { label, planned, spent, left }
}

/** « Anne Roy : 8 100 € consommés (9 j) sur 14 400 € (16 j à 900 €) », « Total : 12 100 € sur 22 400 €, soit 54 % ». */
function spentOf(label: string, value: string): BudgetRow | undefined {
  const work = shareOfDays.exec(value)
  const { days, spentDays } = work?.groups ?? {}
  const money = value
    .replace(work?.[0] ?? '', '')
    .replace(/^[\s,;:–—-]*(?:soit\s+)?|[\s,;:–—-]*\(\s*\)\s*$/gu, '')
  const told = [share, inBrackets, against].map(each => each.exec(money)?.groups).find(Boolean)
  const { spent, planned, ...others } = told ?? {}
  return spent === undefined ? undefined : { label, planned, spent, ...others, days, spentDays }
}

const amount = String.raw`\d[\d \u00a0\u202f.,]{0,14}(?:k€|€|euros)(?: HT)?`
const aside = String.raw`(?:\s*\([^()]{1,40}\))?`
const used = '(?:consommé|dépensé|engagé|facturé|utilisé|payé|réalisé)e?s?'
/** « 12 j consommés sur 20 », beside the amounts. */
const shareOfDays = new RegExp(
  String.raw`(?<spentDays>\d+(?:,\d+)?)\s?j(?:ours?)?(?:\s+${used})?\s+sur\s+(?<days>\d+(?:,\d+)?)(?:\s?j(?:ours?)?)?(?![\d\s\u00a0\u202f]*€)(?!\p{L})`,
  'iu',
)
const agreed = '(?:prévu|vendu|alloué|budgété)e?s?'
const rate = String.raw`(?:,?\s+(?:soit\s+)?\(?(?<rate>\d{1,3}(?:,\d+)?\s?%)\)?)?`
const left = String.raw`(?:,?\s+reste\s+(?<left>${amount}))?`
const gap = String.raw`(?:\s*\((?:écart\s*:?\s*)?(?<gap>[+−–-]\s?${amount})\))?`
const whole = String.raw`(?:les\s+|un (?:budget|total) de\s+)?(?<planned>${amount}${aside})(?:\s+${agreed})?`
const share = new RegExp(
  String.raw`^(?:${used}\s*:?\s+)?(?<spent>${amount}${aside}(?:\s+${used})?${aside})\s+sur\s+${whole}${rate}${left}${gap}\s*\.?$`,
  'iu',
)
/** « 1 500 € (prévu : 2 000 €) » */
const inBrackets = new RegExp(
  String.raw`^(?<spent>${amount})(?:\s+${used})?\s*\((?:${agreed}|budget)\s*:?\s*(?<planned>${amount})\)\s*\.?$`,
  'iu',
)
/** « 1 500 € pour 2 000 € prévus » */
const against = new RegExp(
  String.raw`^(?<spent>${amount}${aside})(?:\s+${used})?,?\s+(?:pour|contre)\s+(?<planned>${amount}${aside})\s+${agreed}\s*\.?$`,
  'iu',
)
