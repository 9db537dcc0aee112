import type { Deliverable } from '../../../domain/plan/plan.ts'
import type { Entry, Title } from '../../outline/entry.ts'
import type { Left } from '../../outline/reading.ts'
import type { Section } from '../../outline/sections.ts'
import type { ReportTopic } from '../section-names.ts'
import { statedBeside } from './stated-beside.ts'
import { progressIn, withoutState } from './states.ts'

type Part = Section<ReportTopic>
export type PhasePart = Part & { readonly phase?: Title }

/**
 * « Phase 2 – Essais : en cours » over lines that each name a piece of work and its state: they are the work, each of
 * them, and the phase is where they belong.
 */
export function withPhasesOpened(parts: readonly Part[]): PhasePart[] {
  return parts.map(part => {
    const [phase, ...others] = part.below
    const isOpened =
      phase !== undefined && others.length === 0 && isPhase(phase) && isListOfWorks(part.entries)
    return isOpened ? { ...part, below: [], phase } : part
  })
}

/** The state of the phase itself has no field. */
export function phaseLeft({ phase, title }: PhasePart): Left[] {
  const isStated = phase !== undefined && withoutState(phase.text) !== phase.text
  return isStated ? [{ line: phase.line, text: phase.text, heading: title.text }] : []
}

export function inPhase(work: Deliverable, phase: Title | undefined): Deliverable {
  if (phase === undefined) return work
  const notes = [withoutState(phase.text), work.notes ?? ''].filter(text => text !== '')
  return { ...work, notes: notes.join('\n\n') }
}

/** One with a progress of its own, « Phase 2 (60 %) », is followed as a whole. */
function isPhase({ kind, text }: Title): boolean {
  return (
    kind === 'heading' &&
    /^(?:phase|étape|sprint)\s(?:n°\s?)?(?:\d{1,2}|[IVX]{1,4}|[A-F])(?![\p{L}\d])/iu.test(text) &&
    !/\d\s?%/.test(text)
  )
}

function isListOfWorks(entries: readonly Entry[]): boolean {
  return entries.length >= fewestWorks && entries.every(isNamedWork)
}

const fewestWorks = 2

function isNamedWork(each: Entry): boolean {
  const { kind, label, value = '', children } = each
  if (kind !== 'item' || children.length > 0) return false
  if (statedBeside(each) !== undefined) return true
  const isName = label !== undefined && /\p{L}{3}/u.test(label) && !/^\p{Ll}/u.test(label)
  return isName && !aboutWork.test(label) && progressIn(value) !== undefined
}

/** « Statut : terminé », « Livraison : faite » tell of the phase itself. */
const aboutWork =
  /^(?:statut|état|avancement|progression|livraison|échéance|date|fin|début|durée|résultats?|bilan|remarques?|commentaires?|réalisé|fait|reste|prochaines? étapes?|risques?|retard|points?|décisions?|validation|budget|jours)(?!\p{L})/iu
