import type { FollowUp } from '../../domain/follow-up/follow-up.ts'
import type { Mission } from '../../domain/mission/mission.ts'
import { isKept } from '../../domain/workspace/kept.ts'
import type { Workspace } from '../../domain/workspace/workspace.ts'
import { bareWords } from '../../french/bare-words.ts'
import { changedRows } from '../plan/changed-rows.ts'
import { clientMeant } from '../plan/client-meant.ts'
import type { MergedDocument } from '../plan/merged-row.ts'
import { withClient } from '../plan/placed-client.ts'
import { toldOtherwise } from '../plan/told-otherwise.ts'
import type { EditRules } from '../printed/edited-row.ts'
import { withEditedSheet } from './printed/edited-sheet.ts'
import type { ToldReference } from './told-reference.ts'

const unknownClient = 'Client à préciser'

/**
 * The workspace with a finished mission in it as its sheet tells it, and what its client says of it
 * among its follow-ups. A mission that is there knows more than its sheet: it is left as it is, but for
 * what was changed in a sheet of ours.
 */
export function mergeReference(
  workspace: Workspace,
  told: ToldReference,
  newId: () => string,
  rules: EditRules,
): MergedDocument {
  const standing = missionTold(workspace, told)
  if (standing !== undefined && told.isPrinted === true) {
    const edited = withEditedSheet(workspace, standing, told, rules)
    const isSame = changedRows(workspace, edited).length === 0
    const place = { table: 'missions', id: standing.id } as const
    return isSame
      ? { workspace, outcome: 'known', edited: place }
      : { workspace: edited, outcome: 'completed', edited: place }
  }
  const placed = standing === undefined ? withMission(workspace, told, newId) : workspace
  const mission = standing ?? placed.missions.at(-1)
  const quoted = mission === undefined ? placed : withTestimonial(placed, mission, told, newId)
  if (quoted === workspace) return { workspace, outcome: 'known' }
  return { workspace: quoted, outcome: standing === undefined ? 'created' : 'completed' }
}

/** By its client and its title, else by its title alone where the client is kept back. */
export function missionTold(
  workspace: Workspace,
  { client, mission, isAnonymous }: ToldReference,
): Mission | undefined {
  const owner = isAnonymous ? undefined : clientMeant(workspace.clients, client.name)
  if (owner === undefined && !isAnonymous) return undefined
  return workspace.missions.find(
    each =>
      isKept(each) &&
      (owner === undefined || each.clientId === owner.id) &&
      bareWords(each.title ?? '') === bareWords(mission.title ?? ''),
  )
}

function withMission(
  workspace: Workspace,
  { client, mission, isAnonymous }: ToldReference,
  newId: () => string,
): Workspace {
  const name = client.name === '' ? unknownClient : client.name
  const told = { id: newId(), ...client, name }
  const notes = toldOtherwise(workspace.clients, told)
  const placed = withClient(workspace, told)
  const row: Mission = {
    ...mission,
    clientId: placed.client.id,
    ...(notes.length > 0 && { notes: [...(mission.notes ?? []), ...notes] }),
    ...(isAnonymous && { reference: { isAnonymous: true, hidden: [] } }),
  }
  return { ...placed.workspace, missions: [...placed.workspace.missions, row] }
}

/** Once only: a sheet cuts long words short. */
function withTestimonial(
  workspace: Workspace,
  { id, end, createdOn }: Mission,
  { testimonial, nps, told }: ToldReference,
  newId: () => string,
): Workspace {
  const due = told ?? end ?? createdOn
  if (due === undefined || (testimonial === undefined && nps === undefined)) return workspace
  const known = workspace.followUps.filter(each => each.missionId === id && !each.deletedAt)
  if (known.some(each => isSaid(each, testimonial, nps))) return workspace
  const row: FollowUp = {
    id: newId(),
    missionId: id,
    due,
    kind: 'other',
    done: true,
    ...(nps !== undefined && { nps }),
    ...(testimonial !== undefined && { testimonial }),
  }
  return { ...workspace, followUps: [...workspace.followUps, row] }
}

function isSaid(
  known: FollowUp,
  testimonial: ToldReference['testimonial'],
  nps: number | undefined,
): boolean {
  if (testimonial === undefined) return known.nps === nps
  const words = bareWords(testimonial.text.replace(/…$/u, ''))
  return bareWords(known.testimonial?.text ?? '').startsWith(words)
}
