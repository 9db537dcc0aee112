import { expect, test } from 'vitest'
import { lastNamesToldIn } from '../../../../shared/checks/reading/told-people.ts'
import { sceneOf, writingsOf } from '../../../../shared/checks/scene/scene.ts'
import { workspaceOf } from '../across/one-mission.ts'

test('A last name stands alone behind its civility; a first name before another is none', () => {
  const scene = sceneOf(
    workspaceOf({ reports: [{ conclusion: 'Mme Delphine Roy a vu M. Aubry.' }] }),
    '2025-06-01',
  )
  expect(
    writingsOf(scene)
      .flatMap(lastNamesToldIn)
      .map(({ name }) => name),
  ).toEqual(['Aubry'])
})
