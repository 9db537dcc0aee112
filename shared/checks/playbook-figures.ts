import { emptyWorkspace } from '../domain/workspace.ts'
import { announcedLists } from './arithmetic/announced-lists.ts'
import { toldBreakdowns } from './arithmetic/breakdowns.ts'
import { countedTotals } from './arithmetic/counted-totals.ts'
import { eachOfMany } from './arithmetic/each-of-many.ts'
import { writtenEquations } from './arithmetic/equations.ts'
import { impossiblePercents } from './arithmetic/impossible-percents.ts'
import { restatedFigures } from './arithmetic/restated.ts'
import { rolesPriced } from './arithmetic/roles-priced.ts'
import { toldAverages } from './arithmetic/told-averages.ts'
import { toldChanges } from './arithmetic/told-changes.ts'
import { toldRatios } from './arithmetic/told-ratios.ts'
import { toldShares } from './arithmetic/told-shares.ts'
import { toldTables } from './arithmetic/told-tables.ts'
import type { Finding } from './finding.ts'
import { onceForEachRecord } from './said.ts'
import { handbookOf, type Scene, sceneOf } from './scene.ts'
import { impossibleDays } from './time/impossible-days.ts'
import { toldHolidays } from './time/told-holidays.ts'
import { statedWeekdays } from './time/weekdays.ts'

const rules = [
  writtenEquations,
  toldBreakdowns,
  restatedFigures,
  toldAverages,
  toldTables,
  countedTotals,
  eachOfMany,
  impossiblePercents,
  toldRatios,
  toldShares,
  toldChanges,
  announcedLists,
  rolesPriced,
  statedWeekdays,
  toldHolidays,
  impossibleDays,
]

/** Whatever a process reckons or dates in its words is looked at as what any document does. */
export function playbookFigures(scene: Scene): Finding[] {
  return scene.workspace.playbooks
    .filter(({ deletedAt }) => deletedAt === undefined)
    .flatMap(playbook => findingsIn(handbookOf(playbook)))
}

/** The figures of a process are its own: nothing else is read beside it. */
const findingsIn = onceForEachRecord(told => {
  const alone = { ...sceneOf(emptyWorkspace(), ''), handbooks: [told] }
  return rules.flatMap(rule => rule(alone))
})
