import { expect, test } from 'vitest'
import { foundIn } from '../../said-in-a-report.ts'

/** In a report of 20 June 2025. */
const sprints = (...lines: string[]) =>
  foundIn(lines.join('\n\n'))
    .filter(({ code }) => code === 'date-conflict')
    .map(({ stated = '' }) => stated)

test.each([
  ['- Sprint 2 (2-13 juin) : stocks', '- Sprint 3 (10-27 juin) : ventes'],
  ['Itération 4 : du 23 juin au 4 juillet', 'Itération 5 : du 1er juillet au 18 juillet'],
  ['Sprint 1 - 26 mai au 6 juin', 'Sprint 2 - 2 au 13 juin'],
])('A sprint begins when the one before is over: %s, %s', (...lines) => {
  expect(sprints(...lines)).toHaveLength(1)
})

test.each([
  ['Sprint 2 (2-13 juin) : stocks', 'Sprint 3 (16-27 juin) : ventes'],
  ['Sprint 2 (2-13 juin)', 'Sprint 3 (13-27 juin)'],
  ['Sprint 2 (2-13 juin)', 'Sprint 4 (10-27 juin)'],
  ['Sprint 2 (2-13 juin)', 'Sprint 3 (10-27 juin)', 'Sprint 3 (16-27 juin) après décalage'],
  ['Sprint 2 (2 points)', 'Sprint 3 (3 points)'],
  ['Sprint 1 (2-13 janvier)', 'Sprint 2 (16 juin - 4 juillet)'],
  ['Phase 2 (2-13 juin)', 'Phase 3 (10-27 juin)'],
])('In their order, or told otherwise: %s, %s', (...lines) => {
  expect(sprints(...lines)).toEqual([])
})
