import { noBreakSpace } from '../../french/writing.ts'
import type { Clause, ClauseUse, Firm } from './firm.ts'

export const clauseUseLabels: Record<ClauseUse, string> = {
  conditions: 'Conditions',
  guarantee: 'Garanties',
  presentation: 'Présentation du cabinet',
  reference: 'Références',
}

/** What a clause is for; where nobody said so, its title may. */
export function clauseUse({ use, title }: Clause): ClauseUse {
  return use ?? (/garantie/i.test(title) ? 'guarantee' : 'conditions')
}

export function clausesFor(firm: Pick<Firm, 'clauses'>, use: ClauseUse): Clause[] {
  return firm.clauses.filter(clause => clauseUse(clause) === use)
}

/** « Garantie planning : deux jours offerts », as one line of a list. */
export function clauseLine({ title, text }: Pick<Clause, 'title' | 'text'>): string {
  return title.trim() === '' ? text : `${title}${noBreakSpace}: ${text}`
}
