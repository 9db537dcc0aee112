import type { Rules } from '../rules.ts'
import { actionDates } from './action-dates.ts'
import { agendaLengths } from './agenda-length.ts'
import { agesTold } from './ages-told.ts'
import { chosenOnce } from './chosen-once.ts'
import { datedEvents } from './dated-events.ts'
import { datesHeld } from './dates-held.ts'
import { datesMoved } from './dates-moved.ts'
import { daysOff } from './days-off.ts'
import { delaysBefore } from './delays-before.ts'
import { deliveredInPhase } from './delivered-in-phase.ts'
import { doneAhead } from './done-ahead.ts'
import { statedDurations } from './durations.ts'
import { followUps } from './follow-ups.ts'
import { impossibleDays } from './impossible-days.ts'
import { inSoLong } from './in-so-long.ts'
import { kickoffTold } from './kickoff-told.ts'
import { lastWeekdays } from './last-weekday.ts'
import { lastingUntil } from './lasting-until.ts'
import { milestones } from './milestones.ts'
import { monthsTold } from './months-told.ts'
import { movedMilestones } from './moved-milestones.ts'
import { offersMilestones } from './offers-milestones.ts'
import { officeWeekends } from './office-weekends.ts'
import { oneOpening } from './one-opening.ts'
import { overtakenMilestones } from './overtaken-milestones.ts'
import { phaseBounds } from './phase-bounds.ts'
import { phaseLengths } from './phase-lengths.ts'
import { phaseOrder } from './phase-order.ts'
import { plannedTwice } from './planned-twice.ts'
import { rangedLengths } from './ranged-lengths.ts'
import { referencesAhead } from './references-ahead.ts'
import { reportPeriods } from './report-periods.ts'
import { rowsMoved } from './rows-moved.ts'
import { settledAhead } from './settled-ahead.ts'
import { signedFirst } from './signed-first.ts'
import { statedSlips } from './stated-slips.ts'
import { stepsAhead } from './steps-ahead.ts'
import { stepsOff } from './steps-off.ts'
import { titledDates } from './titled-dates.ts'
import { eventsToldBefore } from './told-before.ts'
import { eventsInWords } from './told-events.ts'
import { toldGaps } from './told-gaps.ts'
import { toldHolidays } from './told-holidays.ts'
import { toldHours } from './told-hours.ts'
import { toldLengths } from './told-lengths.ts'
import { toldMilestones } from './told-milestones.ts'
import { toldOffsets } from './told-offsets.ts'
import { toldPostponements } from './told-postponements.ts'
import { resultsAhead } from './told-results.ts'
import { toldSlips } from './told-slips.ts'
import { validities } from './validity.ts'
import { statedWeekdays } from './weekdays.ts'
import { weighedDates } from './weighed-dates.ts'

export const timeRules: Rules = {
  ofClient: [
    milestones,
    movedMilestones,
    offersMilestones,
    statedDurations,
    validities,
    statedWeekdays,
    impossibleDays,
    rangedLengths,
    lastingUntil,
    inSoLong,
    agesTold,
    stepsAhead,
    stepsOff,
    officeWeekends,
    monthsTold,
    toldGaps,
    toldOffsets,
    toldHolidays,
    toldSlips,
    lastWeekdays,
    toldLengths,
    eventsToldBefore,
    daysOff,
    actionDates,
    weighedDates,
    agendaLengths,
    delaysBefore,
    doneAhead,
    followUps,
    phaseLengths,
    phaseBounds,
    deliveredInPhase,
    signedFirst,
    statedSlips,
    overtakenMilestones,
    phaseOrder,
    reportPeriods,
    titledDates,
    eventsInWords,
    resultsAhead,
    settledAhead,
    toldHours,
    toldMilestones,
    datesHeld,
    datedEvents,
    oneOpening,
    kickoffTold,
    datesMoved,
    toldPostponements,
    rowsMoved,
    referencesAhead,
    plannedTwice,
    chosenOnce,
  ],
  ofFirm: [],
}
