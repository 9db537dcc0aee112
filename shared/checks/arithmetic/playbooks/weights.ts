import { sum } from '../../../domain/money.ts'
import type { Playbook } from '../../../domain/playbook/playbook.ts'
import { folded } from '../../../french/folded.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeOf } from './playbook-points.ts'

/** The weights that the items of a step give to what is marked are parts of a hundred. */
export function weights(playbook: Playbook): Finding[] {
  return playbook.steps.flatMap(({ items }, step) =>
    [
      ...runsOf(items, columnWeight, mostOff.column),
      ...runsOf(items, bareWeight, mostOff.bare),
    ].map(run => finding(playbook, step, run)),
  )
}

/** Points of percent, beyond which something else is listed. */
const mostOff = { column: 40, bare: 10 }

type Weight = { readonly label: string; readonly percent: number }
type Run = { readonly first: number; readonly weights: readonly Weight[] }

/** « Budget – Poids : 30 % ; Note mini : 3 »: the title of the column tells what they are. */
function columnWeight(item: string): Weight | undefined {
  return weightIn(
    /^([^:%\d]{2,80}?)(?: [–-]|,| ;) (?:poids|pond[ée]ration|coefficient)(?: [^:\d]{1,20})? : (\d{1,2}) ?%/iu.exec(
      item,
    ),
  )
}

/** « Budget : 40 % », « Budget : Est-il prévu ? – 40 % »: nearly a whole is meant to be one. */
function bareWeight(item: string): Weight | undefined {
  return weightIn(/^([^:%\d]{3,30}) : (?:[^%]+ [–—] )?(\d{1,2}) ?%$/u.exec(item))
}

function weightIn(match: RegExpExecArray | null): Weight | undefined {
  const [, label = '', percent = ''] = match ?? []
  const isGoal = /\b(?:taux|part|objectif|marge|ecart|taxe|tva|remise)/.test(folded(label))
  return match === null || isGoal ? undefined : { label, percent: Number(percent) }
}

/** Three or more, one below the other, that nearly make a whole. */
function runsOf(
  items: readonly string[],
  weightOf: (item: string) => Weight | undefined,
  most: number,
): Run[] {
  const rows = items.map(weightOf)
  const first = rows.findIndex(row => row !== undefined)
  const end = rows.findIndex((row, index) => index > first && row === undefined)
  const run = (first === -1 ? [] : rows.slice(first, end === -1 ? undefined : end)).flatMap(
    row => row ?? [],
  )
  const gap = Math.abs(sum(run.map(({ percent }) => percent)) - 100)
  return run.length < 3 || gap === 0 || gap > most ? [] : [{ first, weights: run }]
}

function finding(playbook: Playbook, step: number, { first, weights: run }: Run): Finding {
  const total = `${sum(run.map(({ percent }) => percent))} %`
  return {
    code: 'percent-mismatch',
    severity: 'warning',
    place: {
      ...placeOf(playbook, step, first),
      quote: run.map(({ label }) => label).join(', '),
    },
    message: `${run.map(({ percent }) => `${percent} %`).join(' + ')} font ${total}, et non 100 %.`,
    expected: '100 %',
    stated: total,
  }
}
