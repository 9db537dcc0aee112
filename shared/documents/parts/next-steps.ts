import type { NextStep } from '../../domain/plan/plan.ts'
import { isFilled, list } from '../blocks.ts'
import type { Block, Line } from '../document-tree.ts'

export function nextStepList(steps: readonly NextStep[]): Block[] {
  return list(
    steps.filter(({ what, when }) => isFilled(what) || isFilled(when)).map(stepLine),
    true,
  )
}

function stepLine({ when, what }: NextStep): Line {
  if (!isFilled(when)) return [{ text: what }]
  if (!isFilled(what)) return [{ text: when, bold: true }]
  return [{ text: `${when.replace(/\s*:$/, '')} : `, bold: true }, { text: what }]
}
