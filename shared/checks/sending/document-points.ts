import type { DocumentTree } from '../../documents/document-tree.ts'
import { textsOf } from '../../documents/tree-diff/block-content.ts'
import type { DocumentKind } from '../../domain/document/sent-document.ts'
import type { Firm } from '../../domain/firm/firm.ts'
import { emailPoints } from '../legal/emails.ts'
import { sources } from '../legal/sources.ts'
import { isBlank, listed, pointOf, quoted, type SendingPoint } from './point.ts'

/** What is asked of the firm that signs a document before it leaves. */
export function firmPoints(firm: Firm): SendingPoint[] {
  return [namePoint(firm), registrationPoint(firm), ...emailPoints(firm)]
}

/** What is asked of the text itself, whatever the document: something said, nothing left to fill in. */
export function contentPoints(kind: DocumentKind, tree: DocumentTree): SendingPoint[] {
  const texts = textsIn(tree)
  // The e-mails of a playbook are patterns: their fields are filled in for each mission.
  const fields = kind === 'playbook' ? [] : [fieldsPoint(texts)]
  return [emptyPoint(tree), ...fields, placeholdersPoint(texts)]
}

const inIdentity = (field: string) => ({ page: 'settings', section: 'identite', field }) as const
const start = { page: 'document', section: '' } as const

function namePoint(firm: Firm): SendingPoint {
  return pointOf(
    {
      code: 'firm-name',
      level: 'block',
      title: 'Nom du cabinet',
      source: sources.companyForm,
      place: inIdentity('Nom du cabinet'),
    },
    {
      problem: isBlank(firm.name) ? 'Le cabinet n’a pas de nom : qui envoie ?' : undefined,
      met: `Le document est signé ${firm.name}.`,
    },
  )
}

function registrationPoint({ legal }: Firm): SendingPoint {
  const missing = [
    isBlank(legal.siret) ? 'le SIRET' : '',
    isBlank(legal.address) ? 'l’adresse du siège' : '',
  ].filter(each => each !== '')
  return pointOf(
    {
      code: 'firm-registration',
      level: 'warn',
      title: 'Immatriculation et adresse du cabinet',
      source: sources.registration,
      place: inIdentity(isBlank(legal.siret) ? 'SIRET' : 'Adresse du siège'),
    },
    {
      problem: missing.length === 0 ? undefined : `Il manque au cabinet : ${listed(missing)}.`,
      met: 'SIRET et adresse sont connus.',
    },
  )
}

function emptyPoint({ blocks }: DocumentTree): SendingPoint {
  const isSaid = blocks
    .filter(({ kind }) => kind !== 'heading' && kind !== 'signatures')
    .some(block => textsOf(block).some(text => !isBlank(text)))
  return pointOf(
    { code: 'content', level: 'block', title: 'Contenu', place: start },
    {
      problem: isSaid ? undefined : 'Le document est vide.',
      met: 'Le document dit quelque chose.',
    },
  )
}

function fieldsPoint(texts: readonly string[]): SendingPoint {
  const left = texts.flatMap(text => text.match(/\{\{[^{}]{0,60}\}\}/g) ?? [])
  return pointOf(
    { code: 'unfilled-fields', level: 'block', title: 'Champs remplis', place: start },
    {
      problem:
        left.length === 0 ? undefined : `Champs restés tels quels : ${listed(unique(left))}.`,
      met: 'Aucun champ {{…}} n’est resté.',
    },
  )
}

function placeholdersPoint(texts: readonly string[]): SendingPoint {
  const left = texts.filter(text => placeholder.test(text)).map(text => around(text))
  return pointOf(
    { code: 'placeholders', level: 'warn', title: 'Rien à compléter', place: start },
    {
      problem:
        left.length === 0
          ? undefined
          : `À relire : ${listed(unique(left).slice(0, 4).map(quoted))}.`,
      met: 'Aucun « à compléter » n’est resté.',
    },
  )
}

/** What people write where the words are still to come; « il reste à définir » is a sentence. */
const placeholder = new RegExp(
  [
    String.raw`(?:^|[:[(<–-]\s*)[àa] (?:compl[ée]ter|d[ée]finir|remplir|pr[ée]ciser)\s*(?:$|[\])>.!])`,
    String.raw`(?<![\p{L}\d])(?:todo|tbd|lorem ipsum|xxx+)(?![\p{L}\d])`,
    String.raw`\?\?\?|\[(?:…|\.\.\.|\s*)\]`,
  ].join('|'),
  'iu',
)

function around(text: string): string {
  const at = placeholder.exec(text)?.index ?? 0
  const from = text.lastIndexOf(' ', Math.max(0, at - 20)) + 1
  const part = text.slice(from, at + 30).trim()
  return `${from > 0 ? '…' : ''}${part}${at + 30 < text.length ? '…' : ''}`
}

function textsIn({ title, cover, header, footer, blocks }: DocumentTree): string[] {
  const facts = cover.facts.map(({ value }) => value)
  return [title, cover.title, header, footer, ...facts, ...blocks.flatMap(textsOf)]
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
