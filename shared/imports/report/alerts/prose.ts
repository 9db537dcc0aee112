import type { Alert } from '../../../domain/report/report.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import { pattern } from '../../../french/pattern.ts'
import { sentencesIn } from '../../words/sentences.ts'

/**
 * What prose tells of a problem: « Deux voies ont été étudiées : une ressaisie ou un export. Le comité du 3 mai a
 * retenu la ressaisie. » What is decided and weighed has fields of its own; the rest stays the problem.
 */
export function withTold(alert: Alert, anchor: string): Alert {
  if (alert.problem === undefined || alert.decision !== undefined) return alert
  const sentences = alert.problem.split('\n\n').flatMap(sentencesIn)
  const decided = sentences.filter(isDecided)
  const weighed = sentences.filter(each => alert.options.length === 0 && weighedIn(each).length > 1)
  if (decided.length === 0) return alert
  const decision = decided.join(' ')
  const day = firstDateSpan(decision, anchor)
  const others = sentences.filter(each => !decided.includes(each))
  const options = [...alert.options, ...weighed.flatMap(weighedIn).map(label => ({ label }))]
  const { problem: _, ...rest } = alert
  return {
    ...rest,
    ...(others.length > 0 && { problem: others.join(' ') }),
    options: withRetained(options, decision),
    decision,
    ...(alert.date === undefined && day?.exact === true && { date: day.start }),
  }
}

/** In the past: what somebody is to decide is no decision. */
function isDecided(sentence: string): boolean {
  return (
    settled.test(sentence) &&
    !/(?<!\p{L})(?:n[’']a|n[’']ont|pas encore|avant|d[’']ici)(?!\p{L})/u.test(sentence)
  )
}

const settled = pattern('u')`
  (?<!\p{L})(?:a|ont|avons|a été|ont été|est|sont) (?:finalement |donc |enfin )?(?:
    retenu|décidé|choisi|validé|arbitré|acté|tranché|opté|préféré
  )(?:e?s?)(?!\p{L})
`

/** « Trois solutions ont été comparées : ajouter des bornes (6 k€), changer de lecteurs ou attendre. » */
function weighedIn(sentence: string): string[] {
  const [, told] = weighedOptions.exec(sentence) ?? []
  return (told ?? '').split(/\s*;\s*|(?:,|\s(?:ou|et)(?=\s))\s*(?![^(]*\))/u).filter(Boolean)
}

const weighedOptions = pattern('iu')`
  ^(?:deux|trois|quatre|cinq|plusieurs|les|\d) (?:\p{L}+ )?(?:
    voies|pistes|options|solutions|scénarios|hypothèses|possibilités
  )[^:]{0,60}\s?:\s(.+?)\.?$
`

const ranks = [
  /\b(?:premiere?|1 ?(?:re|er))\b/,
  /\b(?:deuxieme|seconde?|2 ?e)\b/,
  /\b(?:troisieme|3 ?e)\b/,
  /\b(?:quatrieme|4 ?e)\b/,
]

/** By its rank, else the only one of which the decision says a word of its own. */
function withRetained(options: Alert['options'], decision: string): Alert['options'] {
  if (options.some(({ chosen }) => chosen === true)) return options
  const words = bareWords(decision)
  const rank = ranks.findIndex(each => each.test(words))
  const named = options.filter(each =>
    ownWords(each.label, options).some(word => words.includes(word)),
  )
  const [only] = rank >= 0 ? options.slice(rank, rank + 1) : named.length === 1 ? named : []
  return options.map(each => (each === only ? { ...each, chosen: true } : each))
}

function ownWords(label: string, options: Alert['options']): string[] {
  const others = options.filter(each => each.label !== label).map(each => bareWords(each.label))
  return bareWords(label)
    .split(' ')
    .filter(word => word.length >= shortestWord && !others.some(each => each.includes(word)))
}

const shortestWord = 5
