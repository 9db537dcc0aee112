import { numberIn, severalInWords } from '../../../french/figures/number-words.ts'
import { pattern } from '../../../french/pattern.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'

/** « 6 devis reçus ; 3 prestataires présélectionnés ; 2 auditions »: each step of a choice keeps fewer. */
export function narrowingChoices(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, rough).flatMap(said => {
      const steps = stepsIn(said.text)
      return steps.flatMap((step, rank) => {
        const before = steps[rank - 1]
        return before === undefined || isNarrower(before, step)
          ? []
          : [finding(told, said, before, step)]
      })
    }),
  )
}

type Step = {
  readonly quote: string
  readonly start: number
  readonly count: number
  readonly isHeard: boolean
}

const rough = /shortlist|short-list|présélection|finaliste|audition|soutenance/i
const count = `(?<![\\d,./-])(?<count>\\d{1,2}|${severalInWords})`
const ofOffers = pattern('giu')`
  (?:devis|offres?|propositions?|candidatures?|dossiers|réponses)(?: commerciales)?
  (?: ont été)? (?:reçue?s|analysée?s|étudiée?s)(?!\p{L})
`
const ofKept = pattern('giu')`
  (?:\p{L}+ ){0,2}?(?:shortlistée?s|présélectionnée?s|finalistes|en short-?list)(?!\p{L})
`
const ofHeard = pattern('giu')`
  (?:auditions|soutenances|(?:\p{L}+ )?(?:auditionnée?s|reçue?s en (?:audition|soutenance)))
  (?!\p{L}| (?:par|pour chaque|chacun))
`
const kinds = [ofOffers, ofKept, ofHeard].map(
  ({ source, flags }) => new RegExp(`${count} ${source}`, flags),
)

/** In their order, each told once: told again, another choice is. */
function stepsIn(text: string): Step[] {
  const found = kinds.map(kind => matchesIn(text, kind))
  if (found.some(({ length }) => length > 1)) return []
  const steps = found.flatMap((matches, rank) =>
    matches.map(({ 0: quote, index, groups = {} }) => ({
      quote,
      start: index,
      count: numberIn((groups.count ?? '').toLowerCase()) ?? 0,
      isHeard: rank === 2,
    })),
  )
  return steps.every(({ start }, rank) => start > (steps[rank - 1]?.start ?? -1)) ? steps : []
}

/** Each may be heard twice. */
function isNarrower(before: Step, { count: next, isHeard }: Step): boolean {
  return next <= before.count || (isHeard && next % before.count === 0)
}

function finding(told: Told, { text, field, path }: Said, before: Step, step: Step): Finding {
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(told, field, path, around(text, step.start, step.quote.length)),
    message: `« ${step.quote} » après « ${before.quote} » : un choix se resserre.`,
    expected: `${before.count} au plus`,
    stated: String(step.count),
  }
}
