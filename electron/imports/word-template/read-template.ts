import { largestTemplate } from '../../../shared/domain/template/size.ts'
import { mainPart, type Parts } from '../../exports/word-template/relationships.ts'
import { type ArchiveLimits, openArchive } from '../office-archive.ts'
import { packageRefusal } from './package-checks.ts'
import { refusalSentence, type TemplateRefusal } from './refusal.ts'

const megabyte = 1024 * 1024

/** What a firm's own document may be made of. */
const limits: ArchiveLimits = {
  size: largestTemplate,
  entries: 500,
  unpacked: 60 * megabyte,
  ratio: 200,
}

/** A Word document that was found harmless: its parts, and the path of the document among them. */
export type ReadTemplate =
  | { readonly kind: 'template'; readonly parts: Parts; readonly main: string }
  | { readonly kind: 'refused'; readonly reason: string }

export async function readTemplate(bytes: Uint8Array): Promise<ReadTemplate> {
  const opened = await openArchive(bytes, limits)
  if (opened.kind === 'refused') return refused(opened.why)
  const why = packageRefusal(opened.parts)
  const main = why === undefined ? mainPart(opened.parts) : undefined
  return main === undefined
    ? refused(why ?? 'not Word')
    : { kind: 'template', parts: opened.parts, main }
}

function refused(why: TemplateRefusal): ReadTemplate {
  return { kind: 'refused', reason: refusalSentence(why) }
}
