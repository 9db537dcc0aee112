import type { Playbook, PlaybookRun } from './playbook.ts'

type Step = Playbook['steps'][number]

export type StepState = {
  readonly title: string
  readonly isGate: boolean
  readonly items: readonly ItemState[]
  readonly isComplete: boolean
  /** The gate before it that is not passed yet: nothing of it may be ticked. */
  readonly waitsFor?: string
}

/** `on`: the day it was ticked. */
export type ItemState = { readonly text: string; readonly on?: string }

export type Progress = { readonly done: number; readonly all: number }

/** Each step of the playbook as this run left it. A gate holds back the steps after it. */
export function stepStates({ steps }: Pick<Playbook, 'steps'>, run: PlaybookRun): StepState[] {
  let closedGate: string | undefined
  return steps.filter(hasContent).map(step => {
    const items = itemsOf(step).map(text => ({ text, ...tickOf(run, step.title, text) }))
    const isComplete = items.every(({ on }) => on !== undefined)
    const state = {
      title: step.title,
      isGate: step.gate === true,
      items,
      isComplete,
      ...(closedGate === undefined ? {} : { waitsFor: closedGate }),
    }
    if (step.gate === true && !isComplete) closedGate ??= step.title
    return state
  })
}

export function progressOf(playbook: Pick<Playbook, 'steps'>, run: PlaybookRun): Progress {
  const items = stepStates(playbook, run).flatMap(step => step.items)
  return { done: items.filter(({ on }) => on !== undefined).length, all: items.length }
}

/** What a gate asks for when nobody wrote it down. */
export const goAhead = 'Décision de continuer'

/** The run with the item ticked on that day, or no longer ticked. */
export function withTick(
  run: PlaybookRun,
  { step, item, on }: { readonly step: string; readonly item: string; readonly on?: string },
): PlaybookRun {
  const others = run.ticks.filter(tick => tick.step !== step || tick.item !== item)
  return { ...run, ticks: on === undefined ? others : [...others, { step, item, on }] }
}

function hasContent({ title, items }: Step): boolean {
  return title.trim() !== '' || items.some(item => item.trim() !== '')
}

function itemsOf({ gate, items }: Step): string[] {
  const written = items.filter(item => item.trim() !== '')
  return written.length === 0 && gate === true ? [goAhead] : written
}

function tickOf({ ticks }: PlaybookRun, step: string, item: string): { on?: string } {
  const tick = ticks.find(each => each.step === step && each.item === item)
  return tick === undefined ? {} : { on: tick.on }
}
