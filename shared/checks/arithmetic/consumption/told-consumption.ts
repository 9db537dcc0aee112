import { budgetSpent, tellsSpending } from '../../../domain/budget/budget.ts'
import { consumptionRate } from '../../../domain/budget/consumption.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { formatPercent } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import { saidLike } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'

/** « La moitié du mois, et 50 % du budget consommé »: as much as the table of the same report. */
export function toldConsumption({ reports }: Scene): Finding[] {
  return reports.flatMap(account => {
    const rates = ratesOf(account)
    return rates.length === 0 ? [] : findingsIn(account, rates)
  })
}

/** Of its lines, of the firm's own, and of the totals that it states, or of the envelope: that these differ is found elsewhere. */
function ratesOf({ report: { budget }, mission }: ToldReport): number[] {
  const { total = 0, spent } = budget.stated ?? {}
  const ofStated = spent !== undefined && total > 0 ? [(spent / total) * 100] : []
  if (!tellsSpending(budget)) return ofStated
  const own = budget.lines.filter(({ kind }) => kind === 'consulting')
  const rates = [consumptionRate(budget), consumptionRate({ lines: own })]
  const { envelope = 0 } = mission?.budget ?? {}
  return [
    ...rates.flatMap(rate => rate ?? []),
    ...ofStated,
    ...(envelope > 0 ? [(budgetSpent(budget) / envelope) * 100] : []),
  ]
}

const consumed = '(?:consomme|depense|engage|utilise)e?s?'
const ofBudget = "(?:du budget|de l'enveloppe)"
/** « du budget des outils »; « pour deux tiers du calendrier » tells the time gone by. */
const ofTime =
  '(?:environ |pres de )?(?:\\d|un |une |deux |trois |la moitie |les? )[^.;]{0,25}(?:calendrier|temps|duree|planning)'
const ofPart = ` (?:de|d'|des|du|hors|formation|outils|deplacements|licences|travaux|pour (?!${ofTime}))`
const forms: readonly RegExp[] = [
  new RegExp(
    `(?<rate>\\d{1,3}(?:,\\d)?) ?% ${ofBudget} (?:(?:total|globale?|totale|ht|est|a ete|sont|ont ete|deja|ete) ){0,3}${consumed}\\b`,
    'gu',
  ),
  new RegExp(
    `(?:^|[.;•*-] ?|[a-z] )budget\\** ?: ?[^.;:%\\d]{0,60}?(?<rate>\\d{1,3}(?:,\\d)?) ?% ${consumed}(?![a-z]| (?:sur|de|des|du|par|en|hors) )`,
    'gu',
  ),
  new RegExp(
    `\\b${consumed} (?:deja |a ce jour |a date |desormais )?(?:environ |pres de |presque |plus de |moins de |quasi )?(?<rate>\\d{1,3}(?:,\\d)?) ?% ${ofBudget}(?!${ofPart})`,
    'gu',
  ),
  new RegExp(
    `\\bbudget (?:(?:total|global|est|a ete|deja) ){0,3}${consumed} a (?<rate>\\d{1,3}(?:,\\d)?) ?%`,
    'gu',
  ),
]
/** « Nous en sommes à 42 % du budget », « 42 % du budget pour un tiers de la durée ». */
const soFar: readonly RegExp[] = [
  new RegExp(
    `\\b(?:nous en sommes|on en est|nous sommes|la mission en est|le projet en est) (?:deja |desormais |aujourd'hui )?a (?<rate>\\d{1,3}(?:,\\d)?) ?% ${ofBudget}(?!${ofPart})`,
    'gu',
  ),
  new RegExp(`(?<!\\d)(?<rate>\\d{1,3}(?:,\\d)?) ?% ${ofBudget},? pour ${ofTime}(?<!prevu)`, 'gu'),
]
const about = /(?:environ|pres de|presque|plus de|moins de|~|autour de|quasi(?:ment)?) ?$/

const aboutInside = /(?:environ|pres de|presque|plus de|moins de|quasi) \d/

/** « (18 500 € sur 52 700 €) »: of what is told right there. */
const reckoned = /^[^.;\n]{0,12}\d[\d \u00a0\u202f]*[€k]/

function findingsIn(account: ToldReport, rates: readonly number[]): Finding[] {
  const told = saidLike(account, /% du budget|% de l[’']enveloppe|budget [^\n%]{5,70}%/i).flatMap(
    said =>
      [...forms, ...soFar].flatMap(form =>
        matchesIn(said.isQuoted ? '' : said.words, form).flatMap(
          ({ 0: found, index, groups = {} }) => {
            const rate = toNumber(groups.rate ?? '')
            const isAbout =
              about.test(said.words.slice(0, index)) ||
              aboutInside.test(found) ||
              reckoned.test(said.words.slice(index + found.length))
            if (isAbout || rates.some(each => Math.abs(each - rate) <= 1)) return []
            const expected = formatPercent(Math.round((rates[0] ?? 0) * 10) / 10)
            const quote = originalAround(said.text, index, found.length)
            return [
              {
                code: 'percent-mismatch' as const,
                severity: 'error' as const,
                place: placeIn(account, said.field, said.path, quote),
                against: placeIn(account, 'Budget', ['budget', 'lines']),
                message: `Le tableau du budget donne ${expected} de consommé, et non ${formatPercent(rate)}.`,
                expected,
                stated: formatPercent(rate),
              },
            ]
          },
        ),
      ),
  )
  return told.filter(
    ({ stated, place: { record } }, rank) =>
      told.findIndex(
        each => each.stated === stated && each.place.record.path.join() === record.path.join(),
      ) === rank,
  )
}
