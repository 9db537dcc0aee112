import type { Client } from '../../domain/client/client.ts'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import type { Left } from '../outline/reading.ts'
import { assembledClient, assembledOffer } from './assembled-offer.ts'
import { dividedOffer } from './divided-offer.ts'
import { headedOffer } from './headed-offer.ts'
import { leftOverOffer } from './left-over.ts'
import { readOfferSections } from './read-sections.ts'

export type OfferReading = {
  readonly proposal: Omit<Proposal, 'clientId'>
  readonly client: Omit<Client, 'id'>
  readonly unrecognised: readonly Left[]
}

type Surroundings = { readonly newId: () => string; readonly today: string }

/** A proposal in Markdown or plain text: what it has in common with a brief is read as a brief is. */
export function readOffer(text: string, { newId, today }: Surroundings): OfferReading {
  const parts = dividedOffer(text, today)
  const headed = headedOffer(parts)
  const told = readOfferSections(parts, headed, newId)
  const unrecognised = leftOverOffer(told)
  const notes = unrecognised.map(({ line: _, ...note }) => note)
  const proposal = assembledOffer(told, newId())
  return {
    proposal: { ...proposal, ...(notes.length > 0 && { notes }) },
    client: assembledClient(told),
    unrecognised,
  }
}
