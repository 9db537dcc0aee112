import { bareWords } from '../../../french/bare-words.ts'
import { moneyIn } from '../../../french/figures/numbers.ts'
import { isEnvelopeName } from '../../mission-brief/budget/envelope-names.ts'
import { entry, type Group, type Title } from '../entry.ts'
import { headerField } from '../topics/field-names.ts'

/** « **Budget total : 24 800 € HT** », « **Projet : guichet unique** », alone in bold, say something and are no titles. */
export function withToldTitles(groups: readonly Group[]): Group[] {
  const told = new Set<Title>()
  return groups.map(group => {
    const title = group.titles.find(isTold)
    if (title === undefined) return group
    const titles = group.titles.filter(each => each !== title)
    if (told.has(title)) return { titles, entries: group.entries }
    told.add(title)
    const { text, line } = title
    return { titles, entries: [entry({ text, line, kind: 'paragraph' }), ...group.entries] }
  })
}

function isTold({ kind, text, line }: Title): boolean {
  if (kind !== 'label') return false
  const { label = '', value = '' } = entry({ text, line, kind: 'paragraph' })
  if (value !== '' && headerField(label) !== undefined) return true
  if (moneyIn(text.replace(/\([^()]*\bTTC\)/gu, '')).length !== 1) return false
  return isEnvelopeName(label) || envelopeSentence.test(bareWords(text))
}

/** « L’enveloppe est de 145 000 €, ainsi répartie », over the list of its parts. */
const envelopeSentence =
  /^(?:l'|le |notre |votre )?(?:enveloppe|budget)\b.* (?:est|s'eleve|de|fixee?)\b/
