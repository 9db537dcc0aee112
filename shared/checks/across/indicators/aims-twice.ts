import type { Kpi } from '../../../domain/plan/plan.ts'
import { pattern } from '../../../french/pattern.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresLike, onceForEachRecord } from '../../reading/said.ts'
import { isSummedUp } from '../../reading/summed-up.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'
import { namingWords, singular, tells, withoutAside } from './figures-twice.ts'

/** « Pertes réduites de 45 % (vs 40 % attendu) » in a highlight, « pertes 45 % vs 30 % visé » in the conclusion. */
export function aimsTwice({ reports }: Scene): Finding[] {
  return reports.flatMap(account => {
    const aims = aimsIn(account)
    return [...groupedBy(aims, ({ kpi, isRate }) => `${kpi.id} ${isRate}`).values()].flatMap(same =>
      conflictIn(account, same),
    )
  })
}

type Aim = {
  readonly kpi: Kpi
  readonly value: string
  readonly isRate: boolean
  readonly quote: string
  readonly field: string
  readonly path: (string | number)[]
}

const number = '\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+|\\d+(?:[.,]\\d+)?'
const rough = /(?:vs|contre|pour)\D{0,20}\d[^\n]{0,12}(?:attend|vis[ée]|objectif|cible|pr[ée]vu)/i
const recalled = pattern('giu')`
  (?<label>[^,;:(\d\n]{0,60})(?<reached>${number})[ \u00a0\u202f]?(?<unit>%?)(?<thing>[^,;:(\d\n]{0,40}?)
  [ ,]*\(?(?:vs|contre|pour)[ ](?:un[ ]objectif[ ]de[ ]|une[ ]cible[ ]de[ ])?
  (?<value>${number})[ \u00a0\u202f]?(?<rate>%?)[ ](?:attendu|vis[ée]|pr[ée]vu|d[’']objectif|objectif|cible)
  (?![a-z]*[ ](?:à|au|en|fin|pour|cette|ce)[ ])
`

/** What sums up the report recalls the aim beside what was reached. */
const aimsIn = onceForEachRecord((account: ToldReport): readonly Aim[] =>
  figuresLike(account, rough)
    .filter(isSummedUp)
    .flatMap(({ text, field, path }) =>
      matchesIn(text, recalled).flatMap(({ 0: quote, groups = {} }) => {
        const { label = '', thing = '', reached = '', value = '', unit, rate } = groups
        const kpi = meantBy(`${label} ${thing}`, bare(reached), account.report.kpis)
        if (kpi === undefined || unit !== rate) return []
        const aim = { kpi, value: bare(value), isRate: rate === '%', field, path: [...path] }
        return [{ ...aim, quote: quote.trim() }]
      }),
    ),
)

function bare(digits: string): string {
  return digits.replace(/[ \u00a0\u202f]/g, '').replace(',', '.')
}

/** The one that is named in full, or by a word of it beside the result of its row. */
function meantBy(words: string, reached: string, kpis: readonly Kpi[]): Kpi | undefined {
  const told = namingWords(words).map(singular)
  const near = kpis.filter(kpi => {
    const named = namingWords(withoutAside(kpi.label)).map(singular)
    const shared = named.filter(word => told.includes(word)).length
    return (
      shared > 0 && (shared === named.length || tells({ ...kpi, baseline: undefined }, reached))
    )
  })
  return near.length === 1 ? near[0] : undefined
}

/** Of a row that tells no target itself: the first one recalled is held to. */
function conflictIn(account: ToldReport, [first, ...others]: readonly Aim[]): Finding[] {
  if (first === undefined) return []
  const { target = '', label } = first.kpi
  if (target !== '') return []
  const other = others.find(({ value }) => value !== first.value)
  if (other === undefined) return []
  const sign = first.isRate ? ' %' : ''
  return [
    {
      code: 'figure-conflict',
      severity: 'warning',
      place: placeIn(account, other.field, other.path, other.quote),
      against: placeIn(account, first.field, first.path, first.quote),
      message: `« ${other.quote} » ici, et « ${first.quote} » ailleurs dans le même rapport : « ${label} » n’a qu’un objectif.`,
      expected: `${first.value}${sign}`.replace('.', ','),
      stated: `${other.value}${sign}`.replace('.', ','),
    },
  ]
}
