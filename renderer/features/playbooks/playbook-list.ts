import { playbookKindLabel } from '../../../shared/domain/playbook/kinds.ts'
import type { Playbook } from '../../../shared/domain/playbook/playbook.ts'
import { folded, searchWords } from '../../../shared/french/folded.ts'
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
}

export function listed(
  playbooks: readonly Playbook[],
  search: string,
  sort: Sort<Column>,
): ListedPlaybook[] {
  const words = searchWords(search)
  return playbooks
    .filter(playbook => words.every(word => haystack(playbook).includes(word)))
    .map(listedPlaybook)
    .toSorted(comparison(sort))
}

function haystack({ title, steps }: Playbook): string {
  return folded([title, ...steps.flatMap(step => [step.title, ...step.items])].join(' '))
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
  }
}

const { compare } = new Intl.Collator('fr', { numeric: true })

function comparison({ by, ascending }: Sort<Column>) {
  const sign = ascending ? 1 : -1
  return (a: ListedPlaybook, b: ListedPlaybook): number =>
    compare(String(a[by]), String(b[by])) * sign || compare(a.title, b.title)
}
