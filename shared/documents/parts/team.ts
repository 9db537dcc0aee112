import type { Member } from '../../domain/plan/plan.ts'
import { bold, isFilled, row, table } from '../blocks.ts'
import type { Block } from '../document-tree.ts'

export function teamTable(
  caption: string,
  members: readonly Member[],
  noteTitle = 'Rôle dans la mission',
): Block[] {
  const named = members.filter(({ name, role }) => isFilled(name) || isFilled(role))
  return table(
    caption,
    [
      ['Nom', 'text', 3],
      ['Fonction', 'text', 3],
      [noteTitle, 'text', 5],
    ],
    named.map(({ name, role, note }) => row('body', [bold(name), role ?? '', note ?? ''])),
  )
}
