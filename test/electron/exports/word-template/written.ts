import { templatedWordFile } from '../../../../electron/exports/word-template/templated-file.ts'
import { readTemplate } from '../../../../electron/imports/word-template/read-template.ts'
import type { DocumentTree } from '../../../../shared/documents/document-tree.ts'
import {
  a4,
  headingNumbers,
  paragraph,
  type Template,
  templateBytes,
} from '../../imports/word-template/templates.ts'
import { proposalTree } from '../word/trees.ts'

export async function written(
  template: Uint8Array,
  tree: DocumentTree = proposalTree,
): Promise<Uint8Array> {
  const read = await readTemplate(template)
  if (read.kind === 'refused') throw new Error(read.reason)
  return templatedWordFile(tree, read)
}

export function fromTemplate(template: Template, tree?: DocumentTree): Promise<Uint8Array> {
  return written(templateBytes(template), tree)
}

const cover =
  '<w:p><w:pPr><w:pStyle w:val="Titre"/></w:pPr><w:r><w:t>{{titre}}</w:t></w:r></w:p>' +
  paragraph('Pour {{cl', 'ient', '}}') +
  '<w:p><w:pPr><w:sectPr><w:type w:val="nextPage"/>' +
  a4 +
  '</w:sectPr></w:pPr></w:p>'

/** A cover, headings numbered in roman, fields cut into pieces. */
export const ofTheFirm: Template = {
  body: `${cover}${paragraph('{{', 'contenu', '}}')}${paragraph('Merci de votre confiance.')}`,
  header: paragraph('{', '{cabinet}', '} – {{titre}}'),
  footer: paragraph('{{ Numéro }} du {{date}}'),
  numbering: headingNumbers,
}
