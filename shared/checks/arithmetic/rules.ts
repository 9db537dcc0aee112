import type { Rules } from '../rules.ts'
import { comparedPairs } from './changes/compared-pairs.ts'
import { toldChanges } from './changes/told-changes.ts'
import { toldKpis } from './changes/told-kpis.ts'
import { eachOfMany } from './computations/each-of-many.ts'
import { enumeratedSums } from './computations/enumerated-sums.ts'
import { sumsInBrackets } from './computations/sums-in-brackets.ts'
import { toldProducts } from './computations/told-products.ts'
import { writtenEquations } from './computations/written-equations.ts'
import { balances } from './consumption/balances.ts'
import { daysLeft } from './consumption/days-left.ts'
import { ratesOfTables } from './consumption/rates-of-tables.ts'
import { spentAlone } from './consumption/spent-alone.ts'
import { toldConsumption } from './consumption/told-consumption.ts'
import { toldProgress } from './consumption/told-progress.ts'
import { toldRemainders } from './consumption/told-remainders.ts'
import { toldSavings } from './consumption/told-savings.ts'
import { toldSpending } from './consumption/told-spending.ts'
import { announcedCounts } from './counts/announced-counts.ts'
import { announcedLists } from './counts/announced-lists.ts'
import { countedLists } from './counts/counted-lists.ts'
import { countsByPlace } from './counts/counts-by-place.ts'
import { listedCounts } from './counts/listed-counts.ts'
import { namedInBrackets } from './counts/named-in-brackets.ts'
import { narrowingChoices } from './counts/narrowing-choices.ts'
import { othersLeft } from './counts/others-left.ts'
import { partsBeyond } from './counts/parts-beyond.ts'
import { rowsOfCounts } from './counts/rows-of-counts.ts'
import { siteStaff } from './counts/site-staff.ts'
import { splitCounts } from './counts/split-counts.ts'
import { staffByTrade } from './counts/staff-by-trade.ts'
import { toldBreakdowns } from './counts/told-breakdowns.ts'
import { trainedInSessions } from './counts/trained-in-sessions.ts'
import { briefDays } from './days/brief-days.ts'
import { effortDays } from './days/effort-days.ts'
import { lineDays } from './days/line-days.ts'
import { phaseDays } from './days/phase-days.ts'
import { phaseOptions } from './days/phase-options.ts'
import { teamDays } from './days/team-days.ts'
import { claimedReturns } from './gains/claimed-returns.ts'
import { paybacks } from './gains/paybacks.ts'
import { returnTotals } from './gains/return-totals.ts'
import { statedGains } from './gains/stated-gains.ts'
import { timeGained } from './gains/time-gained.ts'
import { marksBeyond } from './marks/marks-beyond.ts'
import { rowResults } from './marks/row-results.ts'
import { scoreAverages } from './marks/score-averages.ts'
import { starredMarks } from './marks/starred-marks.ts'
import { toldAverages } from './marks/told-averages.ts'
import { weighedMarks } from './marks/weighed-marks.ts'
import { agendaRows } from './meetings/agenda-rows.ts'
import { boardCounts } from './meetings/board-counts.ts'
import { boardVotes } from './meetings/board-votes.ts'
import { roundTableAverages } from './meetings/round-table-averages.ts'
import { votes } from './meetings/votes.ts'
import { votesTold } from './meetings/votes-told.ts'
import { playbookDays } from './playbooks/playbook-days.ts'
import { playbookFigures } from './playbooks/playbook-figures.ts'
import { playbookLists } from './playbooks/playbook-lists.ts'
import { playbookPoints } from './playbooks/playbook-points.ts'
import { billedDays } from './prices/billed-days.ts'
import { lineAmounts } from './prices/line-amounts.ts'
import { monthlyPrices } from './prices/monthly-prices.ts'
import { offersRange } from './prices/offers-range.ts'
import { pricedLines } from './prices/priced-lines.ts'
import { rolesPriced } from './prices/roles-priced.ts'
import { statedVat } from './prices/stated-vat.ts'
import { toldVat } from './prices/told-vat.ts'
import { unitSlips } from './prices/unit-slips.ts'
import { vatAmounts } from './prices/vat-amounts.ts'
import { restatedFigures } from './restatements/restated-figures.ts'
import { budgetShares } from './shares/budget-shares.ts'
import { countedRows } from './shares/counted-rows.ts'
import { countedShares } from './shares/counted-shares.ts'
import { countsInBrackets } from './shares/counts-in-brackets.ts'
import { impossiblePercents } from './shares/impossible-percents.ts'
import { sharesOfAmounts } from './shares/shares-of-amounts.ts'
import { sharesOfRevenue } from './shares/shares-of-revenue.ts'
import { sharesWithAmounts } from './shares/shares-with-amounts.ts'
import { toldRatios } from './shares/told-ratios.ts'
import { toldShares } from './shares/told-shares.ts'
import { zoneShares } from './shares/zone-shares.ts'
import { toldTables } from './tables/told-tables.ts'
import { addOnTotals } from './totals/add-on-totals.ts'
import { briefTotals } from './totals/brief-totals.ts'
import { countedTotals } from './totals/counted-totals.ts'
import { listedTotals } from './totals/listed-totals.ts'
import { optionTotals } from './totals/option-totals.ts'
import { partyTotals } from './totals/party-totals.ts'
import { statedTotals } from './totals/stated-totals.ts'
import { summedUpOptions } from './totals/summed-up-options.ts'

export const arithmeticRules: Rules = {
  ofClient: [
    optionTotals,
    summedUpOptions,
    addOnTotals,
    partyTotals,
    lineAmounts,
    lineDays,
    billedDays,
    teamDays,
    pricedLines,
    zoneShares,
    sharesOfRevenue,
    sharesOfAmounts,
    sharesWithAmounts,
    comparedPairs,
    siteStaff,
    staffByTrade,
    splitCounts,
    partsBeyond,
    sumsInBrackets,
    claimedReturns,
    paybacks,
    toldConsumption,
    budgetShares,
    toldSavings,
    toldSpending,
    spentAlone,
    ratesOfTables,
    statedTotals,
    statedGains,
    writtenEquations,
    enumeratedSums,
    toldBreakdowns,
    trainedInSessions,
    restatedFigures,
    toldAverages,
    toldTables,
    listedTotals,
    listedCounts,
    countedTotals,
    countedShares,
    countedLists,
    countedRows,
    rowsOfCounts,
    monthlyPrices,
    unitSlips,
    countsByPlace,
    countsInBrackets,
    rolesPriced,
    offersRange,
    weighedMarks,
    starredMarks,
    eachOfMany,
    agendaRows,
    announcedCounts,
    announcedLists,
    namedInBrackets,
    othersLeft,
    narrowingChoices,
    boardCounts,
    boardVotes,
    toldProducts,
    toldProgress,
    impossiblePercents,
    marksBeyond,
    effortDays,
    briefDays,
    phaseDays,
    phaseOptions,
    briefTotals,
    timeGained,
    toldRatios,
    toldShares,
    toldChanges,
    toldKpis,
    returnTotals,
    toldRemainders,
    daysLeft,
    balances,
    toldVat,
    roundTableAverages,
    scoreAverages,
    rowResults,
    statedVat,
    vatAmounts,
    votes,
    votesTold,
  ],
  ofFirm: [playbookPoints, playbookLists, playbookDays, playbookFigures],
}
