import { vatRates } from '../../domain/budget/vat.ts'
import { sum } from '../../domain/money.ts'
import { shareTotal } from '../../domain/proposal/payments.ts'
import {
  isWhole,
  optionLineRange,
  optionPrice,
  paymentSchedule,
  paymentsOf,
} from '../../domain/proposal/price.ts'
import type { Option, OptionLine, Proposal } from '../../domain/proposal/proposal.ts'
import { formatEuros, formatPercent } from '../../french/writing.ts'
import { isBlank, pointOf, quoted, type SendingPlace, type SendingPoint } from '../sending/point.ts'
import type { Offer } from './offer.ts'
import { sources } from './sources.ts'

/** What it costs, what makes the price, and when it is paid. */
export function pricePoints(offer: Offer): SendingPoint[] {
  return [linesPoint(offer), totalsPoint(offer), expensesPoint(offer), schedulePoint(offer)]
}

const options: SendingPlace = { page: 'document', section: 'options' }

function linesPoint({ proposal }: Offer): SendingPoint {
  return pointOf(
    {
      code: 'lines',
      level: 'block',
      title: 'Prestations, quantités et prix unitaires',
      source: sources.service,
      place: options,
    },
    {
      problem: linesProblem(proposal.options),
      met: 'Chaque ligne dit ce qui est fourni, sa quantité et son prix ; les totaux sont recalculés.',
    },
  )
}

function linesProblem(all: readonly Option[]): string | undefined {
  if (all.length === 0) return 'Aucune option : la proposition partirait sans prix.'
  const empty = all.find(option => option.lines.length === 0)
  if (empty !== undefined) return `L’option ${quoted(empty.label)} n’a aucune ligne.`
  return all.flatMap(option => option.lines.flatMap(line => lineProblem(line, option)))[0]
}

function lineProblem(line: OptionLine, { label }: Option): string[] {
  const where = `de l’option ${quoted(label)}`
  if (isBlank(line.label)) return [`Une ligne ${where} ne dit pas ce qui est fourni.`]
  const isByTheDay = line.days !== undefined && line.days > 0
  if (isByTheDay && line.dayRate === undefined && line.amount === undefined) {
    return [`La ligne ${quoted(line.label)} ${where} n’a pas de prix par jour.`]
  }
  if (line.billedByOthers === true || optionLineRange(line).max !== 0) return []
  if (line.amount === 0 || line.dayRate === 0) return []
  return [`La ligne ${quoted(line.label)} ${where} n’a pas de montant.`]
}

function totalsPoint({ proposal, firm: { vatRate } }: Offer): SendingPoint {
  const isExempt = vatRate === 0
  const free = proposal.options.find(option => optionPrice(option).firm.max <= 0)
  return pointOf(
    {
      code: 'totals',
      level: 'block',
      title: 'Total HT, TVA et TTC',
      source: isExempt ? sources.noVat : sources.vat,
      place:
        free === undefined
          ? { page: 'settings', section: 'calculs', field: 'Taux de TVA' }
          : options,
    },
    {
      problem: totalsProblem(free, vatRate),
      met: isExempt
        ? 'La mention « TVA non applicable, article 293 B du CGI » est imprimée.'
        : `HT, TVA à ${formatPercent(vatRate)} et TTC sont imprimés pour chaque option.`,
    },
  )
}

function totalsProblem(free: Option | undefined, vatRate: number): string | undefined {
  if (free !== undefined) return `Le total de l’option ${quoted(free.label)} est nul.`
  if (vatRates.includes(vatRate)) return undefined
  return `Le taux de TVA réglé, ${formatPercent(vatRate)}, n’est pas un taux en vigueur.`
}

function expensesPoint({ proposal, firm }: Offer): SendingPoint {
  const isPriced = proposal.options.some(({ lines }) =>
    lines.some(line => line.kind === 'expenses'),
  )
  const isSaid = !isBlank(firm.terms.expenses)
  return pointOf(
    {
      code: 'expenses',
      level: 'warn',
      title: 'Frais : compris, plafonnés ou au réel',
      source: sources.priceTerms,
      place: { page: 'settings', section: 'mentions', field: 'Frais' },
    },
    {
      problem:
        isPriced || isSaid ? undefined : 'Rien ne dit si les frais de déplacement sont compris.',
      met: isSaid ? 'Votre règle sur les frais est imprimée.' : 'Les frais ont leur ligne.',
    },
  )
}

function schedulePoint({ proposal }: Offer): SendingPoint {
  const priced = proposal.options.filter(option => optionPrice(option).firm.max > 0)
  return pointOf(
    {
      code: 'schedule',
      level: 'block',
      title: 'Échéancier de 100 %, égal au total',
      source: sources.priceTerms,
      place: { page: 'document', section: 'payments' },
    },
    {
      problem: priced.flatMap(option => scheduleProblem(proposal, option))[0],
      met: 'Les échéances font le total, au centime.',
    },
  )
}

function scheduleProblem(proposal: Proposal, option: Option): string[] {
  const payments = paymentsOf(proposal, option)
  const named = `de l’option ${quoted(option.label)}`
  if (payments.length === 0) return [`L’échéancier ${named} est vide.`]
  if (!isWhole(payments)) {
    return [`L’échéancier ${named} fait ${formatPercent(shareTotal(payments))}, et non 100 %.`]
  }
  const due = sum(paymentSchedule(proposal, option).map(({ amount }) => amount))
  const price = optionPrice(option).firm.max
  if (due === price) return []
  return [`L’échéancier ${named} fait ${formatEuros(due)} au lieu de ${formatEuros(price)}.`]
}
