import { pattern } from '../../../french/pattern.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Scene } from '../../scene/scene.ts'
import { staffTotals } from './staff-total.ts'

/** « Qui fait quoi : 38 cueilleurs, 6 tailleurs et 8 vendeurs »: those of all its trades are the client’s. */
export function staffByTrade(scene: Scene): Finding[] {
  return staffTotals(scene, { rough: /: \d+ [^\n]*, \d+ /, partsIn })
}

const ofPeople = pattern('iu')`
  ^\W*(?:
    qui fait quoi
    |répartition(?: du personnel| des effectifs| de l[’']effectif| des équipes| par métier)?
    |effectifs?|métiers?|équipes?|postes|personnel|salariés|collaborateurs|fonctions?
    |organisation
  )\W* : (.+?)\.?$
`
const one = /^(?:dont )?(\d{1,4}) \p{L}[^\d:;()]*$/u

/** Nothing but so many of each, the last one after « et ». */
function partsIn(text: string): number[] {
  const [, list = ''] = ofPeople.exec(text) ?? []
  const items = list.split(/, (?=\d)| et (?=\d)/)
  const counts = items.map(item => one.exec(item.trim())?.[1])
  const isClosed = / et \d[^,]*$/.test(list)
  const isWhole = isClosed && counts.length > 2 && counts.every(count => count !== undefined)
  return isWhole ? counts.map(Number) : []
}
