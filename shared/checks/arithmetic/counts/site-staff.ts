import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Scene } from '../../scene/scene.ts'
import { staffTotals } from './staff-total.ts'

/** « 2 agences : Annecy (17 personnes) et Chambéry (11 personnes) »: those of all its sites are the client's. */
export function siteStaff(scene: Scene): Finding[] {
  return staffTotals(scene, { rough, partsIn })
}

const rough = /\(\d+ (?:personne|salari|collaborat|employ|agent)/i
const staff =
  /\p{Lu}[\p{L}' ’-]+ \((\d{1,4}) (?:personnes|salariés|collaborateurs|employés|agents)\)/gu

/** Nothing but sites stands in brackets. */
function partsIn(text: string): number[] {
  const parts = matchesIn(text, staff).map(([, digits]) => Number(digits))
  const isAll = parts.length > 1 && parts.length === (text.match(/\(/g) ?? []).length
  return isAll ? parts : []
}
