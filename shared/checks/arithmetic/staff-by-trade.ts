import { formatNumber } from '../../domain/french.ts'
import { sum } from '../../domain/money.ts'
import type { Finding } from '../finding.ts'
import { figuresLike } from '../said.ts'
import { placeIn, type Scene, sheetOf } from '../scene.ts'

/** « Qui fait quoi : 38 cueilleurs, 6 tailleurs et 8 vendeurs »: those of all its trades are the client’s. */
export function staffByTrade({ workspace }: Scene): Finding[] {
  return workspace.clients
    .filter(({ deletedAt, headcount }) => deletedAt === undefined && headcount !== undefined)
    .flatMap(client => {
      const { headcount = 0 } = client
      const sheet = sheetOf(client)
      return figuresLike(sheet, /: \d+ [^\n]*, \d+ /).flatMap(({ text, field, path }) => {
        const parts = partsOf(text)
        const total = sum(parts)
        if (parts.length < 3 || total === headcount) return []
        if (Math.abs(total - headcount) > headcount * mostOff) return []
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

/** Further from it, only some of them are told. */
const mostOff = 0.12

const ofPeople =
  /^\W*(?:qui fait quoi|répartition(?: du personnel| des effectifs| de l[’']effectif| des équipes| par métier)?|effectifs?|métiers?|équipes?|postes|personnel|salariés|collaborateurs|fonctions?|organisation)\W* : (.+?)\.?$/iu
const one = /^(?:dont )?(\d{1,4}) \p{L}[^\d:;()]*$/u

/** Nothing but so many of each, the last one after « et ». */
function partsOf(text: string): number[] {
  const [, list = ''] = ofPeople.exec(text) ?? []
  const items = list.split(/, (?=\d)| et (?=\d)/)
  const counts = items.map(item => one.exec(item.trim())?.[1])
  const isClosed = / et \d[^,]*$/.test(list)
  return isClosed && counts.every(count => count !== undefined) ? counts.map(Number) : []
}
