import { bareWords } from './bare-words.ts'
import { entry, type Group, type Title } from './entry.ts'
import { moneyIn } from './french-numbers.ts'

/** « Budget total », « Honoraires HT »: what all the lines of a budget make. */
export function isEnvelopeName(label: string): boolean {
  return envelopeName.test(bareWords(label))
}

const envelopeName =
  /^(?:le |un |une |l')?(?:(?:grand )?total|tva|sous total|budget|enveloppe|plafond|(?:montant|prix|cout|investissement|honoraires)(?: (?:total|totaux|globa(?:l|ux)|maximum|maximal|max|previsionnel|alloue|estime|estimatif|disponible|forfaitaire|de la mission|du projet|ht|ttc|hors taxes?)\b)*$)/

/** « **Budget total : 24 800 € HT** », alone in bold, is a line of the budget and no title. */
export function withEnvelopeLines(groups: readonly Group[]): Group[] {
  const told = new Set<Title>()
  return groups.map(group => {
    const title = group.titles.find(isEnvelopeLine)
    if (title === undefined) return group
    const titles = group.titles.filter(each => each !== title)
    if (told.has(title)) return { titles, entries: group.entries }
    told.add(title)
    const { text, line } = title
    return { titles, entries: [entry({ text, line, kind: 'paragraph' }), ...group.entries] }
  })
}

function isEnvelopeLine({ kind, text, line }: Title): boolean {
  if (kind !== 'label' || moneyIn(text).length !== 1) return false
  return isEnvelopeName(entry({ text, line, kind: 'paragraph' }).label ?? '')
}
