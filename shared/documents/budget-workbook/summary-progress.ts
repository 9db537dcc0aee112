import { budgetSpent, budgetTotal } from '../../domain/budget/budget.ts'
import type { Mission } from '../../domain/mission/mission.ts'
import { elapsedShare, workProgress } from '../../domain/plan/progress.ts'
import { computed, heading, words } from './cells.ts'
import type { SheetDraft } from './sheet-draft.ts'
import { factNames } from './summary-facts.ts'
import type { Summary } from './summary-sheet.ts'

type Placed = Pick<Summary, 'progress' | 'today'>

/** Money, work and time side by side: a mission that goes well keeps the three together. */
export function addProgress(
  draft: SheetDraft,
  mission: Mission,
  { progress, today }: Placed,
): void {
  draft.gap()
  draft.banner('Avancement', 'section')
  draft.add([heading('Indicateur'), heading('Part', 'percent')])
  const planned = budgetTotal(mission.budget)
  const spent = planned === 0 ? 0 : (budgetSpent(mission.budget) / planned) * 100
  const row = addShare(draft, 'Budget consommé', 'IF(Total_HT=0,0,Consomme_HT/Total_HT)', spent)
  draft.highlights.push({ range: `A${row}:B${row}`, formula: `ROUND($B${row},6)>1`, tone: 'bad' })
  const work = workProgress(mission.phases)
  if (work !== undefined && progress !== undefined) {
    draft.named('Avancement', `B${addShare(draft, 'Livrables avancés', progress, work)}`)
  }
  if (mission.start === undefined || mission.end === undefined) return
  const elapsed = elapsedShare(mission.start, mission.end, today)
  addShare(draft, 'Temps écoulé', elapsedFormula(), elapsed)
}

function addShare(draft: SheetDraft, label: string, formula: string, share: number): number {
  return draft.add([words(label), computed(formula, share / 100, 'percent')])
}

function elapsedFormula(): string {
  const { start, end, today } = factNames
  const share = `MIN(1,MAX(0,(${today}-${start}+1)/(${end}-${start}+1)))`
  return `IF(${end}<${start},IF(${today}>=${start},1,0),${share})`
}
