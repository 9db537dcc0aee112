import type { Report, Roi } from '../../../domain/report/report.ts'
import type { PrintedSection } from '../../printed/document.ts'

/** What one section of a printed report tells. */
export type ToldReport = Omit<Partial<Report>, 'satisfaction' | 'roi'> & {
  readonly quotes?: Report['satisfaction']['quotes']
  readonly scores?: Report['satisfaction']['scores']
  readonly costs?: Roi['costs']
  readonly gains?: Roi['gains']
  readonly stated?: Roi['stated']
  /** Of the mission: what it aims at first, then the rest. */
  readonly objective?: string
  readonly objectives?: readonly string[]
}

/** Reads a section; nothing where it holds what is never written there. */
export type SectionReader = (section: PrintedSection, newId: () => string) => ToldReport | undefined
