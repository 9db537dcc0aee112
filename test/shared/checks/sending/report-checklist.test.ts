import { describe, expect, it } from 'vitest'
import { reportChecklist } from '../../../../shared/checks/sending/report-checklist.ts'
import { Firm } from '../../../../shared/domain/firm/firm.ts'
import { Report } from '../../../../shared/domain/report/report.ts'

function uuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
}

const firm = Firm.parse({ name: 'Cap', legal: { siret: '99999042700018', address: 'Lyon' } })

function unmet(fields: object) {
  const report = Report.parse({
    id: uuid(1),
    clientId: uuid(2),
    kind: 'monthly',
    title: 'Mai',
    ...fields,
  })
  return reportChecklist({ report, mission: undefined, firm, day: '2024-05-31' })
    .filter(({ isMet }) => !isMet)
    .map(({ code, level }) => [code, level])
}

describe('a report leaves', () => {
  it('when nothing speaks against it', () => {
    expect(unmet({ nextReportOn: '2024-06-28' })).toEqual([])
  })

  it('not under another colour than its figures’ without a reason', () => {
    expect(unmet({ status: 'red' })).toEqual([['report-status', 'block']])
    expect(unmet({ status: 'red', statusReason: 'Le client a gelé le projet.' })).toEqual([])
  })

  it('with a question where the next one is announced for a day off', () => {
    expect(unmet({ nextReportOn: '2024-06-30' })).toEqual([['report-next', 'warn']])
  })

  it('with a question where a mark is given for a net promoter score', () => {
    const satisfaction = { quotes: [], scores: [{ label: 'NPS interne', value: 9, max: 10 }] }
    expect(unmet({ satisfaction })).toEqual([['report-nps', 'warn']])
  })
})
