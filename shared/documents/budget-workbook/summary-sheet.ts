import type { Client } from '../../domain/client/client.ts'
import type { Firm } from '../../domain/firm/firm.ts'
import type { Mission } from '../../domain/mission/mission.ts'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import { narrowSpace } from '../../french/writing.ts'
import type { NamedCell, Sheet } from '../workbook-tree.ts'
import type { LinesTotals } from './lines-totals.ts'
import type { OptionTotals } from './options-sheet.ts'
import { SheetDraft } from './sheet-draft.ts'
import { addAmounts, addKinds } from './summary-amounts.ts'
import { addFacts } from './summary-facts.ts'
import { addOptions } from './summary-options.ts'
import { addProgress } from './summary-progress.ts'

const summarySheetName = 'Synthèse'

export type Summary = {
  readonly mission?: Mission | undefined
  readonly proposal?: Proposal | undefined
  readonly client: Client
  readonly firm: Firm
  readonly today: string
  /** Where the other sheets keep what is summed up here. */
  readonly lines?: LinesTotals | undefined
  readonly options: readonly OptionTotals[]
  readonly progress?: string | undefined
}

const columns = [
  { width: 40 },
  { width: 20 },
  { width: 20 },
  { width: 20 },
  { width: 22 },
  { width: 22 },
]

/** One page to read first: who, what, how much, how far. */
export function summarySheet(summary: Summary): { sheet: Sheet; names: NamedCell[] } {
  const { mission, lines, options, firm } = summary
  const draft = new SheetDraft(summarySheetName, columns)
  draft.banner(mission === undefined ? 'Budget de la proposition' : 'Budget de la mission', 'title')
  addFacts(draft, summary)
  if (mission !== undefined && lines !== undefined) {
    addAmounts(draft, mission.budget, lines, firm)
    addKinds(draft, mission.budget, lines)
    addProgress(draft, mission, summary)
  }
  if (options.length > 0) addOptions(draft, options, firm, lines === undefined)
  draft.gap()
  draft.banner(
    `Les cellules à fond jaune se saisissent, ici et dans les autres feuilles${narrowSpace}; tout le reste se recalcule. Montants en euros, hors taxes sauf mention contraire.`,
    'note',
  )
  const sheet = draft.sheet({ frozen: { rows: 1, columns: 0 }, onePage: true })
  return { sheet, names: draft.names }
}
