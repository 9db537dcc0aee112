import { folded } from '../../french/folded.ts'
import { pattern } from '../../french/pattern.ts'
import { matchesIn } from '../../values/matches-in.ts'
import { figuresLike } from '../reading/said.ts'
import type { ToldReport } from '../scene/scene.ts'

/**
 * « 30 % du budget pour 18 % du temps : prévu, la première phase a le tiers des jours »: the report tells both
 * percentages of a reason, and why.
 */
export function isGapExplained(account: ToldReport, reason: string): boolean {
  const percents = matchesIn(reason, /(\d+)[ \u00a0\u202f]?% /g).map(([, digits]) => digits)
  if (percents.length !== 2) return false
  return figuresLike(account, /\d ?%/u).some(({ text }) =>
    text
      .split('\n')
      .map(line => folded(line))
      .some(line => percents.every(percent => isIn(line, percent)) && why.test(line)),
  )
}

function isIn(line: string, percent: string | undefined): boolean {
  return new RegExp(`(?<![\\d.,])${percent} ?%`).test(line)
}

const why = pattern()`
  (?:[:(,;]|-|\betait|\bcomme|\bc'est) ?(?:prevue?s?|voulue?s?|attendue?s?|normale?s?)\b
  |\b(?:car|parce qu|puisqu|en raison d|du fait|s'expliqu|expliqu|concentre|tient a|vient d)
`
