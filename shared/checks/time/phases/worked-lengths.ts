import { sum } from '../../../domain/money.ts'
import { numberIn, severalInWords } from '../../../french/figures/number-words.ts'
import { formatNumber } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import { type Said, wordsLike } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldProposal } from '../../scene/scene.ts'
import { readDuration } from '../durations/stated-durations.ts'

/** « Hors fermeture annuelle, la mission dure 18 semaines »: as long as its phases together. */
export function workedLengths({ proposals }: Scene): Finding[] {
  return proposals.flatMap(offer =>
    wordsLike(offer, rough).flatMap(said =>
      toldIn(said).flatMap(told => wrongIn(offer, said, told)),
    ),
  )
}

const rough = /\bhors [^\n]{0,40}(?:fermeture|conge|vacance|interruption|pause|treve)/
const breaks =
  "hors (?:les? |la |l'|periodes? de |semaines? de )?(?:fermetures?|conges|vacances|interruptions?|pauses?|treve)(?: (?!dure)[a-z'-]+){0,4}"
const lasting =
  "(?:(?:la mission|le projet|l'accompagnement|l'ensemble|le tout|l'intervention) (?:dure(?:ra)?|s'etend(?:ra)? sur|s'etale(?:ra)? sur|represente|tient en)|duree(?: totale)?(?: de la mission| du projet)?(?: est de| de| :)?) (?:donc |au total )?"
const length = `(?<count>\\d{1,2}|${severalInWords}) (?<unit>semaines|mois)`
const forms: readonly RegExp[] = [
  new RegExp(`\\b${breaks},? ${lasting}${length}\\b`, 'g'),
  new RegExp(`\\b${lasting}${length}(?: au total| en tout)?(?:,| \\()? ?${breaks}`, 'g'),
]

type Told = {
  readonly quote: string
  readonly index: number
  readonly count: number
  readonly unit: string
}

function toldIn({ words }: Said): Told[] {
  return forms.flatMap(form =>
    matchesIn(words, form).flatMap(({ 0: quote, index, groups = {} }) => {
      const count = numberIn(groups.count ?? '')
      return count === undefined ? [] : [{ quote, index, count, unit: groups.unit ?? '' }]
    }),
  )
}

/** All the phases told in whole weeks, or months, one after the other. */
function wrongIn(offer: ToldProposal, { text, field, path }: Said, told: Told): Finding[] {
  const labels = offer.proposal.phases.map(({ period }) => period?.label ?? '')
  const lengths = labels.map(label => readDuration(label))
  const days = told.unit === 'mois' ? readDuration('1 mois')?.days : 7
  const isWhole = lengths.every(each => each?.isRound === true && each.days === days)
  const computed = sum(lengths.map(each => each?.value ?? 0))
  if (!isWhole || labels.length < 2 || isAtOnce(offer) || computed === told.count) return []
  const [expected, stated] = [computed, told.count].map(
    count => `${formatNumber(count)}\u00a0${told.unit}`,
  )
  return [
    {
      code: 'duration-mismatch',
      severity: 'error',
      place: placeIn(offer, field, path, originalAround(text, told.index, told.quote.length)),
      message: `Les phases (${labels.join(' + ')}) font ${expected}, et non ${stated}.`,
      expected: expected ?? '',
      stated: stated ?? '',
    },
  ]
}

/** A phase that begins before another one ends. */
function isAtOnce({ proposal: { schedule, phases } }: ToldProposal): boolean {
  const rows = [...schedule, ...phases.map(({ period }) => period)]
    .flatMap(row => (row?.start && row.end && row.start !== row.end ? [row] : []))
    .toSorted((one, other) => ((one.start ?? '') < (other.start ?? '') ? -1 : 1))
  return rows.some((row, index) => {
    const next = rows[index + 1]
    const isSame = next?.start === row.start && next?.end === row.end
    return next?.start !== undefined && !isSame && next.start <= (row.end ?? '')
  })
}
