import type { WorkspaceDocuments } from '../../shared/domain/workspace-documents.ts'
import { folded } from '../../shared/imports/folded.ts'
import { Refusal } from './host.ts'

/** The workspace with this client alone: named exactly, else the only one whose name holds these words. */
export function ofClient(workspace: WorkspaceDocuments, name: string): WorkspaceDocuments {
  const clients = workspace.clients.filter(({ deletedAt }) => deletedAt === undefined)
  const wanted = folded(name)
  const exact = clients.filter(client => folded(client.name) === wanted)
  const found =
    exact.length > 0
      ? exact
      : clients.filter(client => wanted !== '' && folded(client.name).includes(wanted))
  if (found.length === 0)
    throw new Refusal(`aucun client ne s’appelle « ${name} » dans cet espace de travail.`)
  if (exact.length === 0 && found.length > 1) {
    throw new Refusal(
      `plusieurs clients répondent à « ${name} » : ${found.map(client => client.name).join(', ')}.`,
    )
  }
  const isOf = ({ clientId }: { clientId: string }) => found.some(({ id }) => id === clientId)
  return {
    ...workspace,
    clients: found,
    missions: workspace.missions.filter(isOf),
    proposals: workspace.proposals.filter(isOf),
  }
}
