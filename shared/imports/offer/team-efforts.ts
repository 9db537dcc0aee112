import type { Phase } from '../../domain/plan.ts'
import { isPersonName } from '../header/person.ts'
import type { Cell, Entry } from '../outline/entry.ts'
import { bareWords } from '../words/bare-words.ts'
import { wholeTeam } from './prepared-groups.ts'

/** « Intervenant | A | B | C | Jours »: where the team's table has a column for each phase, its days are theirs. */
export function withTeamEfforts(phases: readonly Phase[], team: readonly Entry[]): Phase[] {
  const rows = team.flatMap(row => daysByPhase(row, phases.length))
  const isTold = phases.some(({ effort }) => effort.some(({ person }) => person !== wholeTeam))
  if (rows.length === 0 || isTold) return [...phases]
  return phases.map((phase, index) => ({
    ...phase,
    effort: rows.flatMap(({ person, days }) => {
      const own = days[index] ?? 0
      return own > 0 ? [{ person, days: own }] : []
    }),
  }))
}

function daysByPhase({ cells = [] }: Entry, phases: number) {
  const person = cells.find(({ text }) => isPersonName(text))?.text
  const own = cells.filter(isOfPhase)
  const days = own.map(({ text }) => Number(text.replace(/\s*j(?:ours?)?$/u, '').replace(',', '.')))
  const isTold = days.every(each => Number.isInteger(each * 4))
  return person !== undefined && phases > 1 && own.length === phases && isTold
    ? [{ person, days }]
    : []
}

/** « A », « Phase 2 », « Étape C ». */
function isOfPhase({ column }: Cell): boolean {
  return /^(?:(?:phase|etape|lot|p|e|l) ?)?(?:[a-f]|\d)$/.test(bareWords(column))
}
