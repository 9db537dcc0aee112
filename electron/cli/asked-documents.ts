import {
  parseDocuments,
  type WorkspaceDocuments,
} from '../../shared/domain/workspace/workspace-documents.ts'
import type { ExportArguments } from './arguments.ts'
import { clientsNamed } from './clients-named.ts'
import { Refusal } from './host.ts'

/** What a file's content holds for the documents that are asked for; its other rows are not parsed. */
export function askedDocuments(content: unknown, command: ExportArguments): WorkspaceDocuments {
  const input = withoutUnasked(content, command)
  if (command.client === undefined) return parsed(input, command)
  const { clients } = parsed({ ...input, missions: [], proposals: [] }, command)
  const found = clientsNamed(clients, command.client)
  const ids = new Set<unknown>(found.map(({ id }) => id))
  const rowsOf = (list: unknown) =>
    Array.isArray(list) ? list.filter(row => ids.has(row?.clientId)) : list
  const rows = { missions: rowsOf(input.missions), proposals: rowsOf(input.proposals) }
  return parsed({ ...input, clients: found, ...rows }, command)
}

type Json = { readonly missions?: unknown; readonly proposals?: unknown }

/** A proposal needs no mission, and a brief no proposal. */
function withoutUnasked(input: unknown, { only }: ExportArguments): Json {
  const unasked = [
    ...(only.every(kind => kind === 'proposal') ? ['missions'] : []),
    ...(only.every(kind => kind === 'brief') ? ['proposals'] : []),
    ...(only.includes('proposal') ? [] : ['sentDocuments']),
  ]
  const fields = typeof input === 'object' && input !== null ? Object.entries(input) : []
  return Object.fromEntries(fields.filter(([name]) => !unasked.includes(name)))
}

function parsed(input: unknown, { workspace }: ExportArguments): WorkspaceDocuments {
  const result = parseDocuments(input)
  if (result.kind === 'refused') throw new Refusal(`« ${workspace} » : ${result.reason}`)
  return result.content
}
