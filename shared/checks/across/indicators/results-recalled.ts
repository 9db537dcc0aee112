import { toNumber } from '../../../french/figures/numbers.ts'
import { folded } from '../../../french/folded.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresLike, type Said } from '../../reading/said.ts'
import { isSameTitle } from '../../reading/same-thing.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'
import { monthName, reportOf } from '../earlier-report.ts'

/** « Note de l’équipe : 7/10 (vs 9/10 fin décembre) », where the report of December gave 8/10. */
export function resultsRecalled({ reports }: Scene): Finding[] {
  if (reports.length < 2) return []
  return reports.flatMap(account =>
    figuresLike(account, rough).flatMap(said =>
      said.isQuoted
        ? []
        : recalledIn(said).flatMap(each => {
            const before = reportOf(reports, account, each.when)
            return before === undefined ? [] : conflict(account, said, before, each)
          }),
    ),
  )
}

type Recalled = {
  readonly label: string
  readonly value: string
  /** « /10 », « % » or a unit. */
  readonly unit: string
  /** « fin décembre », « le mois dernier », as folded. */
  readonly when: string
  readonly quote: string
}

const rough = /(?:vs|contre|après|était)[^\n]{0,20}\d[^\n]{0,20} (?:fin|en|au|le|à|dans)/iu
const unit = '(?: ?/ ?(?:5|10|20|100)(?!\\d)| ?%| ?(?:jours?|j|heures?|h|minutes?|min|points?)\\b)'
const when = `(?:(?:a |a la )?fin (?:de )?|en |au mois de |d'|de )${monthName}(?: 20\\d\\d)?|(?:le|au) mois (?:dernier|precedent)|(?:au|dans le) (?:dernier rapport|rapport precedent)`
const recalled = new RegExp(
  `(?:^|[;.] |[-*•] )\\**(?<label>[a-z][^:;.\\n]{3,60}?)\\** ?: ?\\**\\d+(?:[.,]\\d+)?(?<unit>${unit})\\**[ ,]*\\(?(?:vs|contre|apres|il etait (?:a|de)|elle etait (?:a|de)) (?<value>\\d+(?:[.,]\\d+)?)(?<same>${unit}) (?<when>${when})(?! (?:dernier|precedent|20))`,
  'gm',
)

function recalledIn({ text }: Said): Recalled[] {
  return text.split('\n').flatMap(line =>
    matchesIn(folded(line), recalled).flatMap(({ groups = {} }) => {
      const { label = '', value = '', when: day = '' } = groups
      const [told = '', same = ''] = [groups.unit, groups.same].map(each =>
        (each ?? '').replace(/ /g, ''),
      )
      return told === same ? [{ label, value, unit: told, when: day, quote: line.trim() }] : []
    }),
  )
}

type Known = { readonly label: string; readonly text: string; readonly path: (string | number)[] }

function knownIn({ report: { satisfaction, kpis } }: ToldReport): Known[] {
  return [
    ...satisfaction.scores.map(({ label, value, max }, index) => ({
      label,
      text: `${value}/${max}`,
      path: ['satisfaction', 'scores', index],
    })),
    ...kpis.flatMap(({ label, actual }, index) =>
      actual === undefined ? [] : [{ label, text: actual, path: ['kpis', index, 'actual'] }],
    ),
  ]
}

function conflict(account: ToldReport, said: Said, before: ToldReport, each: Recalled): Finding[] {
  const same = knownIn(before).filter(({ label }) => isSameTitle(label, each.label))
  const figures = same.map(({ text }) => figureIn(text, each.unit))
  const [first] = same
  if (first === undefined || figures.includes(undefined)) return []
  if (figures.includes(toNumber(each.value))) return []
  const stated = `${each.value}${each.unit}`
  return [
    {
      code: 'figure-conflict',
      severity: 'error',
      place: placeIn(account, said.field, said.path, each.quote),
      against: placeIn(before, `« ${first.label} »`, first.path, first.text),
      message: `« ${each.quote} » : le rapport d’alors donne ${first.text}.`,
      expected: first.text,
      stated,
    },
  ]
}

/** The one figure of « 8/10 », in the unit told. */
function figureIn(text: string, told: string): number | undefined {
  const [all, digits = ''] =
    /^(\d+(?:[.,]\d+)?) ?(?:\/ ?\d+|%|[a-z]+)?$/.exec(folded(text).replace(/[*~]/g, '').trim()) ??
    []
  const isSameUnit = all?.slice(digits.length).replace(/ /g, '') === told
  return isSameUnit ? toNumber(digits) : undefined
}
