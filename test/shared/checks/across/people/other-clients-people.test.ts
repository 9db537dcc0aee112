import { expect, test } from 'vitest'
import { checkWorkspace } from '../../../../../shared/checks/check-workspace.ts'
import { Client } from '../../../../../shared/domain/client/client.ts'
import { Report } from '../../../../../shared/domain/report/report.ts'
import { exampleId } from '../../../documents/budget-example.ts'
import { type Told, workspaceOf } from '../one-mission.ts'

const quotedThere = [{ author: 'Anne Serval (Directrice, Verrerie Sallin)', text: 'Ravie.' }]

/** What is found of people, where another client tells this. */
function found(told: Told, other: object = {}, quotes: readonly object[] = quotedThere): string[] {
  const own = workspaceOf(told)
  const clientId = exampleId(960)
  const sallin = Client.parse({ id: clientId, name: 'Verrerie Sallin', ...other })
  const report = Report.parse({
    id: exampleId(961),
    clientId,
    kind: 'monthly',
    title: 'Rapport',
    date: '2025-03-31',
    satisfaction: { quotes },
  })
  const workspace = {
    ...own,
    clients: [...own.clients, sallin],
    reports: [...own.reports, report],
  }
  return checkWorkspace(workspace, '2025-12-01')
    .filter(({ code }) => code === 'unknown-person')
    .map(({ stated = '' }) => stated)
}

const team = (name: string, more: object = {}) => ({
  brief: { team: { client: [{ name, role: 'Cheffe de projet', ...more }], firm: [] } },
})
const quoting = (author: string) => ({
  reports: [{ satisfaction: { quotes: [{ author, text: 'Très utile.' }] } }],
})

test('Who is of another client is not of the team, and is not quoted here', () => {
  expect(found(team('Anne Serval'))).toEqual(['Anne Serval'])
  expect(found(quoting('Anne Serval'))).toEqual(['Anne Serval'])
  const contacts = [{ name: 'Mme Anne Serval' }]
  expect(found(team('Anne Serval'), { contacts }, [])).toEqual(['Anne Serval'])
})

test('Who is told to be of the other one, or works for several, is no stranger', () => {
  expect(found(quoting('Anne Serval (Verrerie Sallin)'))).toEqual([])
  expect(found(team('Anne Serval', { note: 'consultante externe' }))).toEqual([])
  expect(found(team('Anne Serval', { note: 'DAF en temps partagé' }))).toEqual([])
})

test('A namesake is named in several documents, or again and again', () => {
  expect(found({ ...team('Anne Serval'), ...quoting('Anne Serval') })).toEqual([])
  const summary = 'Anne Serval a présenté la serre. Anne Serval a suivi les essais.'
  const [report] = quoting('Anne Serval').reports
  expect(found({ reports: [{ ...report, summary }] })).toEqual([])
})

test('Nobody is known to be of the other one where it only names them', () => {
  expect(found(team('Anne Serval'), {}, [{ author: 'Anne Serval', text: 'Ravie.' }])).toEqual([])
  expect(found({ ...team('Anne Serval'), people: ['Anne Serval'] })).toEqual([])
  expect(found(team('Jeanne Morin'))).toEqual([])
})

test('A contact of both is of both', () => {
  const contacts = [{ name: 'Anne Serval' }]
  expect(found({ client: { contacts } }, { contacts }, [])).toEqual([])
})

test('Companies of one group share their people', () => {
  const told = { ...team('Anne Serval'), client: { name: 'Verrerie Aubert' } }
  const summary = 'Le groupe Verrerie a deux sites.'
  expect(found({ ...told, reports: [{ summary }] })).toEqual(['Anne Serval'])
  const brief = { ...told.brief, constraints: ['Le groupe Verrerie a deux sites.'] }
  expect(found({ ...told, brief })).toEqual([])
})
