import type { Contact } from '../../domain/client/client.ts'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import { formatDate, noBreakSpace } from '../../french/writing.ts'
import { date, percent, words } from './cells.ts'
import type { SheetDraft } from './sheet-draft.ts'
import type { Summary } from './summary-sheet.ts'
import { vatRateName } from './vat-rate.ts'

/** Cells that other formulas use by name. */
export const factNames = { start: 'Date_debut', end: 'Date_fin', today: 'Date_point' }

/** Who the budget is for and about, then the figures everything else depends on. */
export function addFacts(draft: SheetDraft, { mission, proposal, client, firm, today }: Summary) {
  draft.gap(4)
  const contact = mission?.contact ?? proposal?.recipient
  addFact(draft, 'Client', client.name)
  addFact(draft, 'Interlocuteur', contact === undefined ? undefined : contactLine(contact))
  addFact(draft, 'Mission', mission?.title)
  addFact(draft, 'Proposition', proposal === undefined ? undefined : proposalLine(proposal))
  addFact(
    draft,
    'Établi par',
    [firm.name, proposal?.author ?? mission?.author].filter(Boolean).join(', '),
  )
  addDate(draft, 'Début de la mission', factNames.start, mission?.start)
  addDate(draft, 'Fin de la mission', factNames.end, mission?.end)
  addDate(draft, 'Situation au', factNames.today, today)
  const row = draft.add([words('Taux de TVA', 'label'), percent(firm.vatRate, 'input')])
  draft.named(vatRateName, `B${row}`)
  draft.rules.push({ kind: 'share', range: `B${row}` })
}

function addFact(draft: SheetDraft, label: string, text: string | undefined): void {
  if (text === undefined || text.trim() === '') return
  draft.wide([words(label, 'label')], text, 'value')
}

function addDate(draft: SheetDraft, label: string, name: string, day: string | undefined): void {
  if (day === undefined) return
  const row = draft.add([words(label, 'label'), date(day, 'input')])
  draft.named(name, `B${row}`)
  draft.rules.push({ kind: 'date', range: `B${row}` })
}

function contactLine({ name, role }: Contact): string {
  return role === undefined ? name : `${name}, ${role}`
}

function proposalLine(proposal: Proposal): string {
  const number = proposal.number === undefined ? '' : `n°${noBreakSpace}${proposal.number}, `
  const version = `${number}version ${proposal.version}`
  const written = proposal.date === undefined ? '' : ` du ${formatDate(proposal.date)}`
  const subject = proposal.subject === '' ? '' : `${proposal.subject} (`
  return subject === '' ? `${version}${written}` : `${subject}${version}${written})`
}
