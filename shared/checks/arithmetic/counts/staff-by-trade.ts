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
    |(?<division>répartition(?: du personnel| des effectifs| de l[’']effectif| des équipes| des salariés| par (?:métier|service|fonction))?)
    |effectifs?|métiers?|équipes?|postes|personnel|salariés|collaborateurs|fonctions?
    |organisation
  )\W* : (?<list>.+?)\.?$
`
const one = /^(?:dont )?(?<count>\d{1,4}) (?<who>\p{L}[^\d:;()]*)$/u
const inBrackets = / ?\((?:dont )?[^()]*\)/gu
/** Those who may be over the number of the staff, and what is nobody. */
const notStaff = pattern('iu')`
  intérimaire|saisonnier|apprenti|alternant|stagiaire|prestataire|bénévole|vacataire|intermittent|indépendant|sous-traitant
  |équivalents? temps
  |^(?:sites?|agences?|magasins?|boutiques?|ateliers?|clients?|abonnés|adhérents|véhicules?|camions?|références?|produits?|jours?|heures?|etp)(?!\p{L})
`

/**
 * Nothing but so many of each, the last one after « et »; « Répartition » tells them all without it, of a number
 * that is not round: « environ 50 salariés » is kept as 50.
 */
function partsIn(text: string, headcount: number): number[] {
  const { list = '', division } = ofPeople.exec(text)?.groups ?? {}
  const bare = division === undefined ? list : list.replace(inBrackets, '')
  const parts = bare.split(/, (?=\d)| et (?=\d)/).map(item => one.exec(item.trim())?.groups)
  const isClosed = / et \d[^,]*$/.test(bare)
  const isAll = isClosed || (division !== undefined && headcount % 10 !== 0 && !isOpen.test(bare))
  const isStaff = parts.every(part => part !== undefined && !notStaff.test(part.who ?? ''))
  return isAll && isStaff && parts.length > 2 ? parts.map(part => Number(part?.count)) : []
}

/** « , etc. », « … » */
const isOpen = /etc\b|…|\.\.\.|notamment|surtout|autres/iu
