import type { Playbook } from '../../../domain/playbook/playbook.ts'
import { isKept } from '../../../domain/workspace/kept.ts'
import { folded } from '../../../french/folded.ts'
import { capital, letter } from '../../../french/letters.ts'
import { firstNames } from '../../../french/names/first-names.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import { placeOf, wholeOf } from '../../arithmetic/playbooks/playbook-points.ts'
import type { Finding } from '../../findings/finding.ts'
import { wholeWords } from '../../reading/said.ts'
import { type Scene, toldPlaybook } from '../../scene/scene.ts'
import { firstNamesIn, isKnown, strangerFinding, wordsOf } from '../people/unknown-first-names.ts'

/** « Archivé par Claire », « Relecture par Léa Fontaine » in a process of a firm that has nobody of that name. */
export function strangersInProcesses({ workspace }: Scene): Finding[] {
  const { people } = workspace.firm
  const playbooks = workspace.playbooks.filter(isKept)
  if (people.length < 2 || playbooks.length === 0) return []
  const known = everybodyIn(workspace)
  return playbooks.flatMap(playbook => strangersIn(playbook, known, people))
}

function strangersIn(
  playbook: Playbook,
  known: ReadonlySet<string>,
  people: Scene['workspace']['firm']['people'],
): Finding[] {
  const whole = wholeOf(playbook)
  const all = new Set([...known, ...listedIn(whole)])
  const words = wholeWords(toldPlaybook(playbook))
  const isFirms = people.some(({ name }) => words.includes(folded(name)))
  return whole.steps.flatMap(({ items }, step) =>
    items.flatMap((item, index) =>
      [
        ...firstNamesIn(item),
        ...(isFirms ? fullNamesIn(item).filter(name => isOnce(name, words)) : []),
      ]
        .filter(name => !isKnown(name.split(' ')[0] ?? '', all))
        .map(name =>
          strangerFinding(
            { ...placeOf(whole, step, index), quote: item },
            name,
            'n’est pas parmi les personnes du cabinet',
          ),
        ),
    ),
  )
}

/** Who is told twice is somebody there, whom the workspace has yet to know. */
function isOnce(name: string, words: string): boolean {
  return words.split(folded(name)).length === 2
}

/** Those of the firm and of its teams, and those of the clients, who may serve as examples. */
function everybodyIn({ firm, missions, clients, proposals }: Scene['workspace']) {
  const teams = missions.flatMap(({ team, contact }) =>
    [...team.firm, ...team.client, contact ?? []].flat(),
  )
  return wordsOf([
    ...firm.people.map(({ name }) => name),
    ...teams.map(({ name }) => name),
    ...clients.flatMap(({ contacts }) => contacts.map(({ name }) => name)),
    ...proposals.flatMap(({ team, recipient }) => [...team, recipient].map(({ name }) => name)),
  ])
}

/** « Anne Roy : Assistante » is of the firm, as the process tells it. */
function listedIn({ steps }: Playbook): ReadonlySet<string> {
  return wordsOf(
    steps.flatMap(({ items }) => items.flatMap(item => listed.exec(item)?.groups?.name ?? [])),
  )
}

const word = `[${capital}][${letter}’-]+`
const listed = new RegExp(`^(?<name>${word} ${word}) ?(?::|–|—|\\()`)
const acting = new RegExp(
  `(?:\\bpar|\\b(?:Responsable|Pilote|Validation|Relecture|Qui|Porteur|Porteuse|Référente?|Animation)s? ?:) (?<name>${word} ${word})(?![${letter}-])`,
  'g',
)

function fullNamesIn(text: string): string[] {
  return matchesIn(text, acting)
    .map(({ groups = {} }) => groups.name ?? '')
    .filter(name => firstNames.has(folded(name).split(/[ -]/)[0] ?? ''))
}
