import { budgetTotal } from '../../../domain/budget/budget.ts'
import { type Figure, figuresIn } from '../../../french/figures/figures.ts'
import { formatEuros } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, figuresSaid, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'

/** « Module de paie : 600 K€/an », where the others ask 50 and 200 € a month: thousands for euros. */
export function unitSlips({ reports }: Scene): Finding[] {
  return reports.flatMap(account => {
    const said = figuresLike(account, /\d ?k€ ?(?:\/|par) ?(?:mois|an)/i)
    const whole = said.length === 0 ? 0 : wholeOf(account)
    return whole > 0 ? said.flatMap(each => slipsIn(account, each, whole)) : []
  })
}

/** Of the mission, in euros. */
function wholeOf({ report, mission }: ToldReport): number {
  const amounts = [budgetTotal(report.budget), mission?.budget.envelope ?? 0]
  return Math.max(...amounts) / 100
}

function slipsIn(account: ToldReport, said: Said, whole: number): Finding[] {
  return figuresIn(said.text).flatMap(figure => {
    const yearly = inAYear(figure)
    if (yearly === undefined || !inThousands.test(figure.source) || yearly < whole * muchMore)
      return []
    if (!isPrice(said, figure)) return []
    const others = pricesIn(account)
    const [least, most] = [Math.min(...others), Math.max(...others)]
    const isLikeThem = yearly / 1000 >= least / 3 && yearly / 1000 <= most * 3
    return others.length > 1 && isLikeThem ? [finding(account, said, figure, whole)] : []
  })
}

/** What is recommended, or a subscription: not « le coût des rebuts », nor what is sold. */
function isPrice({ text, path }: Said, { start }: Figure): boolean {
  const [before = ''] = /[^\n]*$/.exec(text.slice(0, start)) ?? []
  const isAdvice =
    String(path[0]).startsWith('recommendations') && /co[ûu]t|prix|tarif/i.test(before)
  return (isAdvice || subscription.test(before)) && !ofTheClient.test(before)
}

const subscription = /abonnement|licence|forfait|maintenance|module|hébergement|logiciel|support/i
const ofTheClient =
  /\bCA\b|chiffre d[’']affaires|ventes|recettes|gain|économi|marge|perte|rebut|litige|stock|masse salariale|actuel/i

/** An investment may well cost some times what its study does. */
const muchMore = 5
const inThousands = /k ?€/i

/** What is asked by the month or the year, in euros a year, and told in euros. */
function pricesIn(account: ToldReport): number[] {
  return figuresSaid(account)
    .flatMap(({ text }) => figuresIn(text))
    .flatMap(figure => (/[kM] ?€/i.test(figure.source) ? [] : (inAYear(figure) ?? [])))
}

function inAYear({ unit, per, value, sign }: Figure): number | undefined {
  const times = { an: 1, mois: 12 }[per]
  return unit === '€' && sign === '' && times !== undefined ? value * times : undefined
}

function finding(account: ToldReport, said: Said, figure: Figure, whole: number): Finding {
  const { source, start, end } = figure
  const expected = source.replace(/k(?= ?€)/i, '')
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(account, said.field, said.path, around(said.text, start, end - start)),
    message: `« ${source} » : bien plus que toute la mission (${formatEuros(whole * 100)}) ; les autres abonnements du rapport feraient attendre ${expected}.`,
    expected,
    stated: source,
  }
}
