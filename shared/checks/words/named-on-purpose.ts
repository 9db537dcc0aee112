import { pattern } from '../../french/pattern.ts'
import { matchesIn } from '../../values/matches-in.ts'

/**
 * « À ne pas confondre avec Verrier Bois », « votre transporteur, Fret Aubin »: another client of the firm is
 * named for what it is to the reader, and not left from another document.
 */
export function isNamedOnPurpose(words: string, name: RegExp): boolean {
  return matchesIn(words, new RegExp(name.source, 'g')).some(({ index, 0: { length } }) => {
    const before = /[^.;!?\n]*$/.exec(words.slice(0, index))?.[0] ?? ''
    const after = /^[^.;!?\n]*/.exec(words.slice(index + length))?.[0] ?? ''
    return related.test(before) || [setApart, ofGroup].some(each => each.test(`${before}…${after}`))
  })
}

/** What the document says that it is not about. */
const setApart = pattern()`
  \bne pas confondre\b
  |\b(?:ne|n') ?(?:les? |l'|en )?(?:concern|port|couvr|vis|trait)[a-z]+ (?:pas|ni|que|en rien)
  \b
  |\b(?:rien|aucune?)\b[^,]* ne concern|\b(?:pas|non|ni) concernee?s?\b
  |\bsans (?:aucun )?(?:lien|rapport) avec\b|\baucun (?:lien|rapport) avec\b|\bhomonyme
  |\bhors (?:du )?(?:perimetre|champ)\b|\b(?:distincte?s?|independante?s?) (?:de|du|des)\b
`

const ofGroup = pattern()`
  \b(?:votre|leur|son|meme|notre) groupe\b
  |\b(?:societes?|entites?|filiales?|enseignes?|entreprises?) s(?:oe|œ)urs?\b
  |\b(?:votre|vos|leurs?|sa|ses) (?:filiales?|maison[- ]mere)\b
`

/** What it is to the client, just before its name. */
const trades =
  "fournisseur|transporteur|sous-traitant|prestataire|editeur|integrateur|logisticien|imprimeur|hebergeur|franchiseur|bailleur|assureur|maitre d'oeuvre"
const ties = `${trades}|distributeur|partenaire|banque|donneur d'ordres?|concurrent|voisin|client|acheteur|repreneur|actionnaire`
const related = new RegExp(
  `\\b(?:(?:votre|vos|son|sa|ses|leurs?) (?:[a-z-]+ ){0,2}?(?:${ties})|(?:les? |la |l'|une? |des |du )(?:${trades}))e?s?(?: [a-z-]+){0,2}?(?:,| :| \\()? ?$`,
)

/** Two names that begin with the word of their group, which the document tells: « le groupe Verrier ». */
export function isOneGroup(own: string, other: string, words: string): boolean {
  const [first = ''] = own.split(' ')
  if (first.length < 4 || !other.startsWith(`${first} `)) return false
  return (
    new RegExp(`\\bgroupe ${first.replace(/[^a-z0-9-]/g, '.')}\\b`).test(words) ||
    ofGroup.test(words)
  )
}
