import { isLate } from '../../domain/plan/milestones.ts'
import type { Milestone } from '../../domain/plan/plan.ts'
import { cell } from '../blocks.ts'
import type { Cell } from '../document-tree.ts'

export function milestoneState(milestone: Milestone, today: string): Cell {
  if (milestone.status === 'done' || milestone.actual !== undefined) return cell('Atteint', 'good')
  if (milestone.status === 'late' || isLate(milestone, today)) return cell('En retard', 'bad')
  return milestone.status === 'doing' ? cell('En cours', 'info') : cell('À venir', 'neutral')
}
