import type { Roi } from '../../../domain/report/report.ts'
import { formatPercent } from '../../../french/writing.ts'
import { claimsOf } from '../../arithmetic/gains/claimed-returns.ts'
import {
  isOfOtherGains,
  isReckonedNet,
  isRounded,
  isSupposed,
  isToldGross,
  yearsMeant,
} from '../../arithmetic/gains/kinds-of-return.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type ToldReport } from '../../scene/scene.ts'

/** Returns of all the gains, over one time, that differ; one « sans » a gain is another figure. */
export function returnsTwice(account: ToldReport): Finding[] {
  const stated = returnsOfAll(account)
  for (const [index, first] of stated.entries()) {
    const other = stated
      .slice(index + 1)
      .find(each => each.years === first.years && !isRounded(each.percent, first.percent))
    if (other !== undefined) return [finding(account, first, other)]
  }
  return []
}

type Stated = NonNullable<Roi['stated']>[number] & { readonly years: number }

function returnsOfAll(account: ToldReport): Stated[] {
  return (account.report.roi?.stated ?? []).flatMap(each => {
    const { label = '', percent } = each
    const years = yearsMeant(account, each)
    const isOther = years > 1 ? isSupposed(account, percent) : isOfOtherGains(account, percent)
    if (isOther || isToldGross(account, { label, percent })) return []
    return /exclu|hors|sans|reste/i.test(label) ? [] : [{ ...each, years }]
  })
}

function finding(account: ToldReport, first: Stated, other: Stated): Finding {
  const [wrong, right] = isRight(account, first, other) ? [other, first] : [first, other]
  return {
    code: 'figure-conflict',
    severity: 'error',
    place: placeIn(account, 'Retour sur investissement', ['roi', 'stated'], `${wrong.percent} %`),
    message: `Le retour sur investissement est de ${formatPercent(first.percent)} à un endroit et de ${formatPercent(other.percent)} à un autre.`,
    expected: expectedOf(account, wrong, right),
    stated: formatPercent(wrong.percent),
  }
}

function expectedOf(account: ToldReport, wrong: Stated, right: Stated): string {
  const computed = isReckonedNet(account, right.percent)
    ? undefined
    : reckoned(account, wrong.percent)
  return computed ?? formatPercent(right.percent)
}

/** It is what its own costs and gains make of the other one, or it is written out. */
function isRight(account: ToldReport, first: Stated, other: Stated): boolean {
  return (
    reckoned(account, other.percent) === formatPercent(first.percent) ||
    (isReckonedNet(account, first.percent) && !isReckonedNet(account, other.percent))
  )
}

/** What its own costs and gains make of a return that is told wrong. */
function reckoned(account: ToldReport, percent: number): string | undefined {
  return claimsOf(account).find(({ stated }) => stated === formatPercent(percent))?.expected
}
