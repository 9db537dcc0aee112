import { type Firm, personNamed } from '../../domain/firm/firm.ts'
import type { Option, Proposal } from '../../domain/proposal/proposal.ts'
import { formatDate } from '../../french/writing.ts'
import { isFilled, paragraph, section } from '../blocks.ts'
import type { Block } from '../document-tree.ts'
import type { ProposalSources } from '../proposal.ts'
import { firmPriceText, optionLabel } from './price-text.ts'

/** What turns the proposal into a contract; all of it stands on one page. */
export function acceptanceSection(sources: ProposalSources): Block[] {
  const { proposal, firm } = sources
  return section(1, 'Bon pour accord', [
    paragraph(invitation(sources)),
    ...choices(proposal.options, firm),
    signatures(sources),
  ])
}

function invitation({ proposal }: ProposalSources): string {
  const choice = choiceText(proposal.options)
  const limit = proposal.validUntil ? ` au plus tard le ${formatDate(proposal.validUntil)}` : ''
  return `Pour accepter cette proposition, ${choice}complétez, datez et signez ci-dessous, puis retournez-nous un exemplaire${limit}.`
}

function choiceText(options: readonly Option[]): string {
  if (options.length < 2) return ''
  const extras = options.filter(option => option.addOn === true).length
  if (extras === options.length) return 'cochez les options retenues, '
  return extras === 0 ? 'cochez l’option retenue, ' : 'cochez l’option retenue et ses compléments, '
}

function choices(options: readonly Option[], firm: Firm): Block[] {
  const mark = options.length > 1 ? '☐ ' : ''
  return options
    .filter(option => option.lines.length > 0)
    .map((option, index) =>
      paragraph([
        { text: `${mark}${optionLabel(option, index)}`, bold: true },
        {
          text: `${option.addOn === true ? ' (en complément)' : ''} – ${firmPriceText(option, firm)}`,
        },
      ]),
    )
}

function signatures({ proposal, client, firm }: ProposalSources): Block {
  return {
    kind: 'signatures',
    parties: [
      {
        title: isFilled(client.name) ? `Pour ${client.name}` : 'Pour le client',
        fields: ['Nom et prénom', 'Fonction', 'Date', 'Signature et cachet'],
        mention: 'Signature précédée de la mention manuscrite « Bon\u00a0pour\u00a0accord »',
      },
      {
        title: isFilled(firm.name) ? `Pour ${firm.name}` : 'Pour le prestataire',
        fields: [
          isFilled(proposal.author) ? `Nom : ${proposal.author}` : 'Nom et prénom',
          roleField(proposal, firm),
          'Date',
          'Signature',
        ],
      },
    ],
  }
}

/** Of whoever signs for the firm: as the firm knows them, else as the proposal's team does. */
function roleField({ author, team }: Proposal, firm: Firm): string {
  if (!isFilled(author)) return 'Fonction'
  const role =
    personNamed(firm, author)?.role ?? team.find(({ name }) => name.trim() === author.trim())?.role
  return isFilled(role) ? `Fonction : ${role}` : 'Fonction'
}
