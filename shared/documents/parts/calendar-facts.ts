import { durationOf } from '../../domain/calendar/working-days.ts'
import type { Firm } from '../../domain/firm/firm.ts'
import type { Mission } from '../../domain/mission/mission.ts'
import { formatDate, formatNumber } from '../../french/writing.ts'
import { facts } from '../blocks.ts'
import type { Block } from '../document-tree.ts'

/** When a mission begins and ends, how long it lasts, and how long it was said to last. */
export function calendarFacts(mission: Mission, { holidayZone }: Firm, endLabel: string): Block[] {
  const { start, end, statedDuration } = mission
  return facts('Calendrier', [
    { label: 'Démarrage', value: start && formatDate(start) },
    { label: endLabel, value: end && formatDate(end) },
    { label: 'Durée', value: start && end && durationText(start, end, holidayZone) },
    { label: 'Durée annoncée', value: statedDuration },
  ])
}

function durationText(start: string, end: string, zone: Firm['holidayZone']): string {
  const { calendarDays, workingDays } = durationOf(start, end, zone)
  return `${formatNumber(calendarDays)} jours calendaires, dont ${formatNumber(workingDays)} jours ouvrés`
}
