import type { Member } from '../../../domain/plan/plan.ts'
import { numberIn, severalInWords } from '../../../french/figures/number-words.ts'
import { folded } from '../../../french/folded.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalWords } from '../../reading/original-words.ts'
import { type Said, wordsLike } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldMinutes } from '../../scene/scene.ts'
import { isSeveral, presentIn } from './present-members.ts'

/** « Les 8 participants se présentent », where seven are listed as present. */
export function participantsTold(scene: Scene): Finding[] {
  return scene.meetings.flatMap(minutes => {
    const present = presentIn(minutes)
    if (present.length < 3 || present.some(isSeveral)) return []
    const claims = wordsLike(minutes, rough).flatMap(claimsIn)
    const range = rangeOf(minutes, present, claims)
    return claims
      .filter(({ count }) => count < range.least || count > range.most)
      .slice(0, 1)
      .map(claim => finding(minutes, claim, present.length))
  })
}

const rough = / (?:participants|personnes (?:etaient )?presentes)/

type Claim = { readonly said: Said; readonly count: number; readonly quote: string }

const claimed = new RegExp(
  `(?:\\bles |\\bdes |\\bnos |\\(|\\ba |: )(?<count>\\d{1,2}|${severalInWords}) (?:participants|personnes presentes|membres presents)(?! (?:du|de|des|au|a|par|sur|en|maximum|maxi|minimum|ont|d'|qui|sont))`,
  'g',
)

/** « 8 personnes étaient présentes », « Neuf participants étaient présents : ». */
const werePresent = new RegExp(
  `(?<![a-z\\d] |\\d)(?<count>\\d{1,2}|${severalInWords}) (?:personnes|participants) (?:etaient|ont ete) presente?s\\b(?! (?:au|aux|en debut|par|le matin|l'apres|a (?:la|l')))`,
  'g',
)

function claimsIn(said: Said): Claim[] {
  if (said.isQuoted || said.path[0] === 'agenda' || ofSome.test(said.words)) return []
  const told = [claimed, werePresent].flatMap(form => matchesIn(said.words, form))
  return told.flatMap(({ 0: match, index, groups = {} }) => {
    const count = numberIn(groups.count ?? '')
    if (count === undefined) return []
    return [{ said, count, quote: originalWords(said.text, index, match.length).replace('(', '') }]
  })
}

/** Of another meeting, or of those in a half of the room. */
const ofSome = /groupes? de|sous-groupe|binome|equipes? de|prochain|futur|prevu|formation|session/

type Range = { readonly least: number; readonly most: number }

/**
 * The firm's own people may be counted or not, and whoever leads the meeting may be listed or not; not
 * where the same minutes count those of the list elsewhere.
 */
function rangeOf(
  minutes: ToldMinutes,
  present: readonly Member[],
  claims: readonly Claim[],
): Range {
  const listed = present.length
  if (claims.some(({ count }) => count === listed)) return { least: listed, most: listed }
  const { facilitator } = minutes.meeting
  const isListed = present.some(({ name }) => folded(name) === folded(facilitator ?? name))
  return { least: Math.ceil(listed / 2), most: listed + (isListed ? 0 : 1) }
}

function finding(minutes: ToldMinutes, { said, count, quote }: Claim, listed: number): Finding {
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(minutes, said.field, said.path, quote),
    against: placeIn(minutes, 'Participants', ['participants']),
    message: `« ${quote} » : ${listed} participants sont listés.`,
    expected: String(listed),
    stated: String(count),
  }
}
