import type { Workspace } from '../../shared/domain/workspace/workspace.ts'
import type { ImportedDocument } from '../../shared/imports/kinds/imported-document.ts'
import { clientNameIn, placeIn } from '../../shared/imports/kinds/told-document.ts'
import { clientMeant } from '../../shared/imports/plan/client-meant.ts'
import type { MergedDocument } from '../../shared/imports/plan/merged-row.ts'

type Merge = MergedDocument & { readonly before: Workspace }

/** What was made of one document, for the person at the keyboard; the lines not recognised are all named. */
export function readReport(
  name: string,
  document: ImportedDocument,
  merge: Merge,
  repaired: boolean,
): string {
  const { content, recognised, unrecognised } = document
  const lines = [
    `${name} : ${kindOf(content)}${merge.outcome === 'known' ? ', déjà dans l’espace de travail' : ''}`,
    ...clientLine(document, merge),
    ...missionLine(document, merge),
    ...(repaired ? ['  accents abîmés par un mauvais encodage : réparés'] : []),
    ...(recognised.length === 0
      ? []
      : [`  reconnu : ${recognised.map(({ label, count }) => `${label} (${count})`).join(', ')}`]),
    ...strangerLine(content, merge),
    ...(unrecognised.length === 0 ? [] : [`  non reconnu, ${fateOf(content.kind, merge)} :`]),
    ...unrecognised.map(
      ({ line, heading, text }) =>
        `    ligne ${line}${heading ? `, « ${heading} »` : ''} : ${text}`,
    ),
  ]
  return `${lines.join('\n')}\n`
}

type Kind = ImportedDocument['content']['kind']

const kindNames: Record<Kind, string> = {
  brief: 'brief de mission',
  proposal: 'proposition commerciale',
  monthly: 'rapport mensuel',
  final: 'rapport final',
  minutes: 'compte-rendu',
  playbook: 'processus',
  reference: 'fiche de référence',
  stub: 'document annoncé, dont le texte n’est pas là',
}

/** A cover or a table of contents announces no document of its own. */
function kindOf(content: ImportedDocument['content']): string {
  if (content.kind === 'minutes' && content.isExchange === true)
    return 'courrier, courriel ou note, gardé en entier comme une réunion de type « Autre »'
  if (content.kind !== 'stub') return kindNames[content.kind]
  if (content.sort === undefined && content.isToCome !== true)
    return `titre ou sommaire, sans document : ${content.title}`
  return `${kindNames.stub} : ${content.title}`
}

const inNotes = 'gardé dans ses notes'
const fates: Record<Kind, string> = {
  brief: 'gardé dans les notes de la mission',
  proposal: inNotes,
  monthly: inNotes,
  final: inNotes,
  minutes: inNotes,
  playbook: inNotes,
  reference: 'gardé dans les notes de la mission',
  stub: 'laissé de côté',
}

/** What is announced of a known client stands in the notes of its mission, or on its sheet. */
function fateOf(kind: Kind, { outcome }: Merge): string {
  const isKept = kind === 'stub' && outcome !== 'nothing'
  return isKept ? 'gardé dans les notes de son client' : fates[kind]
}

/** What is announced has a place beside what is known of its client, and no other. */
function strangerLine(content: ImportedDocument['content'], { outcome }: Merge): string[] {
  const isOfNobody = content.kind === 'stub' && content.isToCome === true && outcome === 'nothing'
  return isOfNobody ? ['  laissé de côté : son client n’est pas dans l’espace de travail'] : []
}

function clientLine(document: ImportedDocument, { before, workspace }: Merge): string[] {
  const name = clientBelonged(document, workspace) ?? clientNameIn(document)
  if (name === undefined) return []
  const known = clientMeant(before.clients, name)
  return [`  client ${known === undefined ? 'créé' : 'mis à jour'} : ${known?.name ?? name}`]
}

/** A document that names nobody becomes one of the client that its title or one of its lines means. */
function clientBelonged(
  document: ImportedDocument,
  { clients, ...tables }: Workspace,
): string | undefined {
  const place = placeIn(document.content)
  if (place === undefined || place.table === 'playbooks') return undefined
  const row = tables[place.table].find(({ id }) => id === place.id)
  return clients.find(({ id }) => id === row?.clientId)?.name
}

function missionLine({ content }: ImportedDocument, { outcome }: Merge): string[] {
  if (content.kind !== 'brief') return []
  const state = outcome === 'created' ? 'créée' : 'mise à jour'
  return [`  mission ${state} : ${content.mission.title ?? 'sans titre'}`]
}
