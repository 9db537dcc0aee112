import { bareWords } from '../../../french/bare-words.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import type { Cell, Entry } from '../../outline/entry.ts'

type Row = {
  readonly title: string
  readonly state: string
  readonly due: string | undefined
  readonly notes: readonly string[]
}

const columns = {
  state:
    /^(?:livree?$|faite?$|realisee?$|remise?$|statut|etat|av$|avancement|progression|progres$|realisation$|achevement|realise a|%)/,
  due: /^(?:echeance|date|fin|terme|pour le|quand|delai|prevue?|livraison|remise prevue)/,
  title: /^(?:livrable|intitule|libelle|chantier|titre|objet|action|tache|activite|sujet|travaux)/,
}

/** A row of a table: its title, then its state and its date under their columns; the rest are notes. */
export function deliverableRow({ cells = [] }: Entry, anchor: string): Row | undefined {
  if (cells.length < 2) return undefined
  const named = (pattern: RegExp) => cells.filter(({ column }) => pattern.test(bareWords(column)))
  const states = named(columns.state).filter(each => !isBlank(each))
  const dated = named(columns.due).find(({ text }) => firstDateSpan(text, anchor)?.exact)
  const [first] = cells
  const title = named(columns.title).find(({ text }) => !isRank(text)) ?? first
  const rank = title !== first && first !== undefined && isRank(first.text) ? first : undefined
  const taken: readonly (Cell | undefined)[] = [...states, dated, title, rank]
  return {
    title: [rank?.text, title?.text].filter(text => text !== undefined).join(' – '),
    state: (states.length > 0 ? states : cells)
      .map(({ text }) => text)
      .join(states.length > 0 ? ' : ' : ' '),
    due: firstDateSpan(dated?.text ?? '', anchor)?.end,
    notes: cells.filter(each => !taken.includes(each) && !isBlank(each)).map(noteOf),
  }
}

/** « L1 », « Lot 2 »: which one it is. */
function isRank(text: string): boolean {
  return /^(?:\p{L}{1,3}|lot|phase)?\s?\d{1,2}$/iu.test(text)
}

function isBlank({ text }: Cell): boolean {
  return /^[\s–—-]*$/u.test(text)
}

function noteOf({ column, text }: Cell): string {
  const isPlain =
    column === '' ||
    /^(?:commentaires?|remarques?|notes?|observations?|detail|precision|description|resultats?)/.test(
      bareWords(column),
    )
  return isPlain ? text : `${column} : ${text}`
}
