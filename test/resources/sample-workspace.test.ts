import { describe, expect, it } from 'vitest'
import { budgetSpent, budgetTotal } from '../../shared/domain/budget/budget.ts'
import { dayRateOf, personNamed } from '../../shared/domain/firm/firm.ts'
import { sirenOf } from '../../shared/domain/firm/identity.ts'
import { checkSiret } from '../../shared/domain/firm/siret.ts'
import { checkVatNumber } from '../../shared/domain/firm/vat-number.ts'
import { sum } from '../../shared/domain/money.ts'
import { daysByPerson } from '../../shared/domain/plan/effort.ts'
import { optionPrice, paymentSchedule } from '../../shared/domain/proposal/price.ts'
import type { Proposal } from '../../shared/domain/proposal/proposal.ts'
import { proposalReadiness } from '../../shared/domain/proposal/readiness.ts'
import { sampleWorkspace } from './sample-workspace.ts'

const workspace = sampleWorkspace()
const { firm, clients, missions, proposals, meetings, reports, followUps } = workspace
const electroDistrib = proposalFor('ElectroDistrib')
const techParts = found(missions, mission => mission.clientId === clientId('TechParts SAS'))

describe('the sample workspace', () => {
  it('has clients, missions, proposals, meetings of each kind and reports to look at', () => {
    expect(clients).toHaveLength(5)
    expect(missions).toHaveLength(4)
    expect(proposals).toHaveLength(5)
    expect(meetings.map(({ kind }) => kind)).toEqual(['workshop', 'kickoff', 'steering'])
    expect(reports).toHaveLength(3)
  })

  it('gives every record and every part of a record an id of its own', () => {
    const ids = idsIn(workspace)
    expect(ids.length).toBeGreaterThan(200)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('points only at clients and missions that it holds', () => {
    const clientIds = new Set(clients.map(({ id }) => id))
    const missionIds = new Set(missions.map(({ id }) => id))
    for (const { clientId } of [...missions, ...proposals, ...meetings, ...reports]) {
      expect(clientIds).toContain(clientId)
    }
    for (const { missionId } of [...proposals, ...meetings, ...reports, ...followUps]) {
      if (missionId !== undefined) expect(missionIds).toContain(missionId)
    }
  })

  it('names in its plans and prices only people of the rate card', () => {
    const named = [
      ...[...missions, ...proposals].flatMap(({ phases }) =>
        phases.flatMap(({ effort }) => effort.map(({ person }) => person)),
      ),
      ...proposals
        .flatMap(({ options }) => options.flatMap(({ lines }) => lines))
        .flatMap(({ person }) => person ?? []),
    ]
    expect(named.filter(name => personNamed(firm, name) === undefined)).toEqual([])
    expect(dayRateOf(firm, 'Marc Dubois')).toBe(1_200_00)
  })

  it('attaches every payment to an option, and every schedule to a price', () => {
    for (const { options, payments } of proposals) {
      const optionIds = options.map(({ id }) => id)
      for (const { option } of payments) expect(optionIds).toContain(option)
    }
    for (const proposal of proposals) {
      for (const option of proposal.options) {
        const paid = sum(paymentSchedule(proposal, option).map(({ amount }) => amount))
        expect(paid).toBe(optionPrice(option).firm.max)
      }
    }
  })

  it('identifies a firm whose numbers pass every check', () => {
    const { siret = '', vatNumber = '' } = firm.legal
    expect(checkSiret(siret).kind).toBe('valid')
    expect(checkVatNumber(vatNumber, sirenOf(siret)).kind).toBe('valid')
    expect(firm.brand.logo).toMatch(/^data:image\/png;base64,iVBOR/)
  })

  it('holds proposals that are ready to leave', () => {
    const warnings = proposals.flatMap(proposal =>
      proposalReadiness(proposal, firm, proposal.date ?? ''),
    )
    expect(warnings).toEqual([])
  })

  it('is written with French typography', () => {
    const loose = textsIn(workspace).filter(text => /'|\d [€%]|« | »|\S [;!?:](\s|$)/.test(text))
    expect(loose).toEqual([])
  })
})

describe('the ElectroDistrib proposal', () => {
  it('sells 22 days at 1 200 €, 15 of Marc and 7 of Sophie', () => {
    expect(daysByPerson(electroDistrib.phases)).toEqual([
      { person: 'Marc Dubois', days: 15 },
      { person: 'Sophie Laurent', days: 7 },
    ])
    const [complete] = electroDistrib.options
    const days = complete?.lines.flatMap(line => (line.dayRate === 1_200_00 ? (line.days ?? 0) : 0))
    expect(sum(days ?? [])).toBe(22)
  })

  it('asks 28 000 € for option A, within 41 200 € to 46 400 € once others are paid', () => {
    const price = optionPrice(optionLabelled('Option A'))
    expect(price.firm).toEqual({ min: 28_000_00, max: 28_000_00 })
    expect(price.total).toEqual({ min: 41_200_00, max: 46_400_00 })
  })

  it('asks 6 000 € for option B', () => {
    expect(optionPrice(optionLabelled('Option B')).total.max).toBe(6_000_00)
  })

  it('is paid in three instalments for option A and one for option B', () => {
    const amounts = (label: string) =>
      paymentSchedule(electroDistrib, optionLabelled(label)).map(({ amount }) => amount)
    expect(amounts('Option A')).toEqual([8_400_00, 11_200_00, 8_400_00])
    expect(amounts('Option B')).toEqual([6_000_00])
  })
})

describe('the TechParts mission', () => {
  it('plans the 26 days that its budget pays for, within the envelope', () => {
    expect(sum(daysByPerson(techParts.phases).map(({ days }) => days))).toBe(26)
    expect(budgetTotal(techParts.budget)).toBe(35_000_00)
    expect(techParts.budget.envelope).toBe(35_000_00)
  })

  it('has spent 15 200 € after two months, and 18 500 € with the developer', () => {
    expect(budgetSpent(techParts.budget)).toBe(15_200_00)
    const report = found(reports, ({ missionId }) => missionId === techParts.id)
    expect(budgetTotal(report.budget)).toBe(52_700_00)
    expect(budgetSpent(report.budget)).toBe(18_500_00)
  })
})

function proposalFor(client: string): Proposal {
  return found(proposals, proposal => proposal.clientId === clientId(client))
}

function clientId(name: string): string {
  return found(clients, client => client.name === name).id
}

function optionLabelled(start: string) {
  return found(electroDistrib.options, ({ label }) => label.startsWith(start))
}

function found<Item>(items: readonly Item[], isMeant: (item: Item) => boolean): Item {
  const item = items.find(isMeant)
  if (item === undefined) throw new Error('The sample lacks what this test reads')
  return item
}

function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'id' ? [String(part)] : idsIn(part),
  )
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('data:') ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
