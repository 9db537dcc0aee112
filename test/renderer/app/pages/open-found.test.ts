import { beforeEach, expect, test } from 'vitest'
import { openFound } from '../../../../renderer/app/pages/open-found.ts'
import { currentPlace, goTo, useUi } from '../../../../renderer/app/ui-store.ts'
import type { Place } from '../../../../shared/checks/findings/finding.ts'

const found: Place = {
  document: 'Proposition',
  field: 'Immatriculation du cabinet',
  record: { table: 'proposals', id: 'a', path: [] },
}

beforeEach(() => goTo({ page: 'checks' }))

test('What the firm has yet to say of itself opens the settings', () => {
  openFound({ ...found, way: { page: 'settings', section: 'identite', field: 'SIRET' } })
  expect(currentPlace(useUi.getState())).toEqual({ page: 'settings' })
})

test('What a document has yet to say opens that document', () => {
  openFound({ ...found, way: { page: 'document', section: 'address', field: 'Référence' } })
  expect(currentPlace(useUi.getState())).toEqual({ page: 'proposal', id: 'a' })
})
