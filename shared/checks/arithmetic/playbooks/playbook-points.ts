import { sum } from '../../../domain/money.ts'
import type { Playbook } from '../../../domain/playbook/playbook.ts'
import { isKept } from '../../../domain/workspace/kept.ts'
import { folded } from '../../../french/folded.ts'
import { formatNumber } from '../../../french/writing.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import type { Finding, Place } from '../../findings/finding.ts'
import { isOfSomethingElse, reachOfWholes } from '../../reading/plausible.ts'
import type { Scene } from '../../scene/scene.ts'
import { sharedLabels, withoutLabel } from '../listed-lines.ts'

/**
 * The points of a process's table of criteria make the total below them, « Budget : … – 30 », « Total : 100 »,
 * or what the grid is told to be out of.
 */
export function playbookPoints({ workspace }: Scene): Finding[] {
  return workspace.playbooks
    .filter(isKept)
    .map(wholeOf)
    .flatMap(playbook =>
      playbook.steps.flatMap(({ items }, step) => [
        ...stepFindings(playbook, step, withoutLabels(items)),
        ...gridFindings(playbook, step, items),
      ]),
    )
}

/** « Qui : Total : 100 » is a total. */
export function withoutLabels(items: readonly string[]): string[] {
  const labels = sharedLabels(items)
  return items.map((item, index) => withoutLabel(item, labels[index] ?? ''))
}

function stepFindings(playbook: Playbook, step: number, items: readonly string[]): Finding[] {
  return items.flatMap((item, index) => {
    const stated = totalIn(item)
    const above = items.slice(0, index)
    const from = above.findLastIndex(each => pointsIn(each) === undefined) + 1
    const points = above.slice(from).flatMap(each => pointsIn(each) ?? [])
    const computed = sum(points)
    if (stated === undefined || points.length < 2 || computed === stated) return []
    return [
      {
        code: 'total-mismatch' as const,
        severity: 'error' as const,
        place: { ...placeOf(playbook, step, index), quote: item },
        message: `${points.map(formatNumber).join(' + ')} font ${formatNumber(computed)}, et non ${formatNumber(stated)}.`,
        expected: formatNumber(computed),
        stated: formatNumber(stated),
      },
    ]
  })
}

/** « Grille (sur 100) : Budget – 30 », item after item: what the whole grid is marked out of. */
function gridFindings(playbook: Playbook, step: number, items: readonly string[]): Finding[] {
  const rows = items.flatMap((item, index) => {
    const [, grid, scale] = /^([^:]{3,60} \(sur (\d{2,3})(?: points)?\)) : /.exec(item) ?? []
    const points = pointsIn(item)
    return grid === undefined || points === undefined || /: total/i.test(item)
      ? []
      : [{ grid, scale: Number(scale), points, index }]
  })
  return [...groupedBy(rows, ({ grid }) => grid).values()].flatMap(group => {
    const [first] = group
    const computed = sum(group.map(({ points }) => points))
    if (first === undefined || group.length < 3 || computed === first.scale) return []
    if (isOfSomethingElse(computed, first.scale, reachOfWholes)) return []
    return [
      {
        code: 'total-mismatch' as const,
        severity: 'error' as const,
        place: { ...placeOf(playbook, step, first.index), quote: first.grid },
        message: `${group.map(({ points }) => formatNumber(points)).join(' + ')} font ${formatNumber(computed)}, et non ${formatNumber(first.scale)}.`,
        expected: formatNumber(computed),
        stated: formatNumber(first.scale),
      },
    ]
  })
}

/** What is told beside the steps is reckoned as they are. */
export function wholeOf(playbook: Playbook): Playbook {
  const { about = [], steps } = playbook
  return about.length === 0 ? playbook : { ...playbook, steps: [...about, ...steps] }
}

/** Of a process as a whole: the parts beside its steps come first. */
export function placeOf(playbook: Playbook, step: number, index: number): Place {
  const beside = playbook.about?.length ?? 0
  const part = step < beside ? (['about', step] as const) : (['steps', step - beside] as const)
  return {
    document: `Process « ${playbook.title} »`,
    field: playbook.steps[step]?.title ?? 'Étape',
    record: { table: 'playbooks', id: playbook.id, path: [...part, 'items', index] },
  }
}

function totalIn(item: string): number | undefined {
  const [, digits] = /^total\b[^\d]*(\d+)(?: ?(?:points?|pts?|%))?$/.exec(folded(item)) ?? []
  return digits === undefined ? undefined : Number(digits)
}

/** The last cell of a row, or the first of those of words: a bare number, or one of points. */
function pointsIn(item: string): number | undefined {
  const [, digits] =
    /(?: [-–—] | : )(\d{1,3})(?: ?(?:points?|pts?|%))?$/.exec(item.trim()) ??
    /^[^:]{2,60}(?: [-–—] | : )(\d{1,3})(?: ?(?:points?|pts?|%))? [-–—] [^\d].*$/.exec(
      item.trim(),
    ) ??
    []
  return digits === undefined || totalIn(item) !== undefined ? undefined : Number(digits)
}
