import { isKept } from '../domain/kept.ts'
import { emptyWorkspace } from '../domain/workspace.ts'
import { announcedCounts } from './arithmetic/announced-counts.ts'
import { announcedLists } from './arithmetic/announced-lists.ts'
import { balances } from './arithmetic/balances.ts'
import { toldBreakdowns } from './arithmetic/breakdowns.ts'
import { comparedPairs } from './arithmetic/compared-pairs.ts'
import { countedLists } from './arithmetic/counted-lists.ts'
import { countedRows } from './arithmetic/counted-rows.ts'
import { countedShares } from './arithmetic/counted-shares.ts'
import { countedTotals } from './arithmetic/counted-totals.ts'
import { countsByPlace } from './arithmetic/counts-by-place.ts'
import { countsInBrackets } from './arithmetic/counts-in-brackets.ts'
import { eachOfMany } from './arithmetic/each-of-many.ts'
import { enumeratedSums } from './arithmetic/enumerated-sums.ts'
import { writtenEquations } from './arithmetic/equations.ts'
import { impossiblePercents } from './arithmetic/impossible-percents.ts'
import { listedCounts } from './arithmetic/listed-counts.ts'
import { listedTotals } from './arithmetic/listed-totals.ts'
import { monthlyPrices } from './arithmetic/monthly-prices.ts'
import { partsBeyond } from './arithmetic/parts-beyond.ts'
import { restatedFigures } from './arithmetic/restated.ts'
import { rolesPriced } from './arithmetic/roles-priced.ts'
import { rowsOfCounts } from './arithmetic/rows-of-counts.ts'
import { sharesOfAmounts } from './arithmetic/shares-of-amounts.ts'
import { sharesWithAmounts } from './arithmetic/shares-with-amounts.ts'
import { splitCounts } from './arithmetic/split-counts.ts'
import { sumsInBrackets } from './arithmetic/sums-in-brackets.ts'
import { toldAverages } from './arithmetic/told-averages.ts'
import { toldChanges } from './arithmetic/told-changes.ts'
import { toldProducts } from './arithmetic/told-products.ts'
import { toldRatios } from './arithmetic/told-ratios.ts'
import { toldRemainders } from './arithmetic/told-remainders.ts'
import { toldShares } from './arithmetic/told-shares.ts'
import { toldTables } from './arithmetic/told-tables.ts'
import { toldVat } from './arithmetic/told-vat.ts'
import { weighedMarks } from './arithmetic/weighed-marks.ts'
import type { Finding } from './finding.ts'
import { onceForEachRecord } from './said.ts'
import { handbookOf, type Scene, sceneOf } from './scene.ts'
import { toldPaymentShares } from './schedules/told-payment-shares.ts'
import { impossibleDays } from './time/impossible-days.ts'
import { inSoLong } from './time/in-so-long.ts'
import { lastingUntil } from './time/lasting-until.ts'
import { officeWeekends } from './time/office-weekends.ts'
import { rangedLengths } from './time/ranged-lengths.ts'
import { settledAhead } from './time/settled-ahead.ts'
import { eventsInWords } from './time/told-events.ts'
import { toldGaps } from './time/told-gaps.ts'
import { toldHolidays } from './time/told-holidays.ts'
import { toldLengths } from './time/told-lengths.ts'
import { statedWeekdays } from './time/weekdays.ts'

const rules = [
  announcedCounts,
  balances,
  countedLists,
  countedRows,
  rowsOfCounts,
  countedShares,
  countsByPlace,
  countsInBrackets,
  listedCounts,
  listedTotals,
  monthlyPrices,
  partsBeyond,
  sharesOfAmounts,
  sharesWithAmounts,
  comparedPairs,
  splitCounts,
  sumsInBrackets,
  toldRemainders,
  toldVat,
  weighedMarks,
  enumeratedSums,
  writtenEquations,
  toldBreakdowns,
  restatedFigures,
  toldAverages,
  toldTables,
  countedTotals,
  eachOfMany,
  impossiblePercents,
  toldProducts,
  toldRatios,
  toldShares,
  toldChanges,
  announcedLists,
  rolesPriced,
  toldPaymentShares,
  statedWeekdays,
  toldHolidays,
  impossibleDays,
  settledAhead,
  officeWeekends,
  eventsInWords,
  rangedLengths,
  lastingUntil,
  inSoLong,
  toldGaps,
  toldLengths,
]

/** Whatever a process reckons or dates in its words is looked at as what any document does. */
export function playbookFigures(scene: Scene): Finding[] {
  return scene.workspace.playbooks
    .filter(isKept)
    .flatMap(playbook => findingsIn(handbookOf(playbook)))
}

/** The figures of a process are its own: nothing else is read beside it. */
const findingsIn = onceForEachRecord(told => {
  const alone = { ...sceneOf(emptyWorkspace(), ''), handbooks: [told] }
  return rules.flatMap(rule => rule(alone))
})
