import type { Reference } from '../../domain/proposal/proposal.ts'
import { bold, isFilled, row, section, table } from '../blocks.ts'
import type { Block } from '../document-tree.ts'
import type { ProposalSources } from '../proposal.ts'

export function referenceSection({ proposal }: ProposalSources): Block[] {
  const named = proposal.references.filter(hasContent)
  const rows = named.map(({ client, project, result, contact }) =>
    row('body', [bold(client), project ?? '', result ?? '', contact ?? '']),
  )
  const columns = [
    ['Client', 'text', 3],
    ['Projet', 'text', 4],
    ['Résultat', 'text', 4],
    ['Contact', 'text', 3],
  ] as const
  return section(1, 'Références', table('Références', columns, rows))
}

function hasContent({ client, project, result, contact }: Reference): boolean {
  return [client, project, result, contact].some(isFilled)
}
