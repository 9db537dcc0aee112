import type { Client } from '../../domain/client/client.ts'
import type { Note } from '../../domain/plan/plan.ts'
import type { Workspace } from '../../domain/workspace/workspace.ts'
import { bareWords } from '../../french/bare-words.ts'
import type { ImportedDocument } from '../kinds/imported-document.ts'
import { clientNameIn, withClientName } from '../kinds/told-document.ts'
import { clientToName } from '../words/name-in-title.ts'
import { clientMeant, coreName } from './client-meant.ts'

/** A document that says nowhere whose it is, with a line that is the name of a known client and nothing else. */
export function withClientOnALine(
  { clients }: Workspace,
  document: ImportedDocument,
): ImportedDocument {
  if (clientNameIn(document) !== clientToName) return document
  const spoken = document.content.kind === 'minutes' && document.content.isExchange === true
  const known = spoken ? clientSpokenOf(clients, document) : clientOnALine(clients, document)
  return known === undefined ? document : withClientName(document, known.name)
}

function clientOnALine(
  clients: Workspace['clients'],
  document: ImportedDocument,
): Client | undefined {
  return notesOf(document)
    .flatMap(({ text }) => text.split(/\s*(?:[/|]|\s[–—-]\s)\s*/))
    .map(line => clientMeant(clients, line))
    .find(client => client !== undefined)
}

/** The only client that a letter, an e-mail or a note names. */
function clientSpokenOf(
  clients: Workspace['clients'],
  { content }: ImportedDocument,
): Client | undefined {
  const sections = content.kind === 'minutes' ? content.meeting.sections : []
  const words = ` ${bareWords(sections.map(({ notes }) => notes).join(' '))} `
  const named = clients.filter(({ name, deletedAt }) => {
    const told = [bareWords(name).replace(legalForm, ''), coreName(name)]
    const isSaid = told.some(each => each.length >= shortestName && words.includes(` ${each} `))
    return deletedAt === undefined && isSaid
  })
  return named.length === 1 ? named[0] : undefined
}

const shortestName = 4
const legalForm = / (?:sas|sasu|sarl|sa|eurl|snc|scop)$/

function notesOf({ content }: ImportedDocument): readonly Note[] {
  if ('report' in content) return content.report.notes ?? []
  if ('meeting' in content) return content.meeting.notes ?? []
  return 'proposal' in content ? (content.proposal.notes ?? []) : []
}
