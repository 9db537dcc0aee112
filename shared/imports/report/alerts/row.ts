import { bareWords } from '../../../french/bare-words.ts'
import type { Entry } from '../../outline/entry.ts'
import type { Told } from './options.ts'

/** « Difficulté | Réponse | Effet »: the title, and what the other columns tell under their own names. */
export function alertRow(entry: Entry): { title: string; told: Told[] } | undefined {
  const cells = (entry.cells ?? []).filter(({ column }) => !isRank(column))
  const title = cells.find(({ column }) => titleNamed.test(bareWords(column)))
  if (title === undefined || cells.length < 2) return undefined
  const told = cells
    .filter(each => each !== title && /[\p{L}\d]/u.test(each.text))
    .map(({ column, text }) => ({ name: nameOf(bareWords(column)), text, entry: undefined }))
  return { title: title.text, told }
}

/** Until when and by whom, for what is still to be decided. */
function nameOf(column: string): string {
  if (/^(?:date limite|pour le|delai|avant)\b/.test(column)) return 'echeance'
  return /^(?:decideur|qui|pilote|pris par|valide par)/.test(column) ? 'porteur' : column
}

function isRank(column: string): boolean {
  return /^(?:n|no|num|numero|ref|id)?$/.test(bareWords(column))
}

const titleNamed =
  /^(?:alerte|difficulte|probleme|incident|blocage|sujet|point|objet|intitule|titre|decision)s?\b/
