import { folded, searchWords } from '../../../french/folded.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresLike } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldMinutes } from '../../scene/scene.ts'
import { type Count, countsTold } from './counts-in-words.ts'

/** « Essai à domicile (8 montures) » in the summary of minutes that decided on « Essai à domicile : 10 montures ». */
export function decidedCounts({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes => {
    const decided = decisionsOf(minutes)
    if (decided.length === 0) return []
    return figuresLike(minutes, /\S \([^()\n]*\d/)
      .filter(({ path: [first], isQuoted }) => first === 'sections' && !isQuoted)
      .flatMap(({ text, field, path }) =>
        matchesIn(text, told).flatMap(({ 0: quote, groups = {} }) => {
          const decision = meantBy(groups.before ?? '', decided)
          const counts = countsTold(groups.aside ?? '')
          const other = decision && conflictOf(counts, decision.counts)
          if (decision === undefined || other === undefined) return []
          return [
            {
              code: 'figure-conflict' as const,
              severity: 'warning' as const,
              place: placeIn(minutes, field, path, quote.trim()),
              against: placeIn(minutes, 'Décisions', ['decisions', decision.index], decision.text),
              message: `« ${quote.trim()} » ici ; la décision dit « ${decision.text} ».`,
              expected: String(other.expected),
              stated: String(other.stated),
            },
          ]
        }),
      )
  })
}

type Decision = {
  readonly words: readonly string[]
  readonly counts: readonly Count[]
  readonly text: string
  readonly index: number
}

/** What is decided, then how many: the first words name it. */
function decisionsOf({ meeting }: ToldMinutes): Decision[] {
  return meeting.decisions.flatMap(({ title, reason }, index) => {
    const name = title.split(/ ?[:(–]| \d/)[0] ?? ''
    const text = reason === undefined ? title : `${title} : ${reason}`
    const words = searchWords(name)
    const counts = countsTold(text)
    return words.length < 2 || counts.length === 0 ? [] : [{ words, counts, text, index }]
  })
}

const told = /(?<before>[\p{L}’' -]{6,80})\** \((?<aside>[^()\n]*\d[^()\n]*)\)/gu

/** Its name stands right before the brackets. */
function meantBy(before: string, decided: readonly Decision[]): Decision | undefined {
  const words = searchWords(folded(before))
  const meant = decided.filter(
    each => words.slice(-each.words.length).join(' ') === each.words.join(' '),
  )
  return meant.length === 1 ? meant[0] : undefined
}

type Conflict = { readonly expected: number; readonly stated: number }

/** The only count of a noun here, and the only one there. */
function conflictOf(here: readonly Count[], there: readonly Count[]): Conflict | undefined {
  return here
    .flatMap(({ noun, value }) => {
      const [same, ...others] = there.filter(each => each.noun === noun)
      const isOne = here.filter(each => each.noun === noun).length === 1 && others.length === 0
      return same !== undefined && isOne && same.value !== value
        ? [{ expected: same.value, stated: value }]
        : []
    })
    .at(0)
}
