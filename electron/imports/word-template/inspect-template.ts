import { templateFindings } from '../../../shared/domain/template/doctor.ts'
import type { TemplateFinding } from '../../../shared/domain/template/finding.ts'
import { type ReadTemplate, readTemplate } from './read-template.ts'
import { refusalSentence } from './refusal.ts'
import { templateContents } from './template-contents.ts'

export type InspectedTemplate =
  | { readonly kind: 'inspected'; readonly findings: TemplateFinding[] }
  | { readonly kind: 'refused'; readonly reason: string }

/** Whether a file can be the firm's template, and what its author should know of it. */
export async function inspectTemplate(bytes: Uint8Array): Promise<InspectedTemplate> {
  const read = await readTemplate(bytes)
  return read.kind === 'refused' ? read : inspected(read)
}

function inspected({
  parts,
  main,
}: Extract<ReadTemplate, { kind: 'template' }>): InspectedTemplate {
  try {
    return { kind: 'inspected', findings: templateFindings(templateContents(parts, main)) }
  } catch (error) {
    const isOurs = error instanceof TypeError || error instanceof RangeError
    if (isOurs) console.error(error)
    return { kind: 'refused', reason: refusalSentence(isOurs ? 'unread' : 'damaged') }
  }
}

/** The template of an export, inspected again: a workspace may come from anywhere. */
export async function usableTemplate(bytes: Uint8Array): Promise<ReadTemplate> {
  const read = await readTemplate(bytes)
  if (read.kind === 'refused') return read
  const outcome = inspected(read)
  if (outcome.kind === 'refused') return outcome
  const problem = outcome.findings.find(({ level }) => level === 'error')
  return problem === undefined ? read : { kind: 'refused', reason: problem.message }
}
