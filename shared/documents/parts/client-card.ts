import type { Client } from '../../domain/client/client.ts'
import { formatCompanyNumber } from '../../domain/firm/identity.ts'
import { letter } from '../../french/letters.ts'
import { formatEuros, formatNumber, formatPercent, withDe } from '../../french/writing.ts'
import { facts, isFilled } from '../blocks.ts'
import type { Block } from '../document-tree.ts'

/** What is known of the client, as an identity card. */
export function clientCard(client: Client): Block[] {
  return facts(`Fiche ${withDe(client.name)}`, [
    { label: 'Secteur', value: client.sector },
    { label: revenueLabel(client), value: revenueText(client) },
    { label: 'Effectif', value: headcountText(client) },
    { label: 'Zones', value: zonesText(client) },
    { label: 'Clients', value: client.customers },
    { label: 'Adresse', value: client.address },
    { label: 'SIREN', value: client.siren && formatCompanyNumber(client.siren) },
  ])
}

function revenueLabel({ revenue }: Client): string {
  return revenue?.year === undefined ? 'Chiffre d’affaires' : `Chiffre d’affaires ${revenue.year}`
}

function revenueText({ revenue }: Client): string | undefined {
  if (revenue === undefined) return undefined
  const amount = formatEuros(revenue.amount)
  return saysMore(revenue.note) ? `${amount} (${revenue.note})` : amount
}

const aWord = new RegExp(`[${letter}]{4}`)

/** True for « en croissance de 8 % », false for « 12 M€ », which is the amount over again. */
function saysMore(note: string | undefined): boolean {
  return aWord.test(note ?? '')
}

function headcountText({ headcount }: Client): string | undefined {
  if (headcount === undefined) return undefined
  return `${formatNumber(headcount)} ${headcount < 2 ? 'personne' : 'personnes'}`
}

function zonesText({ zones = [] }: Client): string {
  return zones
    .filter(zone => isFilled(zone.label))
    .map(({ label, share }) => (share === undefined ? label : `${label} (${formatPercent(share)})`))
    .join(', ')
}
