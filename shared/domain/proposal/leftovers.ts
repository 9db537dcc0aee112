import type { Client } from '../client/client.ts'
import { clausesFor } from '../firm/clauses.ts'
import type { Firm } from '../firm/firm.ts'
import { proposalFields } from '../template/field-values.ts'
import { filledText, unfilledFields } from '../template/filled-text.ts'
import type { Proposal, Reference } from './proposal.ts'
import type { ReadinessField, ReadinessWarning } from './readiness.ts'

type Sources = {
  readonly proposal: Proposal
  readonly client: Client
  readonly firm: Firm
  readonly today: string
}

/** Fields of clauses that nobody filled in: the client would read their braces. */
export function leftoverWarnings(sources: Sources): ReadinessWarning[] {
  const { proposal, firm } = sources
  const values = proposalFields(sources)
  const conditions = clausesFor(firm, 'conditions').flatMap(({ title, text }) => [
    ...filledText(title, values).left,
    ...filledText(text, values).left,
  ])
  return [
    ...warning('introduction', unfilledFields(proposal.background)),
    ...warning('guarantees', proposal.guarantees.flatMap(unfilledFields)),
    ...warning('references', proposal.references.flatMap(textsOf).flatMap(unfilledFields)),
    ...warning('conditions', conditions),
  ]
}

function textsOf({ client, project, result, contact }: Reference): string[] {
  return [client, project, result, contact].filter(text => text !== undefined)
}

function warning(field: ReadinessField, left: readonly string[]): ReadinessWarning[] {
  if (left.length === 0) return []
  const names = [...new Set(left)].map(name => `{{${name}}}`)
  return [{ field, message: `À compléter : ${new Intl.ListFormat('fr').format(names)}.` }]
}
