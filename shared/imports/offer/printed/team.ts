import type { Person } from '../../../domain/firm/firm.ts'
import type { Member } from '../../../domain/plan/plan.ts'
import type { PrintedSection } from '../../printed/document.ts'
import { partNamed, printedFacts } from '../../printed/lists.ts'
import { printedRows, told } from '../../printed/table.ts'
import { printedCents } from './money.ts'

export type PersonTold = Omit<Person, 'id'>

export function printedTeam({ blocks }: PrintedSection): Member[] {
  return blocks
    .flatMap(block => printedRows(block, 'Nom') ?? [])
    .map(({ text }) => ({
      name: text('Nom'),
      ...told('role', text('Fonction')),
      ...told('note', text('Rôle dans la mission')),
    }))
}

/** The rate card, as far as the proposal shows it. */
export function printedRates({ parts }: PrintedSection): PersonTold[] {
  return partNamed(parts, 'Tarifs journaliers')
    .blocks.flatMap(block => printedRows(block, 'Intervenant') ?? [])
    .map(({ text }) => {
      const dayRate = printedCents(text('Prix du jour HT'))
      return {
        name: text('Intervenant'),
        ...told('role', text('Fonction')),
        ...(dayRate !== undefined && { dayRate }),
      }
    })
}

/** Whom the client calls. */
export function printedContact({ parts }: PrintedSection): PersonTold | undefined {
  const card = printedFacts(partNamed(parts, 'Votre interlocuteur').blocks)
  const name = card.get('Nom')
  return name === undefined ? undefined : { name, ...reachedBy(card) }
}

export function reachedBy(
  card: ReadonlyMap<string, string>,
): Pick<Person, 'role' | 'email' | 'phone'> {
  return {
    ...told('role', card.get('Fonction') ?? ''),
    ...told('email', card.get('Courriel') ?? ''),
    ...told('phone', card.get('Téléphone') ?? ''),
  }
}
