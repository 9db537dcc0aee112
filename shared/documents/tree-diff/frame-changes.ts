import { canonicalJson } from '../canonical.ts'
import type { DocumentTree } from '../document-tree.ts'
import type { Change } from './change.ts'
import { entriesChanges } from './entry-changes.ts'
import type { SectionChanges } from './section-changes.ts'
import { textChanges } from './words.ts'

/** What surrounds the text: the cover, the running texts, the look. */
export function frameChanges(before: DocumentTree, after: DocumentTree): SectionChanges[] {
  return [
    ...part('Page de garde', coverChanges(before.cover, after.cover)),
    ...part('En-tête et pied de page', runningChanges(before, after)),
    ...part('Apparence', lookChanges(before, after)),
  ]
}

/** What only the file itself knows, and mostly says again what its pages say. */
export function fileChanges(before: DocumentTree, after: DocumentTree): SectionChanges[] {
  return part('Propriétés du fichier', [
    ...textChanges('Titre', before.title, after.title),
    ...textChanges('Sujet', before.subject, after.subject),
    ...textChanges('Auteur', before.author, after.author),
    ...textChanges('Mots-clés', before.keywords.join(', '), after.keywords.join(', ')),
    ...templateChanges(before, after),
  ])
}

function part(title: string, changes: readonly Change[]): SectionChanges[] {
  return changes.length === 0 ? [] : [{ path: [title], state: 'changed', changes }]
}

type Cover = DocumentTree['cover']

function coverChanges(before: Cover, after: Cover): Change[] {
  const said = [
    ...textChanges('Nature', before.kicker, after.kicker),
    ...textChanges('Titre', before.title, after.title),
    ...textChanges('Sous-titre', before.subtitle ?? '', after.subtitle ?? ''),
    ...textChanges('Cabinet', before.firmName ?? '', after.firmName ?? ''),
    ...textChanges('Émetteur', linesOf(before.issuer), linesOf(after.issuer)),
    ...entriesChanges(factsOf(before), factsOf(after)),
  ]
  if (said.length > 0 || canonicalJson(before) === canonicalJson(after)) return said
  return [{ kind: 'look', text: 'Page de garde' }]
}

function factsOf({ facts }: Cover) {
  const entries = facts.map(({ label, value }) => ({
    key: label,
    values: [['', value] as const],
    look: '',
  }))
  return { name: '', columns: '', entries, look: '' }
}

function linesOf(lines: readonly string[] | undefined): string {
  return (lines ?? []).join(' – ')
}

function runningChanges(before: DocumentTree, after: DocumentTree): Change[] {
  return [
    ...textChanges('En-tête', before.header, after.header),
    ...textChanges('Pied de page', before.footer, after.footer),
  ]
}

/** What the firm's Word template prints in its own places. */
function templateChanges(
  { fields: before }: DocumentTree,
  { fields: after }: DocumentTree,
): Change[] {
  const isSame = canonicalJson(before ?? {}) === canonicalJson(after ?? {})
  return isSame ? [] : [{ kind: 'look', text: 'Champs du modèle Word' }]
}

function lookChanges(before: DocumentTree, after: DocumentTree): Change[] {
  const [was, is] = [before.brand, after.brand]
  const said = [
    ...textChanges('Couleur principale', was.primaryColor, is.primaryColor),
    ...textChanges('Seconde couleur', was.secondaryColor ?? '', is.secondaryColor ?? ''),
    ...textChanges('Police du texte', was.font, is.font),
    ...textChanges('Police des titres', was.headingFont ?? '', is.headingFont ?? ''),
    ...textChanges('Sommaire', yesOrNo(before.tableOfContents), yesOrNo(after.tableOfContents)),
    ...textChanges('Page de garde', yesOrNo(was.cover !== false), yesOrNo(is.cover !== false)),
    ...(was.logo === is.logo ? [] : [{ kind: 'look' as const, text: 'Logo' }]),
  ]
  if (said.length > 0 || canonicalJson(was) === canonicalJson(is)) return said
  return [{ kind: 'look', text: 'Apparence du cabinet' }]
}

function yesOrNo(value: boolean): string {
  return value ? 'oui' : 'non'
}
