import { sum } from '../../../domain/money.ts'
import { isKept } from '../../../domain/workspace/kept.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { folded, searchWords } from '../../../french/folded.ts'
import { smallWords } from '../../../french/small-words.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import { placeOf, wholeOf } from '../../arithmetic/playbooks/playbook-points.ts'
import type { Finding, Place } from '../../findings/finding.ts'
import { figuresLike } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldReport, toldPlaybook } from '../../scene/scene.ts'
import { shortName } from '../../words/other-clients.ts'

/** « Note de Mme Roy au rapport final : 10/10 », in a process that tells of her firm, where that report has 9/10. */
export function processMarks({ workspace, reports }: Scene): Finding[] {
  const finals = reports.filter(({ report }) => report.kind === 'final')
  if (finals.length === 0) return []
  return workspace.playbooks.filter(isKept).flatMap(playbook => {
    if (figuresLike(toldPlaybook(playbook), rough).length === 0) return []
    const whole = wholeOf(playbook)
    return whole.steps.flatMap(({ title, items }, step) => {
      const own = reportOf(`${title}\n${items.join('\n')}`, finals)
      if (own === undefined) return []
      return items.flatMap((item, index) =>
        conflict(own, item, { ...placeOf(whole, step, index), quote: item }),
      )
    })
  })
}

const rough = /rapport final[^\n]*\d ?\/ ?\d|note[^\n]*rapport final/i

/** That of the only client that is named, where it has but one. */
function reportOf(text: string, finals: readonly ToldReport[]): ToldReport | undefined {
  const words = ` ${searchWords(text).join(' ')} `
  const [only, ...others] = finals.filter(({ client }) => {
    const name = searchWords(shortName(client?.name ?? '')).join(' ')
    return name.length > 3 && words.includes(` ${name} `)
  })
  return others.length > 0 ? undefined : only
}

const mark = /(?<![\d,./])(?<digits>\d{1,2}(?:[.,]\d+)?) ?\/ ?(?<outOf>5|10|20)(?![\d/])/g
/** Aimed at, about right, or given at another time. */
const otherwise =
  /objectif|cible|vise|minimum|au moins|environ|exemple|moyenne|\b(?:[1-9]|1\d) mois\b|[<>≥≤~]/
const plain = new Set([
  ...smallWords,
  ...searchWords('note rapport final Dr docteur Mme madame M monsieur du client dans donnée par'),
  ...searchWords('attribuée reçue obtenue'),
])

function conflict(account: ToldReport, item: string, place: Place): Finding[] {
  const words = folded(item)
  const [only, ...others] = matchesIn(words, mark)
  if (only === undefined || others.length > 0 || otherwise.test(words)) return []
  if (!/\brapport final\b/.test(words) || !/\bnote\b/.test(words)) return []
  const { digits = '', outOf = '' } = only.groups ?? {}
  const named = searchWords(words.replace(only[0], '')).filter(word => !plain.has(word))
  const same = scoresOf(account, Number(outOf), named)
  const [first] = same
  if (first === undefined || isTold(same, toNumber(digits))) return []
  const [expected, stated] = [`${first}/${outOf}`.replace('.', ','), `${digits}/${outOf}`]
  return [
    {
      code: 'figure-conflict',
      severity: 'warning',
      place,
      against: placeIn(account, 'Satisfaction', ['satisfaction', 'scores']),
      message: `« ${item} » ; le rapport final donne ${expected}.`,
      expected,
      stated,
    },
  ]
}

function scoresOf({ report }: ToldReport, outOf: number, named: readonly string[]): number[] {
  return report.satisfaction.scores
    .filter(({ label, max }) => {
      const words = searchWords(label)
      return max === outOf && named.every(word => words.includes(word))
    })
    .map(({ value }) => value)
}

/** Or as their mean. */
function isTold(values: readonly number[], value: number): boolean {
  return values.includes(value) || Math.abs(sum(values) / values.length - value) < 0.06
}
