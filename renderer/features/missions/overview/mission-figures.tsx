import { budgetSpent, budgetTotal } from '../../../../shared/domain/budget/budget.ts'
import { timedBudget } from '../../../../shared/domain/budget/time-entries.ts'
import { addDays } from '../../../../shared/domain/calendar/calendar.ts'
import { durationOf, workingDays } from '../../../../shared/domain/calendar/working-days.ts'
import { distanceInWords } from '../../../../shared/domain/dashboard/upcoming-milestones.ts'
import { sum } from '../../../../shared/domain/money.ts'
import { phaseDays } from '../../../../shared/domain/plan/effort.ts'
import { inDateOrder, isLate, milestoneDate } from '../../../../shared/domain/plan/milestones.ts'
import { elapsedShare, workProgress } from '../../../../shared/domain/plan/progress.ts'
import { formatDays, formatEuros } from '../../../../shared/french/writing.ts'
import { KeyFigure, KeyFigures } from '../../../ui/page/key-figure.tsx'
import type { MissionTab } from '../editing.ts'

/** What one asks first of a mission. */
export function MissionFigures(tab: MissionTab) {
  const { mission } = tab
  const total = budgetTotal(mission.budget)
  const spent = budgetSpent(timedBudget(mission))
  const days = sum(mission.phases.map(phaseDays))
  const work = workProgress(mission.phases)
  return (
    <KeyFigures>
      <KeyFigure
        label="Budget HT"
        value={total === 0 ? '–' : formatEuros(total)}
        detail={total === 0 ? 'Aucune ligne' : `Consommé\u00a0: ${formatEuros(spent)}`}
        tone={spent > total ? 'bad' : 'plain'}
      />
      <KeyFigure
        label="Avancement"
        value={work === undefined ? '–' : `${Math.round(work)}\u00a0%`}
        detail={elapsedInWords(tab)}
      />
      <KeyFigure label="Charge" value={days === 0 ? '–' : formatDays(days)} detail="au plan" />
      <Duration {...tab} />
      <NextMilestone {...tab} />
    </KeyFigures>
  )
}

function Duration({ mission: { start, end, statedDuration }, firm }: MissionTab) {
  if (start === undefined || end === undefined || end < start) {
    return <KeyFigure label="Durée" value={statedDuration || '–'} detail="Dates à fixer" />
  }
  const { calendarDays, workingDays: working } = durationOf(start, end, firm.holidayZone)
  return (
    <KeyFigure
      label="Durée"
      value={formatDays(working)}
      detail={`ouvrés, sur ${formatDays(calendarDays)}`}
    />
  )
}

function NextMilestone({ mission, firm, today }: MissionTab) {
  const open = inDateOrder(mission.milestones).filter(
    each => each.status !== 'done' && each.actual === undefined,
  )
  const [next] = open
  const date = next && milestoneDate(next)
  if (next === undefined || date === undefined) {
    return <KeyFigure label="Prochain jalon" value="–" detail="Aucun jalon daté à venir" />
  }
  const left = workingDays(addDays(today, 1), date, firm.holidayZone)
  const late = isLate(next, today)
  return (
    <KeyFigure
      label="Prochain jalon"
      value={late ? 'En retard' : sentenceCase(distanceInWords(date, left, today))}
      detail={next.title}
      tone={late ? 'bad' : 'plain'}
    />
  )
}

function elapsedInWords({ mission: { start, end }, today }: MissionTab): string {
  if (start === undefined || end === undefined) return 'moyenne des livrables'
  return `${Math.round(elapsedShare(start, end, today))}\u00a0% du temps écoulé`
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
