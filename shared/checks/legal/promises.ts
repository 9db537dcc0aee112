import { pattern } from '../../french/pattern.ts'
import {
  isBlank,
  listed,
  pointOf,
  quoted,
  type SendingPlace,
  type SendingPoint,
} from '../sending/point.ts'
import type { Offer } from './offer.ts'
import { sources } from './sources.ts'

/** What the firm promises to pay or to do for free: it needs a trigger and a limit. */
export function promisePoints(offer: Offer): SendingPoint[] {
  return [guaranteesPoint(offer), refundPoint(offer)]
}

const guarantees: SendingPlace = { page: 'document', section: 'guarantees' }

function guaranteesPoint({ proposal }: Offer): SendingPoint {
  const told = proposal.guarantees.filter(text => !isBlank(text))
  const unlimited = told.filter(text => costly.test(text) && !refund.test(text) && !isLimited(text))
  return pointOf(
    {
      code: 'guarantees',
      level: 'warn',
      title: 'Garanties : objet, déclencheur et limite',
      source: sources.service,
      place: guarantees,
    },
    {
      problem:
        unlimited.length === 0
          ? undefined
          : `Sans limite chiffrée : ${listed(unlimited.map(text => quoted(beginning(text))))}.`,
      met: told.length === 0 ? 'Aucune garantie n’est promise.' : 'Aucune n’engage sans limite.',
    },
  )
}

function refundPoint({ proposal, firm }: Offer): SendingPoint {
  const texts = [
    ...proposal.guarantees,
    ...proposal.options.flatMap(({ description = '', note = '' }) => [description, note]),
    ...firm.clauses.map(({ text }) => text),
  ]
  const open = texts.flatMap(sentencesOf).find(text => refund.test(text) && !isLimited(text))
  return pointOf(
    {
      code: 'refund',
      level: 'warn',
      title: 'Remboursement promis : plafond et délai',
      source: sources.service,
      place: guarantees,
    },
    {
      problem:
        open &&
        `${quoted(beginning(open))} promet un remboursement sans montant, sans délai ni condition qui le borne.`,
      met: 'Aucun remboursement n’est promis sans limite.',
    },
  )
}

const refund = /rembours/i
const costly =
  /garanti|offert|gratuit|sans (?:frais|surcoût)|à nos frais|indemni|pénalit|reprenons/i

/** A figure with its unit, in digits or in letters, or words that bound. */
function isLimited(text: string): boolean {
  return figure.test(text) || bound.test(text)
}

const figure = pattern('iu')`
  (?:\d|(?<!\p{L})(?:une?|deux|trois|quatre|cinq|six|dix|quinze|trente))\s*(?:
    %|€
    |(?:euros?|jours?|j|journées?|semaines?|mois|heures?|h|fois|ateliers?|séances?)(?!\p{L})
  )
`

const bound =
  /dans la limite|plafonn|au maximum|au plus|jusqu[’'à]|à hauteur|(?<!\p{L})hors(?!\p{L})|sauf|à l[’']exclusion/iu

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|\n+/)
}

/** Enough words to recognise a sentence. */
function beginning(text: string): string {
  const words = text.trim().split(/\s+/)
  return words.length <= 9 ? words.join(' ') : `${words.slice(0, 8).join(' ')}…`
}
