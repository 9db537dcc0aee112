import { folded } from '../../../french/folded.ts'
import { capital, letter } from '../../../french/letters.ts'
import { firstNames } from '../../../french/names/first-names.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding, Place } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldBrief } from '../../scene/scene.ts'

/** « Validation par Julie » in the next steps of a brief that knows no Julie. */
export function unknownFirstNames({ briefs, workspace }: Scene): Finding[] {
  return briefs.flatMap(brief => {
    const acting = brief.mission.nextSteps.flatMap(({ what = '' }, index) =>
      firstNamesIn(what).map(name => ({ name, index })),
    )
    if (acting.length === 0) return []
    const known = knownIn(brief, workspace.firm.people)
    if (known.size === 0) return []
    return acting
      .filter(({ name }) => !isKnown(name, known))
      .map(({ name, index }) =>
        strangerFinding(
          placeIn(brief, 'Prochaines étapes', ['nextSteps', index, 'what'], name),
          name,
          'n’est nommé ni dans les équipes du brief ni dans le cabinet',
        ),
      )
  })
}

/** A first name alone, of somebody who does something. */
const acts = new RegExp(
  `(?:\\bpar|\\bavec|\\bet|\\bde|\\b(?:Responsable|Pilote|Validation|Relecture|Qui|Porteur|Porteuse|Référente?|Animation)s? ?:) ([${capital}][${letter}]+(?:-[${capital}][${letter}]+)?)(?! [${capital}]|[-${letter}]| \\()`,
  'g',
)

export function firstNamesIn(text: string): string[] {
  return matchesIn(text, acts)
    .map(([, name = '']) => name)
    .filter(name => firstNames.has(folded(name).split('-')[0] ?? ''))
}

export function isKnown(name: string, known: ReadonlySet<string>): boolean {
  const words = folded(name)
  return known.has(words) || words.split('-').every(word => known.has(word))
}

function knownIn({ mission, client }: ToldBrief, people: Scene['workspace']['firm']['people']) {
  return wordsOf([
    ...mission.team.client.map(({ name }) => name),
    ...mission.team.firm.map(({ name }) => name),
    ...(client?.contacts ?? []).map(({ name }) => name),
    ...people.map(({ name }) => name),
    ...(client === undefined
      ? []
      : [client.name, ...(client.history ?? []), ...(client.profile ?? [])]),
    ...(mission.contact === undefined ? [] : [mission.contact.name]),
    ...(mission.author === undefined ? [] : [mission.author]),
  ])
}

export function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap(text => [...folded(text).split(/[^a-z-]+/), ...folded(text).split(/[^a-z]+/)]),
  )
}

export function strangerFinding(place: Place, name: string, why: string): Finding {
  return {
    code: 'unknown-person',
    severity: 'warning',
    place,
    message: `${name} ${why}.`,
    stated: name,
  }
}
