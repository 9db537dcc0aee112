import { pattern } from '../../../french/pattern.ts'
import { formatNumber } from '../../../french/writing.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import { figuresLike, onceForEachRecord, type Said } from '../../reading/said.ts'
import { byMission } from '../../scene/by-mission.ts'
import { placeIn, type Scene, type Told } from '../../scene/scene.ts'

/** « 4 éditeurs consultés » in a report are no fewer in the next: what was done stays done. */
export function pastCounts({ briefs, reports, meetings }: Scene): Finding[] {
  const all: Told[] = [...briefs, ...meetings, ...reports].filter(({ date }) => date !== undefined)
  return byMission(all).flatMap(told => {
    const counts = told.flatMap(each => countsIn(each).map(one => ({ ...one, told: each })))
    return [...groupedBy(counts, ({ key }) => key).values()].flatMap(decreases)
  })
}

type Count = {
  /** « editeurs consultes ». */
  readonly key: string
  readonly value: number
  readonly quote: string
  readonly said: Said
}

const done =
  '(?:consulte|analyse|interroge|rencontre|visite|forme|mene|realise|livre|audite|compare|migre|repris|deploye|equipe|recrute|identifie|recense)'
const count = new RegExp(
  `(?<!\\d[.,]?|[/+])\\b(\\d{1,3}(?: \\d{3})+|\\d+) ([a-z]{4,}s ${done}e?s?)\\b`,
  'g',
)
/** Of one period or one part, of another kind each time. */
const partial = /mois|semaine|session|restant|nouve|supplement|seconde?|deuxieme|autre|ce jour/

const countsIn = onceForEachRecord((told): readonly Count[] =>
  figuresLike(told, doneWords).flatMap(said => {
    if (said.isQuoted || isNotDone(said) || partial.test(said.words)) return []
    return matchesIn(said.words, count).flatMap(match => {
      const [words, digits = '', key = ''] = match
      if (ofMore.test(said.words.slice(match.index + words.length))) return []
      const quote = originalAround(said.text, match.index, words.length)
      return [{ key, value: Number(digits.replaceAll(' ', '')), quote, said }]
    })
  }),
)
/** What a reference tells is of another mission, and a milestone is where one wants to be. */
function isNotDone({ path: [first] }: Said): boolean {
  return first === 'references' || first === 'milestones'
}

/** « 53 plants repris sur 65 » */
const ofMore = /^(?:,? (?:sur|parmi)|[ ]?\/) ?(?:les |nos |vos )?\d/

const doneWords = pattern('i')`
  \d[^\S\n][^\d\s.;:]{3,22}s (?:
    consult|analys|interrog|rencontr|visit|form|men|r.{1,2}alis|livr|audit|compar|migr
    |repris|d.{1,2}ploy|.{1,2}quip|recrut|identifi|recens
  )
`

function decreases(counts: readonly (Count & { readonly told: Told })[]): Finding[] {
  return counts.slice(1).flatMap((later, index) => {
    const before = counts[index]
    if (before === undefined || before.told.id === later.told.id || later.value >= before.value)
      return []
    return [
      {
        code: 'figure-conflict',
        severity: 'warning',
        place: placeIn(later.told, later.said.field, later.said.path, later.quote),
        against: placeIn(before.told, before.said.field, before.said.path, before.quote),
        message: `${formatNumber(later.value)} ici, et déjà ${formatNumber(before.value)} dans un document plus ancien : « ${before.quote} ».`,
        expected: formatNumber(before.value),
        stated: formatNumber(later.value),
      },
    ]
  })
}
