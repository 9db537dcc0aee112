import { expect, test } from 'vitest'
import { checkWorkspace } from '../../../../shared/checks/check-workspace.ts'
import { findingKey } from '../../../../shared/checks/findings/key.ts'
import { Proposal } from '../../../../shared/domain/proposal/proposal.ts'
import { emptyWorkspace } from '../../../../shared/domain/workspace/workspace.ts'
import { exampleClient, exampleId } from '../../documents/budget-example.ts'

const missing = checkWorkspace(
  {
    ...emptyWorkspace(),
    clients: [exampleClient],
    proposals: [Proposal.parse({ id: exampleId(1), clientId: exampleClient.id })],
  },
  '2025-03-01',
).filter(({ code }) => code === 'legal-mention-missing')

test('A mention that is missing leads to the field that says it', () => {
  const ways = missing.map(({ place: { way } }) => `${way?.page} ${way?.section} ${way?.field}`)
  expect(ways).toContain('settings identite SIRET')
  expect(ways).toContain('document address Objet')
})

test('A reason given for one of them is no reason for the others', () => {
  expect(new Set(missing.map(findingKey)).size).toBe(missing.length)
})
