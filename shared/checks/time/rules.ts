import type { Rules } from '../rules.ts'
import { daysOff } from './calendar/days-off.ts'
import { impossibleDays } from './calendar/impossible-days.ts'
import { lastWeekdays } from './calendar/last-weekdays.ts'
import { officeWeekends } from './calendar/office-weekends.ts'
import { statedWeekdays } from './calendar/stated-weekdays.ts'
import { stepsOff } from './calendar/steps-off.ts'
import { toldHolidays } from './calendar/told-holidays.ts'
import { weeksBegun } from './calendar/weeks-begun.ts'
import { eventsInWords } from './chronology/events-in-words.ts'
import { eventsToldBefore } from './chronology/events-told-before.ts'
import { foundedFirst } from './chronology/founded-first.ts'
import { referencesAhead } from './chronology/references-ahead.ts'
import { remediesFirst } from './chronology/remedies-first.ts'
import { reportPeriods } from './chronology/report-periods.ts'
import { resultsAhead } from './chronology/results-ahead.ts'
import { settledAhead } from './chronology/settled-ahead.ts'
import { signedFirst } from './chronology/signed-first.ts'
import { actionDates } from './due-dates/action-dates.ts'
import { actionsInOrder } from './due-dates/actions-in-order.ts'
import { datesAfterEnd } from './due-dates/dates-after-end.ts'
import { followUps } from './due-dates/follow-ups.ts'
import { stepsAhead } from './due-dates/steps-ahead.ts'
import { validities } from './due-dates/validities.ts'
import { weighedDates } from './due-dates/weighed-dates.ts'
import { weighedMonths } from './due-dates/weighed-months.ts'
import { agendaLengths } from './durations/agenda-lengths.ts'
import { agesTold } from './durations/ages-told.ts'
import { countedDays } from './durations/counted-days.ts'
import { delaysBefore } from './durations/delays-before.ts'
import { inSoLong } from './durations/in-so-long.ts'
import { lastingUntil } from './durations/lasting-until.ts'
import { monthsTold } from './durations/months-told.ts'
import { rangedLengths } from './durations/ranged-lengths.ts'
import { sprints } from './durations/sprints.ts'
import { statedDurations } from './durations/stated-durations.ts'
import { toldHours } from './durations/told-hours.ts'
import { toldLengths } from './durations/told-lengths.ts'
import { toldOffsets } from './durations/told-offsets.ts'
import { chosenOnce } from './events/chosen-once.ts'
import { datedEvents } from './events/dated-events.ts'
import { kickoffTold } from './events/kickoff-told.ts'
import { oneOpening } from './events/one-opening.ts'
import { plannedTwice } from './events/planned-twice.ts'
import { startedTwice } from './events/started-twice.ts'
import { titledDates } from './events/titled-dates.ts'
import { begunBefore } from './milestones/begun-before.ts'
import { datesAppealed } from './milestones/dates-appealed.ts'
import { datesHeld } from './milestones/dates-held.ts'
import { doneAhead } from './milestones/done-ahead.ts'
import { milestones } from './milestones/milestones.ts'
import { movedMilestones } from './milestones/moved-milestones.ts'
import { offersMilestones } from './milestones/offers-milestones.ts'
import { overtakenMilestones } from './milestones/overtaken-milestones.ts'
import { reachedOnce } from './milestones/reached-once.ts'
import { toldMilestones } from './milestones/told-milestones.ts'
import { toldPlans } from './milestones/told-plans.ts'
import { betweenPhases } from './phases/between-phases.ts'
import { deliveredInPhase } from './phases/delivered-in-phase.ts'
import { phaseBounds } from './phases/phase-bounds.ts'
import { phaseLengths } from './phases/phase-lengths.ts'
import { phaseOrder } from './phases/phase-order.ts'
import { workedLengths } from './phases/worked-lengths.ts'
import { datesMoved } from './slips/dates-moved.ts'
import { rowsMoved } from './slips/rows-moved.ts'
import { statedSlips } from './slips/stated-slips.ts'
import { toldGaps } from './slips/told-gaps.ts'
import { toldPostponements } from './slips/told-postponements.ts'
import { toldSlips } from './slips/told-slips.ts'

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
    countedDays,
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
    weighedMonths,
    actionsInOrder,
    agendaLengths,
    delaysBefore,
    doneAhead,
    followUps,
    datesAfterEnd,
    phaseLengths,
    workedLengths,
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
    toldPlans,
    datesHeld,
    begunBefore,
    reachedOnce,
    datesAppealed,
    datedEvents,
    oneOpening,
    kickoffTold,
    datesMoved,
    toldPostponements,
    rowsMoved,
    referencesAhead,
    plannedTwice,
    startedTwice,
    chosenOnce,
    weeksBegun,
    betweenPhases,
    remediesFirst,
    foundedFirst,
    sprints,
  ],
  ofFirm: [],
}
