import type { Client } from '../../domain/client/client.ts'
import type { Note } from '../../domain/plan/plan.ts'
import type { Workspace } from '../../domain/workspace/workspace.ts'
import { bareWords } from '../../french/bare-words.ts'
import type { ImportedDocument } from '../kinds/imported-document.ts'
import { clientNameIn, titleIn, withClientName } from '../kinds/told-document.ts'
import { clientToName } from '../words/name-in-title.ts'
import { clientMeant, coreName } from './client-meant.ts'

/** A document that says nowhere whose it is, with a line that is the name of a known client, or a title that holds it. */
export function withClientOnALine(
  { clients }: Workspace,
  document: ImportedDocument,
): ImportedDocument {
  if (clientNameIn(document) !== clientToName) return document
  const spoken = document.content.kind === 'minutes' && document.content.isExchange === true
  const known = spoken
    ? clientSpokenOf(clients, document)
    : (clientOnALine(clients, document) ?? clientInTitle(clients, document))
  return known === undefined ? document : withClientName(document, known.name)
}

function clientOnALine(
  clients: Workspace['clients'],
  document: ImportedDocument,
): Client | undefined {
  return notesOf(document)
    .flatMap(({ text }) => text.split(/\s*(?:[/|]|\s[–—-]\s|\s?:\s)\s*/))
    .map(line => clientMeant(clients, line))
    .find(client => client !== undefined)
}

/** « Bilan des ateliers de Laines Tavel »: the only one whose name, of two words or more, the title holds. */
function clientInTitle(
  clients: Workspace['clients'],
  document: ImportedDocument,
): Client | undefined {
  const named = clientsNamed(clients, titleIn(document))
  return named.length === 1 && coreName(named[0]?.name ?? '').includes(' ') ? named[0] : undefined
}

/** The only client that a letter, an e-mail or a note names. */
function clientSpokenOf(
  clients: Workspace['clients'],
  { content }: ImportedDocument,
): Client | undefined {
  const sections = content.kind === 'minutes' ? content.meeting.sections : []
  const named = clientsNamed(clients, sections.map(({ notes }) => notes).join(' '))
  return named.length === 1 ? named[0] : undefined
}

function clientsNamed(clients: Workspace['clients'], text: string): Client[] {
  const words = ` ${bareWords(text)} `
  return clients.filter(({ name, deletedAt }) => {
    const told = [bareWords(name).replace(legalForm, ''), coreName(name)]
    const isSaid = told.some(each => each.length >= shortestName && words.includes(` ${each} `))
    return deletedAt === undefined && isSaid
  })
}

const shortestName = 4
const legalForm = / (?:sas|sasu|sarl|sa|eurl|snc|scop|scic|spl|sem)$/

function notesOf({ content }: ImportedDocument): readonly Note[] {
  if ('report' in content) return content.report.notes ?? []
  if ('meeting' in content) return content.meeting.notes ?? []
  return 'proposal' in content ? (content.proposal.notes ?? []) : []
}
