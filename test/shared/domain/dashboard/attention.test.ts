import { describe, expect, it } from 'vitest'
import { attention } from '../../../../shared/domain/dashboard/attention.ts'
import type { MissionCard } from '../../../../shared/domain/mission/card.ts'
import type { ProposalCard } from '../../../../shared/domain/proposal/card.ts'

const today = '2024-06-15'

function aMission(changes: Partial<MissionCard> = {}): MissionCard {
  return {
    id: 'm1',
    clientId: 'c1',
    title: 'Refonte logistique',
    start: '2024-05-01',
    end: '2024-09-30',
    envelope: 35_000_00,
    total: 30_000_00,
    spent: 10_000_00,
    days: 20,
    deliverables: { done: 1, all: 4 },
    milestones: [],
    graveRisks: 0,
    words: '',
    ...changes,
  }
}

function aProposal(changes: Partial<ProposalCard> = {}): ProposalCard {
  return {
    id: 'p1',
    clientId: 'c1',
    version: 1,
    status: 'sent',
    date: '2024-06-01',
    validUntil: '2024-07-15',
    subject: 'Accompagnement',
    recipient: 'Mme Durand',
    optionCount: 1,
    words: '',
    ...changes,
  }
}

function kindsFor(missions: MissionCard[], proposals: ProposalCard[] = []): string[] {
  return attention(missions, proposals, today).map(({ kind }) => kind)
}

describe('what needs attention', () => {
  it('is nothing when all goes well', () => {
    expect(attention([aMission()], [aProposal()], today)).toEqual([])
  })

  it('names the late milestone, and counts them where there are several', () => {
    const late = { id: 'j1', title: 'Diagnostic', date: '2024-06-14' }
    const [one] = attention([aMission({ milestones: [late] })], [], today)
    expect(one?.message).toBe(
      'Jalon «\u00a0Diagnostic\u00a0» en retard depuis le 14\u00a0juin\u00a02024.',
    )
    const older = { id: 'j0', title: 'Lancement', date: '2024-06-03' }
    const [two] = attention([aMission({ milestones: [older, late] })], [], today)
    expect(two?.message).toContain('2 jalons en retard, le plus ancien depuis le 3\u00a0juin')
  })

  it('does not call late a milestone of today', () => {
    expect(
      kindsFor([aMission({ milestones: [{ id: 'j', title: 'Bilan', date: today }] })]),
    ).toEqual([])
  })

  it('tells an overspent budget before one planned above the envelope', () => {
    expect(kindsFor([aMission({ spent: 30_000_01 })])).toEqual(['overspent'])
    expect(kindsFor([aMission({ total: 35_000_01 })])).toEqual(['aboveEnvelope'])
    expect(kindsFor([aMission({ total: 35_000_00, spent: 35_000_00 })])).toEqual([])
  })

  it('tells a missing envelope and an empty plan', () => {
    const { envelope: _none, ...bare } = aMission({
      total: 0,
      spent: 0,
      days: 0,
      deliverables: { done: 0, all: 0 },
    })
    expect(kindsFor([bare])).toEqual(['noEnvelope', 'noPlan'])
  })

  it('asks to close a mission whose period is over, without counting each delay', () => {
    const over = aMission({
      end: '2024-06-10',
      milestones: [{ id: 'j', title: 'Bilan', date: '2024-06-10' }],
    })
    const [remark, ...others] = attention([over], [], today)
    expect(remark?.message).toBe(
      'Période terminée le 10\u00a0juin\u00a02024\u00a0: 1 jalon et 3 livrables à solder.',
    )
    expect(others).toEqual([])
  })

  it('leaves a finished mission in peace', () => {
    const done = aMission({
      end: '2024-06-10',
      deliverables: { done: 4, all: 4 },
      spent: 40_000_00,
    })
    expect(kindsFor([done])).toEqual([])
  })

  it('recalls an unanswered offer in the seven days before its end, and after it', () => {
    expect(kindsFor([], [aProposal({ validUntil: '2024-06-23' })])).toEqual([])
    expect(kindsFor([], [aProposal({ validUntil: '2024-06-22' })])).toEqual(['expiring'])
    expect(kindsFor([], [aProposal({ validUntil: '2024-06-14' })])).toEqual(['expired'])
    expect(kindsFor([], [aProposal({ status: 'accepted', validUntil: '2024-06-14' })])).toEqual([])
  })

  it('recalls a draft forgotten for more than two weeks', () => {
    expect(kindsFor([], [aProposal({ status: 'draft', date: '2024-06-01' })])).toEqual([])
    expect(kindsFor([], [aProposal({ status: 'draft', date: '2024-05-31' })])).toEqual(['unsent'])
  })

  it('begins with the gravest', () => {
    const { envelope: _none, ...noEnvelope } = aMission()
    expect(kindsFor([noEnvelope], [aProposal({ validUntil: '2024-06-01' })])).toEqual([
      'expired',
      'noEnvelope',
    ])
  })
})
