import { folded } from '../../french/folded.ts'
import { firstNames } from '../../french/names/first-names.ts'
import { matchesIn } from '../../values/matches-in.ts'
import type { Finding, Place } from '../findings/finding.ts'
import { saidLike } from '../reading/said.ts'
import { placeIn, type Scene, type ToldMinutes } from '../scene/scene.ts'

/** Words called anonymous that minutes sign with a name (RGPD, art. 5, 1, a: what was promised is kept). */
export function anonymousMinutes({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes => {
    const promised = saidLike(minutes, /anonym/i).filter(
      ({ path, words, isQuoted }) => !isQuoted && path[0] === 'sections' && promise.test(words),
    )
    if (promised.length === 0) return []
    return [...inQuotes(minutes), ...promised.flatMap(each => inTexts(minutes, each))]
  })
}

/** « Questionnaire anonyme », « Verbatims (anonymes) ». */
const promise =
  /\b(?:questionnaire|enquete|sondage|verbatims?|temoignages?|reponses|retours|citations)\b[^.;\n]{0,40}\banonym(?:es?|ises?|isees?)\b/

/** « Paul (auxiliaire) »: who speaks in the room is told by the name alone, or by what they do. */
function inQuotes(minutes: ToldMinutes): Finding[] {
  return minutes.meeting.quotes.flatMap(({ author }, index) => {
    const [, name = ''] =
      /^(\p{Lu}\p{Ll}+)(?: \p{Lu}[\p{L}.]*)? ?[(,] ?(?!ouverture|intro|conclu|cl[oô]ture|début|après|avant|pour)(?:\p{Ll}{4}|\d)/u.exec(
        author,
      ) ?? []
    const place = placeIn(minutes, 'Citations', ['quotes', index, 'author'], author)
    return isFirstName(name) ? [finding(place, author)] : []
  })
}

/** « - « C’est long » (Paul, au verger) », below the line that promises. */
function inTexts(
  minutes: ToldMinutes,
  { text, field, path }: { text: string; field: string; path: Place['record']['path'] },
): Finding[] {
  const from = text.search(/anonym/i)
  const [below = ''] = /\n(?:\s*\n)*(?:\s*[-•*>][^\n]*\n?)+/u.exec(text.slice(from)) ?? []
  return matchesIn(below, signed).flatMap(([, author = '', name = '']) =>
    isFirstName(name) ? [finding(placeIn(minutes, field, path, author), author)] : [],
  )
}

const signed = /["”»]\*? ?(?:[–—-] |\()((\p{Lu}\p{Ll}+)(?:[, ][^()\n]{0,60})?)\)?/gu

function isFirstName(name: string): boolean {
  return firstNames.has(folded(name))
}

function finding(place: Place, author: string): Finding {
  return {
    code: 'personal-data',
    severity: 'warning',
    place,
    message: `Le compte-rendu dit ces paroles anonymes, et leur auteur est nommé : ${author}.`,
    stated: author,
  }
}
