import type { Kpi } from '../../../domain/plan/plan.ts'
import { searchWords } from '../../../french/folded.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, type Said, saidLike } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'
import { clausesOf, namingWords, tells } from './figures-twice.ts'

/** « Pertes réduites de 45 % » in a highlight, where the row of « Pertes » tells −42 %. */
export function measuresTwice({ reports }: Scene): Finding[] {
  return reports.flatMap(findingsIn)
}

function findingsIn(account: ToldReport): Finding[] {
  const { kpis } = account.report
  if (!kpis.some(hasPercentGap)) return []
  const texts = saidLike(account, /%/).filter(isHeldAgainstRows)
  return texts.flatMap(({ text, path, field }) =>
    clausesOf(text).flatMap(clause => {
      const [, digits] = /(\d+(?:[.,]\d+)?)\s?%(?!\s*(?:objectif|attendu|visé))/u.exec(clause) ?? []
      if (digits === undefined) return []
      const near = kpis.filter(each => isAbout(clause, each))
      const kpi = nearestTo(clause, near)
      if (kpi === undefined || near.some(each => tells(each, digits))) return []
      if (!hasPercentGap(kpi) || isLevel(clause, kpi)) return []
      const expected = meantBy(clause, kpi)
      return [
        {
          code: 'figure-conflict' as const,
          severity: 'error' as const,
          place: placeIn(account, field, path, around(text, text.indexOf(clause), clause.length)),
          against: placeIn(account, `Indicateur « ${kpi.label} »`, ['kpis']),
          message: `« ${clause.trim()} » ; l’indicateur « ${kpi.label} » dit ${expected}.`,
          expected,
          stated: `${digits} %`,
        },
      ]
    }),
  )
}

/** What sums up the report. */
export function isHeldAgainstRows({ path, isQuoted }: Said): boolean {
  return !isQuoted && ['highlights', 'summary', 'conclusion'].includes(String(path[0]))
}

export function hasPercentGap({ statedGap = '' }: Kpi): boolean {
  return statedGap.includes('%')
}

/** « Plants perdus : 7 % » is held against where the row ends, « −7 % de plants perdus » against its gap. */
function meantBy(clause: string, { actual = '', statedGap = '' }: Kpi): string {
  const isGap =
    /(?:^|\s)[-−–+]\s?\d|r[ée]dui|bais|hauss|augment|diminu|recul|gagn|moins|plus/iu.test(clause)
  return !isGap && actual.includes('%') ? actual : statedGap
}

/** « Plants perdus : 7 % » is how many there are, not the gap between two numbers of a day. */
function isLevel(clause: string, { baseline = '', actual = '' }: Kpi): boolean {
  return /:\s*\d+(?:[.,]\d+)?\s?%\s*$/.test(clause) && !/%/.test(`${baseline} ${actual}`)
}

/** At least two words of the indicator's name, or all of them. */
function isAbout(clause: string, { label }: Kpi): boolean {
  const found = wordsShared(clause, label)
  return found >= 2 || (found === 1 && namingWords(label).length === 1)
}

/** « Serres chauffées au bois » for « 12 % des serres chauffées au bois », and not « Serres chauffées ». */
function nearestTo(clause: string, kpis: readonly Kpi[]): Kpi | undefined {
  const shared = (kpi: Kpi) => wordsShared(clause, kpi.label)
  return kpis.toSorted((one, other) => shared(other) - shared(one))[0]
}

function wordsShared(clause: string, label: string): number {
  const said = new Set(searchWords(clause))
  return namingWords(label).filter(word => said.has(word)).length
}
