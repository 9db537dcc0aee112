import { playbookKindLabel } from '../../../shared/domain/playbook/kinds.ts'
import type { Playbook } from '../../../shared/domain/playbook/playbook.ts'
import { folded } from '../../../shared/french/folded.ts'
import { inFrench, inOrder, matching } from '../../ui/lists/listed-rows.ts'
import type { Sort } from '../../ui/lists/record-table.tsx'

export type Column = 'title' | 'kind' | 'steps' | 'underway' | 'finished'

export type ListedPlaybook = {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly steps: number
  readonly gates: number
  /** Runs that are not ended, and those that are. */
  readonly underway: number
  readonly finished: number
  readonly haystack: string
}

/** What a list tells of each, and what can be searched, folded once for every keystroke to come. */
export function listable(playbooks: readonly Playbook[]): ListedPlaybook[] {
  return playbooks.map(listedPlaybook)
}

/** The playbooks that hold every word of the search, in order. */
export function listed(
  playbooks: readonly ListedPlaybook[],
  search: string,
  sort: Sort<Column>,
): ListedPlaybook[] {
  return inOrder(
    matching(playbooks, search),
    sort,
    (playbook, by) => playbook[by],
    (a, b) => inFrench(a.title, b.title),
  )
}

function listedPlaybook({ id, title, kind, steps, runs }: Playbook): ListedPlaybook {
  const finished = runs.filter(({ endedOn }) => endedOn !== undefined).length
  return {
    id,
    title,
    kind: playbookKindLabel(kind),
    steps: steps.length,
    gates: steps.filter(({ gate }) => gate === true).length,
    underway: runs.length - finished,
    finished,
    haystack: folded([title, ...steps.flatMap(step => [step.title, ...step.items])].join(' ')),
  }
}
