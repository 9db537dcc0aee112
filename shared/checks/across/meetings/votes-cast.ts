import { sum } from '../../../domain/money.ts'
import { numberIn, severalInWords } from '../../../french/figures/number-words.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalWords } from '../../reading/original-words.ts'
import { type Said, wordsLike } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldMinutes } from '../../scene/scene.ts'
import { isSeveral, presentIn } from './present-members.ts'

/** « Adoptée par 5 voix contre 1 » where the minutes count four members present, or list five people. */
export function votesCast({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes => {
    const votes = wordsLike(minutes, rough).flatMap(votesIn)
    if (votes.length === 0) return []
    const voters = votersOf(minutes)
    if (voters === undefined) return []
    return votes
      .filter(({ cast }) => cast > voters.count)
      .map(vote => finding(minutes, vote, voters))
  })
}

type Vote = { readonly said: Said; readonly cast: number; readonly quote: string }

const rough = /\bvoix\b|unanimite|\b(?:\d|une?) (?:pour|contre)\b/
const number = `(?:\\d{1,2}|une?|${severalInWords})`
const whom = "(?: [a-z][a-z' -]{1,30}?)?"
const abstained = `(?:,? (?:et |avec )?(?<abstained>${number}) abstentions?)?`
const forms: readonly RegExp[] = [
  new RegExp(
    `\\bunanimite ?(?:des |: ?|\\(|avec )(?<first>${number}) (?:voix|votants|suffrages)\\b`,
    'g',
  ),
  new RegExp(
    `(?<![\\d.,/])\\b(?<first>${number}) voix contre (?<second>${number})\\b(?! ?[%€h\\d])${abstained}`,
    'g',
  ),
  new RegExp(
    `(?<![\\d.,/])\\b(?<first>${number}) voix pour${whom},? (?:et )?(?<second>${number})(?: voix)? (?:pour|contre)\\b${abstained}`,
    'g',
  ),
  new RegExp(
    `(?<![\\d.,/])\\b(?<first>${number}) pour,? (?:et )?(?<second>${number}) contre\\b${abstained}`,
    'g',
  ),
]

/** Votes by proxy, or several of one person, are more than those who are there. */
const otherwise =
  /procuration|pouvoirs?\b|par correspondance|en ligne|chacun|par (?:personne|participant|membre)|sondage|en assemblee|conseil d'administration/

function votesIn(said: Said): Vote[] {
  if (otherwise.test(said.words)) return []
  return forms.flatMap(form =>
    matchesIn(said.words, form).map(({ 0: found, index, groups = {} }) => ({
      said,
      cast: sum(
        [groups.first, groups.second, groups.abstained].map(each => numberIn(each ?? '') ?? 0),
      ),
      quote: originalWords(said.text, index, found.length),
    })),
  )
}

type Voters = { readonly count: number; readonly words: string }

/** As many as the minutes say were there, else all that they list: those of the firm may vote or not. */
function votersOf(minutes: ToldMinutes): Voters | undefined {
  const counts = wordsLike(minutes, /membres? (?:present|votant)|\bvotants\b/).flatMap(
    ({ words }) => matchesIn(words, counted).flatMap(([, count = '']) => numberIn(count) ?? []),
  )
  if (counts.length > 0) {
    const count = Math.max(...counts)
    return { count, words: `${count} membres sont dits présents` }
  }
  const present = presentIn(minutes)
  const isWhole = present.length >= 3 && !present.some(isSeveral)
  const led = withFacilitator(minutes, present.length)
  return isWhole ? { count: led, words: `${led} personnes sont présentes` } : undefined
}

const counted = new RegExp(
  `\\b(\\d{1,2}|${severalInWords}) (?:membres (?:presents|votants)|votants)\\b`,
  'g',
)

/** Whoever leads the meeting may not be listed with those present. */
function withFacilitator({ meeting }: ToldMinutes, listed: number): number {
  const { facilitator, participants } = meeting
  const isListed = participants.some(({ name }) => name === facilitator)
  return facilitator === undefined || isListed ? listed : listed + 1
}

function finding(
  minutes: ToldMinutes,
  { said, cast, quote }: Vote,
  { count, words }: Voters,
): Finding {
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(minutes, said.field, said.path, quote),
    against: placeIn(minutes, 'Participants', ['participants']),
    message: `« ${quote} » font ${cast} voix ; ${words}.`,
    expected: String(count),
    stated: String(cast),
  }
}
