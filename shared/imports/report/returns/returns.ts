import { sum } from '../../../domain/money.ts'
import type { Roi } from '../../../domain/report/report.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { type Money, moneyIn, toNumber } from '../../../french/figures/numbers.ts'
import { isTotalName } from '../../../french/names/total-name.ts'
import { type Entry, wholeText } from '../../outline/entry.ts'
import { type Left, left } from '../../outline/reading.ts'
import type { Section } from '../../outline/sections.ts'
import type { ReportTopic } from '../section-names.ts'
import { sidesIn } from './sides.ts'
import { summedParts } from './summed-parts.ts'
import { toldAmounts } from './told-amounts.ts'

export type ReturnReading = { readonly roi: Roi | undefined; readonly left: readonly Left[] }

/** What the mission cost and brings in, and the returns that the document claims, wherever it does. */
export function readReturn(parts: readonly Section<ReportTopic>[], text: string): ReturnReading {
  const costs: Roi['costs'] = []
  const gains: Roi['gains'] = []
  const unread: Left[] = []
  for (const { entries, below, title } of parts) {
    const isSum = below.some(each => isTotal(each.text) || isRate(each.text))
    const sideOf = sidesIn({ entries, below, title }, { amountOf, labelOf: amountLabel })
    for (const each of entries) {
      const { side, isBeside } = sideOf(each)
      const told = each.kind === 'row' || isBeside ? undefined : toldAmounts(each.text)
      if (told !== undefined && told.costs.length + told.gains.length > 0) {
        costs.push(...told.costs)
        gains.push(...told.gains)
        unread.push({ ...left(each), heading: (below.at(-1) ?? title).text })
        continue
      }
      const label = amountLabel(each)
      const own = isSum ? undefined : side
      const amount = own === undefined ? undefined : amountOf(each)
      const parts = own === undefined || isRate(label) ? undefined : summedParts(wholeText(each))
      if (parts !== undefined && own !== undefined) {
        ;(own === 'costs' ? costs : gains).push(...parts)
        continue
      }
      const whole = own === 'costs' ? costs : gains
      if (own !== undefined && isWholeSide(label, amount, whole)) continue
      if (amount !== undefined && own !== undefined && !isTotal(label) && !isRate(label)) {
        whole.push({ label, amount })
      }
      const isOtherTotal =
        isTotal(label) && amount !== sum(whole.map(line => line.amount)) && !isSum
      if (isReckoned(each, below.at(-1)?.text, [costs, gains])) continue
      if (amount === undefined || each.children.length > 0 || isOtherTotal) {
        unread.push({ ...left(each), heading: (below.at(-1) ?? title).text })
      }
    }
  }
  const stated = claimsIn(text, parts)
  const isTold = costs.length + gains.length + stated.length > 0
  return {
    roi: isTold ? { costs, gains, ...(stated.length > 0 && { stated }) } : undefined,
    left: unread,
  }
}

/** A claim, kept as it is stated, or the total of the lines above: what else it says is looked for at the end. */
function isReckoned(
  each: Entry,
  under: string | undefined,
  sides: readonly (readonly { readonly amount: number }[])[],
): boolean {
  const names = [amountLabel(each), under ?? '']
  if (each.children.length > 0) return false
  if (names.some(isRate)) return isBareClaim(each.text)
  const total = amountOf(each)
  return names.some(isTotal) && sides.some(lines => sum(lines.map(line => line.amount)) === total)
}

/** « ROI net : (42 000 − 30 000) / 30 000 = 40 % » tells how it is reckoned, which is not kept with it. */
function isBareClaim(text: string): boolean {
  return /\d\s?%/.test(text) && text.length < 60 && !/\d\)?\s?[÷/]\s?\d[^%=]*=/u.test(text)
}

/** « = 46 800 €/an » under a gain is its amount; else the last one of its own line. */
function amountOf(each: Entry): number | undefined {
  const whole = wholeText(each)
  const yearly = moneyIn(whole).filter(({ index, source }) =>
    /^\s*(?:\/|par )\s*an\b/.test(bareWords(whole.slice(index + source.length))),
  )
  return (yearly.at(-1) ?? beforeAside(whole) ?? moneyIn(whole).at(-1))?.max
}

/** « 62 000 € (dont 21 000 € de conseil) », « 50 400 € (42 jours à 1 200 €) »: what stands in brackets is a part of it, or how it is reckoned; « (marge de 55 % = 21 000 €) » goes on from there. */
function beforeAside(text: string): Money | undefined {
  const [, before = '', aside = ''] = /^([^()]*)\(([^()]+)\)[^()]*$/u.exec(text) ?? []
  const told = before.split('=').at(-1) ?? ''
  const money = moneyIn(told).at(-1)
  const isTold = moneyIn(aside).length > 0 && !aside.includes('=')
  return money !== undefined && isTold && !isOfOne(told, money) ? money : undefined
}

/** « 3 h × 22 € », « 45 €/mois », « 12 licences à 400 € »: the price of one, whose total is told beside it. */
function isOfOne(text: string, { index, source, perDay }: Money): boolean {
  const after = bareWords(text.slice(index + source.length))
  return (
    perDay ||
    /(?:[×x*]|(?<!\p{L})à)\s*$/iu.test(text.slice(0, index)) ||
    /^\s*[×x*]/iu.test(text.slice(index + source.length)) ||
    /^\/?\s?(?:par (?!an\b)|l'|(?:heures?|mois|trimestre|semaine|unite|piece|licence|poste|personne|h|j)\b|chaque|chacun|piece|le |la )/.test(
      after,
    )
  )
}

/** « Temps d’accueil | 3 h × 250 jours × 22 € | 16 500 € »: with how it is computed. */
function amountLabel({ label, text, cells = [] }: Entry): string {
  if (cells.length > 2)
    return cells
      .slice(0, -1)
      .map(cell => cell.text)
      .join(' : ')
  return (label ?? text).replace(/\s*:\s*$/, '')
}

/** « ROI : 683 % sur 12 mois » is a rate, whatever amounts it is computed from. */
function isRate(label: string): boolean {
  return /^(?:(?:le|ce|notre) )?(?:roi|retour sur investissement|point mort|seuil de rentabilite|payback)\b/.test(
    bareWords(label),
  )
}

/** « Investissement : 61 000 € » below the lines that make it up. */
function isWholeSide(label: string, amount: number | undefined, lines: Roi['costs']): boolean {
  const isNamed =
    /^(?:investissements?|couts?|depenses?|gains?|benefices?|economies?)(?: (?:globa|complet|annuel|cumul|de la mission|du projet).*)?$/
  return (
    lines.length > 1 &&
    isNamed.test(bareWords(label)) &&
    amount === sum(lines.map(line => line.amount))
  )
}

function isTotal(label: string): boolean {
  return isTotalName(label)
}

/** « ROI : 320 % sur 12 mois », « ROI : 157 200 € / 23 000 € = 683 % »: the last percentage of the sentence. */
function claimsIn(
  text: string,
  parts: readonly Section<ReportTopic>[],
): NonNullable<Roi['stated']> {
  const own = parts.flatMap(({ entries }) => entries.map(wholeText)).join('\n')
  const claims = [...text.matchAll(claim), ...own.matchAll(ownClaim)].map(({ groups = {} }) => {
    const { name = '', before = '', percent = '', after = '' } = groups
    const isLoss = /(?:[:=(*]\s*[−–-]\s?|\s[−-]|(?:moins|négatif(?: de| à)?)\s)$/u.test(before)
    const gross = /brut/i.test(name) ? ' brut' : ''
    return {
      label: `ROI${gross}${before.includes('=') ? ' calculé' : before}`
        .replace(/(?:[\s:*=]|(?<=[\s:*=])[+−–-])+$/u, '')
        .replace(
          /(?:\s(?:s[’']établit|s[’']élève|ressort|reste|est|atteint))?(?:\s(?:à|de|donc))*$/u,
          '',
        )
        .trim(),
      percent: (isLoss ? -1 : 1) * toNumber(percent),
      after: (after.split(/\s*[,;]\s/)[0] ?? '').trim(),
    }
  })
  const seen = new Set<number>()
  return claims
    .filter(({ percent }) => seen.size !== seen.add(percent).size)
    .map(({ label, percent, after }) => ({ label: `${label} ${after}`.trim(), percent }))
}

const rate = String.raw`(?<percent>\d+(?:[.,]\d+)?)\s?%(?<after>(?:\s?\([^()\n]{1,60}\))?[^.\n;()*]{0,60})`
const claim = new RegExp(
  String.raw`(?<!\p{L})(?<name>ROI|[Rr]etour (?:net|brut|sur investissement))(?!\p{L})(?<before>[^%\n]{0,80}?)${rate}`,
  'gu',
)

/** « le retour est de 31 % la première année », where the part is about nothing else. */
const ownClaim = new RegExp(
  String.raw`(?<!\p{L})[Rr]etour (?:est|ressort|s[’']établit|atteint)(?: de| à)?\s${rate}`,
  'gu',
)
