import { amount, amountsIn } from '../../../french/figures/told-amounts.ts'
import { folded } from '../../../french/folded.ts'
import { formatEuros } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresLike } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldMinutes } from '../../scene/scene.ts'

/** An action of the matrix costs as much where the minutes tell it again: « Nouvelle presse (budget 15 k€) ». */
export function matrixAmounts({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes => {
    if (minutes.meeting.matrix.length === 0) return []
    const told = figuresLike(minutes, rough).flatMap(({ text, field, path, isQuoted }) =>
      isQuoted
        ? []
        : matchesIn(text, costed).map(({ 0: quote, groups = {} }) => ({
            title: folded(groups.title ?? '').trim(),
            place: () =>
              placeIn(minutes, field, path, quote.replace(/^[:•+;,–\s-]+|[*_]/gu, '').trim()),
            cents: amountsIn(groups.cost ?? '')[0]?.cents ?? 0,
            stands: path[0] === 'matrix' ? path[1] : undefined,
          })),
    )
    return costsOf(minutes).flatMap(({ title, cents, index, effort }) => {
      const other = told.find(
        each => each.title === folded(title) && each.stands !== index && each.cents !== cents,
      )
      if (other === undefined) return []
      const [stated, expected] = [formatEuros(other.cents), formatEuros(cents)]
      return [
        {
          code: 'figure-conflict' as const,
          severity: 'warning' as const,
          place: other.place(),
          against: placeIn(minutes, 'Matrice', ['matrix', index, 'effort'], effort),
          message: `« ${title} » coûte ${stated} ici, et ${expected} dans la matrice.`,
          expected,
          stated,
        },
      ]
    })
  })
}

const rough = /(?:\(|: )(?:budget|co[ûu]t)?[^\n()]{0,12}\d[^\n()]*€/i
const costed = new RegExp(
  `(?:^(?:\\d{1,2}[.)] )?|[:•*+;,–-] )\\**(?:[Ll]es? |[Ll]a |[Ll][’'])?(?<title>\\p{L}[^():\\n*;,+]{3,60}?)\\** ?(?:\\(|: ?)(?:budget|coût)?(?: de| :)? ?(?<cost>${amount})(?: HT)?(?:\\)(?= \\p{L})|\\)?(?=$|[.,;*\\n]| \\+))`,
  'gimu',
)

type Cost = {
  readonly title: string
  readonly cents: number
  readonly index: number
  readonly effort: string
}

/** The only amount of its effort, that is not one of a month or a year. */
function costsOf({ meeting }: ToldMinutes): Cost[] {
  return meeting.matrix.flatMap(({ title, effort }, index) => {
    const text = String(effort)
    const [only, ...others] = amountsIn(text)
    const isOther = others.length > 0 || /€ ?(?:\/|par )| à \d|\d ?k?€? ?[-–] ?\d/iu.test(text)
    return only === undefined || isOther ? [] : [{ title, cents: only.cents, index, effort: text }]
  })
}
