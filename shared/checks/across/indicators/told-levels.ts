import { toNumber } from '../../../french/figures/numbers.ts'
import { searchWords } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatPercent } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, saidLike } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldBrief } from '../../scene/scene.ts'

/** « Absentéisme de 14 % » among the risks of a brief whose indicator starts from 12 %. */
export function toldLevels({ briefs }: Scene): Finding[] {
  return briefs.flatMap(brief => {
    const known = startsOf(brief)
    if (known.length === 0) return []
    return saidLike(brief, rough).flatMap(({ text, field, path, isQuoted }) =>
      isQuoted || !places.has(String(path[0]))
        ? []
        : matchesIn(text, level).flatMap(({ 0: quote, groups = {} }) => {
            const words = searchWords(groups.name ?? '').join(' ')
            const start = known.find(({ name }) => words === name || words.endsWith(` ${name}`))
            const percent = Number(groups.percent?.replace(',', '.'))
            if (start === undefined || start.told.includes(percent)) return []
            const [expected, stated] = [start.percent, percent].map(formatPercent)
            return [
              {
                code: 'figure-conflict' as const,
                severity: 'warning' as const,
                place: placeIn(brief, field, path, around(text, text.indexOf(quote), quote.length)),
                against: placeIn(brief, `Indicateur « ${start.label} »`, ['kpis', start.index]),
                message: `« ${start.label} » est à ${stated} ici, et à ${expected} dans les indicateurs.`,
                expected: expected ?? '',
                stated: stated ?? '',
              },
            ]
          }),
    )
  })
}

/** Where things are told as they are. */
const places = new Set(['situation', 'trigger', 'painPoints', 'risks', 'constraints', 'notes'])
const rough = /\p{L} (?:de |à |: ?)\d{1,3}(?:[.,]\d)? ?%/u
const level = pattern('gu')`
  (?<name>\p{Lu}[\p{L}’' -]{4,50}?)(?: actuel(?:le)?)?(?: est)?[ \u00a0]?(?:de|à|:)[ \u00a0]
  (?<percent>\d{1,3}(?:[.,]\d+)?)[ \u00a0\u202f]?%(?! ?(?:à|-|–|→|de |du |des |d[’']))
`

type Start = {
  readonly label: string
  readonly name: string
  readonly index: number
  readonly percent: number
  /** What it starts from and what it aims at. */
  readonly told: readonly number[]
}

function startsOf({ mission }: ToldBrief): Start[] {
  return mission.kpis.flatMap(({ label, baseline = '', target = '' }, index) => {
    const [percent, ...more] = percentsIn(baseline)
    const name = searchWords(label).join(' ')
    if (percent === undefined || more.length > 0 || name.length < 6) return []
    return [{ label, name, index, percent, told: [percent, ...percentsIn(target)] }]
  })
}

function percentsIn(text: string): number[] {
  return matchesIn(text, /(\d+(?:[.,]\d+)?)[ \u00a0\u202f]?%/g).map(([, digits = '']) =>
    toNumber(digits),
  )
}
