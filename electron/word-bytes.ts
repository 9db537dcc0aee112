import type { DocumentTree } from '../shared/documents/document-tree.ts'
import type { ReadTemplate } from './imports/word-template/read-template.ts'

/** A failure that says by itself, in French, what happened and what to do. */
export class ToldFailure extends Error {}

/** A document as a Word file: in the firm's own template where its look has one, else in ours. */
export async function wordBytes(document: DocumentTree): Promise<Uint8Array> {
  const { wordTemplate, ...brand } = document.brand
  const tree = { ...document, brand }
  if (wordTemplate === undefined) {
    const { wordFile } = await import('./exports/word/word-file.ts')
    return wordFile(tree)
  }
  const [{ templatedWordFile }, template] = await Promise.all([
    import('./exports/word-template/templated-file.ts'),
    lastTemplate(wordTemplate.content),
  ])
  if (template.kind === 'refused') {
    throw new ToldFailure(
      `Le modèle Word du cabinet ne peut pas servir (Réglages, Modèle Word). ${template.reason}`,
    )
  }
  return templatedWordFile(tree, template)
}

let last: { readonly content: string; readonly template: Promise<ReadTemplate> } | undefined

/** Exports follow one another with the same template, which is read and inspected once. */
async function lastTemplate(content: string): Promise<ReadTemplate> {
  if (last?.content !== content) {
    const { usableTemplate } = await import('./imports/word-template/inspect-template.ts')
    last = { content, template: usableTemplate(new Uint8Array(Buffer.from(content, 'base64'))) }
  }
  return last.template
}
