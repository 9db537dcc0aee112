import { templateSample, templateStart } from '../../../../shared/documents/template-sample.ts'
import type { Firm, WordTemplate } from '../../../../shared/domain/firm/firm.ts'
import { isUsable } from '../../../../shared/domain/template/doctor.ts'
import type { TemplateFinding } from '../../../../shared/domain/template/finding.ts'
import { largestTemplate, tooLargeTemplate } from '../../../../shared/domain/template/size.ts'
import type { EtabliApi } from '../../../../shared/ipc/contract.ts'
import type { SaveOutcome } from '../../../../shared/ipc/outcomes.ts'

/** What became of a file offered as the firm's template; `reason` is one French sentence. */
export type OfferedTemplate =
  | { readonly kind: 'usable'; readonly template: WordTemplate }
  | { readonly kind: 'faulty'; readonly fileName: string; readonly findings: TemplateFinding[] }
  | { readonly kind: 'refused'; readonly fileName: string; readonly reason: string }

export async function offeredTemplate(
  file: File,
  today: string,
  api: Pick<EtabliApi, 'inspectTemplate'>,
): Promise<OfferedTemplate> {
  const fileName = file.name
  if (file.size > largestTemplate) return { kind: 'refused', fileName, reason: tooLargeTemplate }
  const bytes = await bytesOf(file)
  if (bytes === undefined) {
    const reason = 'Ce fichier ne peut pas être lu\u00a0: est-il toujours à sa place\u202f?'
    return { kind: 'refused', fileName, reason }
  }
  const outcome = await api.inspectTemplate({ bytes })
  if (outcome.kind === 'refused') return { ...outcome, fileName }
  const { findings } = outcome
  if (!isUsable(findings)) return { kind: 'faulty', fileName, findings }
  return { kind: 'usable', template: { fileName, content: base64Of(bytes), addedOn: today } }
}

/** The doctor's findings on the template in use. */
export async function findingsOf(
  { content }: WordTemplate,
  api: Pick<EtabliApi, 'inspectTemplate'>,
): Promise<readonly TemplateFinding[]> {
  const bytes = Uint8Array.from(atob(content), character => character.charCodeAt(0))
  const outcome = await api.inspectTemplate({ bytes })
  return outcome.kind === 'inspected'
    ? outcome.findings
    : [{ level: 'error', message: outcome.reason }]
}

export function exportSample(firm: Firm, api: Pick<EtabliApi, 'exportWord'>): Promise<SaveOutcome> {
  return api.exportWord({ document: templateSample(firm), fileName: 'Exemple du modèle Word.docx' })
}

export function exportStart(firm: Firm, api: Pick<EtabliApi, 'exportWord'>): Promise<SaveOutcome> {
  return api.exportWord({ document: templateStart(firm), fileName: 'Modèle Word à adapter.docx' })
}

/** Size of the file, from its base64: four characters for three bytes. */
export function sizeOf({ content }: WordTemplate): number {
  return Math.floor((content.length * 3) / 4)
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return undefined
  }
}

function base64Of(bytes: Uint8Array): string {
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * piece, (index + 1) * piece)),
  )
  return btoa(pieces.join(''))
}

/** Few enough characters to be the arguments of one call. */
const piece = 8192
