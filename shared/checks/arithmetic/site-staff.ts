import { formatNumber } from '../../domain/french.ts'
import { matchesIn } from '../../domain/matches-in.ts'
import { sum } from '../../domain/money.ts'
import type { Finding } from '../finding.ts'
import { figuresLike } from '../said.ts'
import { placeIn, type Scene, sheetOf } from '../scene.ts'

/** « 2 agences : Annecy (17 personnes) et Chambéry (11 personnes) »: those of all its sites are the client's. */
export function siteStaff({ workspace }: Scene): Finding[] {
  return workspace.clients
    .filter(({ deletedAt }) => deletedAt === undefined)
    .flatMap(client => {
      const { headcount } = client
      if (headcount === undefined) return []
      const sheet = sheetOf(client)
      return figuresLike(sheet, rough).flatMap(({ text, field, path }) => {
        const parts = matchesIn(text, staff).map(([, digits]) => Number(digits))
        const total = sum(parts)
        const isAll = parts.length > 1 && parts.length === (text.match(/\(/g) ?? []).length
        if (!isAll || total === headcount || Math.abs(total - headcount) > headcount * 0.15)
          return []
        const [expected, stated] = [formatNumber(total), formatNumber(headcount)]
        return [
          {
            code: 'total-mismatch' as const,
            severity: 'warning' as const,
            place: placeIn(sheet, field, path, text),
            against: placeIn(sheet, 'Effectif', ['headcount']),
            message: `${parts.map(formatNumber).join(' + ')} font ${expected}, et non ${stated} personnes.`,
            expected,
            stated,
          },
        ]
      })
    })
}

const rough = /\(\d+ (?:personne|salari|collaborat|employ|agent)/i
const staff =
  /\p{Lu}[\p{L}' ’-]+ \((\d{1,4}) (?:personnes|salariés|collaborateurs|employés|agents)\)/gu
