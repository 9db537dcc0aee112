import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresLike, onceForEachRecord, recordOf } from '../../reading/said.ts'
import { keptResults } from '../../scene/kept-results.ts'
import { placeIn, type Scene, type ToldProposal, type ToldReport } from '../../scene/scene.ts'
import { namingWords, singular } from '../indicators/figures-twice.ts'
import { citedClient } from './cited-clients.ts'

/** « Délai de devis de 10 à 3 jours » in a reference, where the client's own reports say « 9 jours → 3 jours ». */
export function citedChanges(scene: Scene): Finding[] {
  return scene.proposals.flatMap(offer =>
    offer.proposal.references.flatMap((reference, index) => {
      const { result = '' } = reference
      if (!rough.test(result)) return []
      const { reports } = citedClient(reference, scene)
      if (reports.length === 0) return []
      return kept(reference, [offer.client, offer.date, ...reports.map(recordOf)], () =>
        changesIn(result).flatMap(change => conflict(change, reports, { offer, index })),
      )
    }),
  )
}

const kept = keptResults<readonly Finding[]>()
const rough = /\d[^\d]{0,20}(?:→|->| à )[^\d]{0,3}\d|\d ?(?:points?|pts?)\b/u

/** From here to there, or by so many points. */
type Change = {
  readonly names: readonly string[]
  /** « j », « h », « points »: what it is told in. */
  readonly unit: string
  readonly figures: readonly string[]
  readonly quote: string
}

const number = String.raw`(\d+(?:[.,]\d+)?)`
const space = String.raw`[ \u00a0\u202f]?`
const unit = String.raw`(%|jours?|j\b|heures?|h\b|minutes?|min\b|semaines?|mois)`
const moves = new RegExp(
  `(?:de |: ?|\\(|^| )${number}${space}${unit}?${space}(?:→|->| à )${space}${number}${space}${unit}`,
  'gu',
)
const points = new RegExp(
  `(?:[+−–-]${space}|(?:de|gagné) )${number}${space}(points?|pts?)(?!\\p{L})`,
  'gu',
)

function changesIn(text: string): Change[] {
  return text.split(/[;\n•]|,(?! ?\d)|(?<!\d)\.(?!\d)/).flatMap(clause => [
    ...matchesIn(clause, moves).flatMap(match => {
      const [quote, from = '', , to = '', unitOf = ''] = match
      // Rates are held against the indicators with the other figures of a reference.
      return unitOf === '%' ? [] : changeOf(clause, match.index + quote.length, unitOf, [from, to])
    }),
    ...matchesIn(clause, points).map(match => {
      const [quote, by = ''] = match
      return changeOf(clause, match.index + quote.length, 'points', [by])
    }),
  ])
}

function changeOf(clause: string, end: number, told: string, figures: readonly string[]): Change {
  const names = namingWords(clause.replace(/\([^()]*\)?/g, ' '))
    .filter(word => !/\d/.test(word) && !plain.has(word))
    .map(singular)
  return {
    names,
    unit: told === 'points' ? told : told.slice(0, 1),
    figures: figures.map(each => each.replace(',', '.')),
    quote: clause.slice(0, end).trim(),
  }
}

const plain = new Set(
  'jours jour heures heure minutes minute semaines semaine mois points point pts passe passes passee reduit reduite ramene ramenee gain baisse hausse moyen moyenne soit'.split(
    ' ',
  ),
)

type Cited = { readonly offer: ToldProposal; readonly index: number }

/** What the reports tell of the same thing in the same unit; one of them that agrees is enough. */
function conflict(change: Change, reports: readonly ToldReport[], cited: Cited): Finding[] {
  if (change.names.length === 0) return []
  const same = reports.flatMap(account =>
    changesOf(account)
      .filter(each => each.unit === change.unit && isSame(each.names, change.names))
      .map(each => ({ ...each, account })),
  )
  const last = same.at(-1)
  const figures = change.figures.join(' → ')
  if (last === undefined || same.some(each => each.figures.join(' → ') === figures)) return []
  return [finding(change, last, cited)]
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && one.every(word => other.includes(word)) && one.length >= other.length - 1
}

/** Indicators and the lines of the texts. */
const changesOf = onceForEachRecord((told: ToldReport): readonly Change[] => {
  const rows = told.report.kpis.map(
    ({ label, baseline = '', actual = '', statedGap = '' }) =>
      `${label} : ${baseline} → ${actual}\n${label} ${statedGap}`,
  )
  const texts = figuresLike(told, /→|->|\d ?(?:points?|pts?)\b| à \d/).filter(
    ({ path: [first], isQuoted }) => !isQuoted && first !== 'milestones' && first !== 'nextSteps',
  )
  return [...rows, ...texts.flatMap(({ text }) => text.split('\n'))].flatMap(line =>
    changesIn(`${line} ${withMove(line)}`),
  )
})

/** « 24 % → 31 % (+7 points) » tells the points of the same thing. */
function withMove(line: string): string {
  const [, label, by] = /^([^:\d]{4,60}):[^()\n]*\(([^()]*(?:points?|pts?))\)/u.exec(line) ?? []
  return label === undefined ? '' : `; ${label} ${by}`
}

type Told = Change & { readonly account: ToldReport }

function finding(change: Change, told: Told, { offer, index }: Cited): Finding {
  const [expected, stated] = [told, change].map(inWords)
  const { client = '' } = offer.proposal.references[index] ?? {}
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(offer, 'Références', ['references', index], change.quote),
    against: placeIn(told.account, told.account.document, []),
    message: `La référence dit « ${change.quote} » pour ${client} ; un rapport de ce client dit « ${told.quote} ».`,
    ...(expected !== undefined && { expected }),
    ...(stated !== undefined && { stated }),
  }
}

function inWords({ figures }: Change): string {
  return figures.join(' → ')
}
