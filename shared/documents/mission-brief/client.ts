import type { Client, Contact } from '../../domain/client/client.ts'
import { bold, bullets, isFilled, row, section, table } from '../blocks.ts'
import type { Block } from '../document-tree.ts'
import { clientCard } from '../parts/client-card.ts'

export function clientSection(client: Client): Block[] {
  return section(1, 'Le client', [
    ...clientCard(client),
    ...section(2, 'Profil', bullets(client.profile ?? [])),
    ...section(2, 'Historique', bullets(client.history ?? [])),
    ...section(2, 'Interlocuteurs', contactTable(client.contacts)),
  ])
}

function contactTable(contacts: readonly Contact[]): Block[] {
  return table(
    'Interlocuteurs',
    [
      ['Nom', 'text', 3],
      ['Fonction', 'text', 3],
      ['Courriel', 'text', 4],
      ['Téléphone', 'text', 2.4],
    ],
    contacts
      .filter(({ name, email, phone }) => [name, email, phone].some(isFilled))
      .map(({ name, role, email, phone }) =>
        row('body', [bold(name), role ?? '', email ?? '', phone ?? '']),
      ),
  )
}
