import type { ImportedBrief } from '../../shared/imports/brief.ts'
import type { MergedBrief } from '../../shared/imports/merge-brief.ts'

/** What was made of one brief, for the person at the keyboard; the lines not recognised are all named. */
export function readReport(
  name: string,
  brief: ImportedBrief,
  outcome: MergedBrief,
  repaired: boolean,
): string {
  const { client, mission, recognised, unrecognised } = brief
  const lines = [
    `${name} : brief de mission`,
    `  client ${outcome.client === 'created' ? 'créé' : 'mis à jour'} : ${client.name}`,
    `  mission ${outcome.mission === 'created' ? 'créée' : 'mise à jour'} : ${mission.title ?? 'sans titre'}`,
    ...(repaired ? ['  accents abîmés par un mauvais encodage : réparés'] : []),
    `  reconnu : ${recognised.map(({ label, count }) => `${label} (${count})`).join(', ')}`,
    ...(unrecognised.length === 0 ? [] : ['  non reconnu, gardé dans les notes de la mission :']),
    ...unrecognised.map(
      ({ line, heading, text }) =>
        `    ligne ${line}${heading ? `, « ${heading} »` : ''} : ${text}`,
    ),
  ]
  return `${lines.join('\n')}\n`
}
