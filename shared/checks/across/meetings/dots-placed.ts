import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { sum } from '../../../domain/money.ts'
import { numberIn, severalInWords } from '../../../french/figures/number-words.ts'
import { pattern } from '../../../french/pattern.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalWords } from '../../reading/original-words.ts'
import { type Said, wordsLike } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldMinutes } from '../../scene/scene.ts'

/** « Les huit participants ont trois gommettes chacun »: 24 votes at most among those that are counted. */
export function dotsPlaced({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes => {
    const placed = votesOf(minutes.meeting)
    if (placed === 0) return []
    return wordsLike(minutes, rough).flatMap(said => {
      const given = givenIn(said)
      if (given === undefined || !isWrong(given, placed)) return []
      return [finding(minutes, said, given, placed)]
    })
  })
}

/** Two groups may have been voted upon apart. */
function votesOf({ board }: Meeting): number {
  const voted = (board?.notes ?? []).filter(({ votes = 0 }) => votes > 0)
  const isOnce = new Set(voted.map(({ group }) => group)).size === 1
  return isOnce ? sum(voted.map(({ votes = 0 }) => votes)) : 0
}

type Given = { readonly count: number; readonly isAll: boolean; readonly quote: string }

const dots = '(?:gommettes|pastilles|votes|voix|points)'
const people = '(?:participants|personnes|membres|votants|presents|collaborateurs)'
const rough = /\b(?:gommettes|pastilles|votes|voix|points)\b/
const number = `\\d{1,2}|${severalInWords}`
const each = pattern()`
  \b(?:chacun(?:e)? des (?<first>${number}) ${people} (?:a|avait|dispos(?:e|ait)|recoit|recevait|place|pose)(?: de| d'| eu)?
  |(?:les )?(?<second>${number}) ${people} (?:ont|avaient|dispos(?:ent|aient)|recoivent)(?: chacune?)?(?: de| d')?
  |(?<third>${number}) ${people} ?[x×*]) ?(?<dots>${number}) ${dots}\b
`
const allPlaced =
  /tou(?:te)?s (?:ont|sont|etaient|avaient)(?: ete)? (?:pose|place|utilise|donne)e?s/

function givenIn({ text, words }: Said): Given | undefined {
  const match = each.exec(words)
  if (match === null) return undefined
  const { first, second, third, dots: given } = match.groups ?? {}
  // « Les 8 participants ont 3 voix »: each of them, or all.
  if (second !== undefined && !/chacun/.test(words)) return undefined
  const [voters, several] = [first ?? second ?? third ?? '', given ?? ''].map(numberIn)
  if (voters === undefined || several === undefined) return undefined
  const quote = originalWords(text, match.index, match[0].length)
  return { count: voters * several, isAll: allPlaced.test(words), quote }
}

function isWrong({ count, isAll }: Given, placed: number): boolean {
  return placed > count || (isAll && placed !== count)
}

function finding(
  minutes: ToldMinutes,
  { field, path }: Said,
  { count, quote }: Given,
  placed: number,
): Finding {
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(minutes, field, path, quote),
    against: placeIn(minutes, 'Post-its', ['board', 'notes']),
    message: `« ${quote} » en font ${count} ; les votes comptés en font ${placed}.`,
    expected: String(count),
    stated: String(placed),
  }
}
