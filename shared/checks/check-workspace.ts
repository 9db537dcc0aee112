import type { Workspace } from '../domain/workspace.ts'
import { acceptedPrices } from './across/accepted-price.ts'
import { budgetLines } from './across/budget-lines.ts'
import { citedFigures } from './across/cited-figures.ts'
import { citedTwice } from './across/cited-twice.ts'
import { clientSheets } from './across/client-sheet.ts'
import { listedCounts } from './across/counts.ts'
import { envelopes } from './across/envelope.ts'
import { figuresTwice } from './across/figures.ts'
import { firmNames } from './across/firm-names.ts'
import { homonyms } from './across/homonyms.ts'
import { marksTwice } from './across/marks-twice.ts'
import { missionRates } from './across/mission-rates.ts'
import { nearNames } from './across/near-names.ts'
import { offerRates } from './across/offer-rates.ts'
import { pastCounts } from './across/past-counts.ts'
import { unknownPeople } from './across/people.ts'
import { plannedLines } from './across/planned-lines.ts'
import { presentRates } from './across/present-rates.ts'
import { processRates } from './across/process-rates.ts'
import { promisedLists } from './across/promised-lists.ts'
import { cardRates } from './across/rates.ts'
import { references } from './across/references.ts'
import { returnCosts } from './across/return-costs.ts'
import { roles } from './across/roles.ts'
import { sameSentences } from './across/same-sentence.ts'
import { startingPoints } from './across/starting-points.ts'
import { swappedDigits } from './across/swapped-digits.ts'
import { targets } from './across/targets.ts'
import { toldCounts } from './across/told-counts.ts'
import { toldEnvelopes } from './across/told-envelope.ts'
import { toldPlans } from './across/told-plans.ts'
import { announcedCounts } from './arithmetic/announced-counts.ts'
import { boardCounts } from './arithmetic/board-counts.ts'
import { toldBreakdowns } from './arithmetic/breakdowns.ts'
import { briefTotals } from './arithmetic/brief-totals.ts'
import { countedTotals } from './arithmetic/counted-totals.ts'
import { eachOfMany } from './arithmetic/each-of-many.ts'
import { effortDays } from './arithmetic/effort-days.ts'
import { writtenEquations } from './arithmetic/equations.ts'
import { statedGains } from './arithmetic/gains.ts'
import { impossiblePercents } from './arithmetic/impossible-percents.ts'
import { lineAmounts } from './arithmetic/lines.ts'
import { listedTotals } from './arithmetic/listed-totals.ts'
import { optionTotals } from './arithmetic/options.ts'
import { partyTotals } from './arithmetic/party-totals.ts'
import { phaseDays } from './arithmetic/phase-days.ts'
import { playbookLists } from './arithmetic/playbook-lists.ts'
import { playbookPoints } from './arithmetic/playbook-points.ts'
import { pricedLines } from './arithmetic/priced-lines.ts'
import { restatedFigures } from './arithmetic/restated.ts'
import { returnTotals } from './arithmetic/return-totals.ts'
import { claimedReturns } from './arithmetic/returns.ts'
import { roundTableAverages } from './arithmetic/round-table.ts'
import { scoreAverages } from './arithmetic/score-averages.ts'
import { zoneShares } from './arithmetic/shares.ts'
import { statedTotals } from './arithmetic/stated-totals.ts'
import { statedVat } from './arithmetic/stated-vat.ts'
import { teamDays } from './arithmetic/team-days.ts'
import { timeGained } from './arithmetic/time-gained.ts'
import { toldAverages } from './arithmetic/told-averages.ts'
import { toldChanges } from './arithmetic/told-changes.ts'
import { toldKpis } from './arithmetic/told-kpis.ts'
import { toldProgress } from './arithmetic/told-progress.ts'
import { toldRatios } from './arithmetic/told-ratios.ts'
import { toldRemainders } from './arithmetic/told-remainders.ts'
import { toldShares } from './arithmetic/told-shares.ts'
import { toldTables } from './arithmetic/told-tables.ts'
import { toldVat } from './arithmetic/told-vat.ts'
import { votes } from './arithmetic/votes.ts'
import { type ClientScene, clientScenes } from './client-scenes.ts'
import type { Finding } from './finding.ts'
import { findingKey } from './finding-key.ts'
import { keptResults } from './kept-results.ts'
import { toldDelays } from './legal/told-delay.ts'
import { legalMentions } from './legal-mentions.ts'
import { playbookFigures } from './playbook-figures.ts'
import { type Scene, sceneOf } from './scene.ts'
import { paymentOptions } from './schedules/payment-options.ts'
import { paymentSchedules } from './schedules/payments.ts'
import { toldInstalments } from './schedules/told-instalments.ts'
import { toldSchedules } from './schedules/told-schedule.ts'
import { spending } from './status/burn.ts'
import { statusColours } from './status/colour.ts'
import { openWork } from './status/open-work.ts'
import { actionDates } from './time/action-dates.ts'
import { agendaLengths } from './time/agenda-length.ts'
import { datesHeld } from './time/dates-held.ts'
import { datesMoved } from './time/dates-moved.ts'
import { daysOff } from './time/days-off.ts'
import { doneAhead } from './time/done-ahead.ts'
import { statedDurations } from './time/durations.ts'
import { followUps } from './time/follow-ups.ts'
import { impossibleDays } from './time/impossible-days.ts'
import { lastWeekdays } from './time/last-weekday.ts'
import { lastingUntil } from './time/lasting-until.ts'
import { milestones } from './time/milestones.ts'
import { movedMilestones } from './time/moved-milestones.ts'
import { overtakenMilestones } from './time/overtaken-milestones.ts'
import { phaseLengths } from './time/phase-lengths.ts'
import { phaseOrder } from './time/phase-order.ts'
import { plannedTwice } from './time/planned-twice.ts'
import { rangedLengths } from './time/ranged-lengths.ts'
import { reportPeriods } from './time/report-periods.ts'
import { statedSlips } from './time/stated-slips.ts'
import { titledDates } from './time/titled-dates.ts'
import { eventsToldBefore } from './time/told-before.ts'
import { eventsInWords } from './time/told-events.ts'
import { toldGaps } from './time/told-gaps.ts'
import { toldHolidays } from './time/told-holidays.ts'
import { toldHours } from './time/told-hours.ts'
import { toldLengths } from './time/told-lengths.ts'
import { toldMilestones } from './time/told-milestones.ts'
import { toldOffsets } from './time/told-offsets.ts'
import { resultsAhead } from './time/told-results.ts'
import { toldSlips } from './time/told-slips.ts'
import { validities } from './time/validity.ts'
import { statedWeekdays } from './time/weekdays.ts'
import { mixedAddress } from './words/address.ts'
import { anonymousQuotes } from './words/anonymous-quotes.ts'
import { clientSurnames } from './words/client-surnames.ts'
import { greetings } from './words/greetings.ts'
import { otherClients } from './words/other-clients.ts'
import { personalFacts } from './words/personal-data.ts'
import { promoterScores, promoterScoresOfPlaybooks } from './words/promoter-scores.ts'

type Rule = (scene: Scene) => Finding[]

/** Those that read the documents of several clients together. */
const firmRules: readonly Rule[] = [
  references,
  citedFigures,
  citedTwice,
  processRates,
  otherClients,
  clientSurnames,
  legalMentions,
  playbookPoints,
  playbookLists,
  playbookFigures,
  promoterScoresOfPlaybooks,
]

/** Those that read the documents of one client, the firm and the day, and nothing else. */
const clientRules: readonly Rule[] = [
  optionTotals,
  partyTotals,
  lineAmounts,
  teamDays,
  pricedLines,
  zoneShares,
  claimedReturns,
  statedTotals,
  statedGains,
  writtenEquations,
  toldBreakdowns,
  restatedFigures,
  toldAverages,
  toldTables,
  listedTotals,
  countedTotals,
  eachOfMany,
  announcedCounts,
  boardCounts,
  toldProgress,
  impossiblePercents,
  paymentSchedules,
  milestones,
  movedMilestones,
  statedDurations,
  validities,
  statedWeekdays,
  impossibleDays,
  rangedLengths,
  lastingUntil,
  toldGaps,
  toldOffsets,
  toldHolidays,
  toldSlips,
  lastWeekdays,
  toldLengths,
  eventsToldBefore,
  daysOff,
  envelopes,
  budgetLines,
  plannedLines,
  promisedLists,
  clientSheets,
  toldCounts,
  swappedDigits,
  presentRates,
  sameSentences,
  toldPlans,
  pastCounts,
  cardRates,
  offerRates,
  figuresTwice,
  marksTwice,
  returnCosts,
  listedCounts,
  unknownPeople,
  openWork,
  spending,
  statusColours,
  mixedAddress,
  promoterScores,
  personalFacts,
  anonymousQuotes,
  acceptedPrices,
  homonyms,
  missionRates,
  roles,
  targets,
  effortDays,
  phaseDays,
  briefTotals,
  timeGained,
  toldRatios,
  toldShares,
  paymentOptions,
  actionDates,
  agendaLengths,
  doneAhead,
  followUps,
  phaseLengths,
  statedSlips,
  overtakenMilestones,
  phaseOrder,
  reportPeriods,
  firmNames,
  nearNames,
  startingPoints,
  toldEnvelopes,
  toldChanges,
  toldKpis,
  titledDates,
  eventsInWords,
  resultsAhead,
  toldHours,
  toldMilestones,
  datesHeld,
  datesMoved,
  plannedTwice,
  returnTotals,
  greetings,
  toldRemainders,
  toldInstalments,
  toldSchedules,
  toldVat,
  toldDelays,
  roundTableAverages,
  scoreAverages,
  statedVat,
  votes,
]

const ranks = { error: 0, warning: 1, info: 2 }

/** Everything in the workspace that contradicts itself, the gravest first. */
export function checkWorkspace(workspace: Workspace, today: string): Finding[] {
  const scene = sceneOf(workspace, today)
  const reasons = new Map(
    workspace.justifications
      .filter(({ deletedAt }) => deletedAt === undefined)
      .map(({ finding, reason }) => [finding, reason]),
  )
  return [...clientScenes(scene).flatMap(findingsOfClient), ...findingsBy(firmRules, scene)]
    .map(finding => justified(finding, reasons))
    .toSorted((one, other) => ranks[one.severity] - ranks[other.severity])
}

/** A client none of whose records has changed says what it said before. */
function findingsOfClient({ client, scene, records }: ClientScene): readonly Finding[] {
  const work = () => findingsBy(clientRules, scene)
  return client === undefined ? work() : findingsKept(client, records, work)
}

const findingsKept = keptResults<readonly Finding[]>()

function findingsBy(rules: readonly Rule[], scene: Scene): Finding[] {
  return rules.flatMap(rule => rule(scene))
}

function justified(finding: Finding, reasons: ReadonlyMap<string, string>): Finding {
  const reason = reasons.size === 0 ? undefined : reasons.get(findingKey(finding))
  return reason === undefined ? finding : { ...finding, severity: 'info', reason }
}
