import { bareWords } from '../../french/bare-words.ts'
import { pattern } from '../../french/pattern.ts'
import { documentNamed } from '../kinds/document-sort.ts'
import { entry as asEntry, type Entry, type Group, type Title } from './entry.ts'

/**
 * The name of a section by its first words, without accents or number. An `owning` one keeps all that
 * stands under it, whatever its own titles are called.
 */
export type SectionName<Topic extends string> = {
  readonly topic: Topic
  readonly named: RegExp
  readonly owning?: boolean
}

/** What stands under one title of a section; `below` are the titles between both, the outermost first. */
export type Section<Topic extends string> = {
  readonly topic: Topic
  readonly title: Title
  readonly below: readonly Title[]
  readonly entries: readonly Entry[]
}

export type Sections<Topic extends string> = {
  /** What stands before the first section, under the document's own title or none. */
  readonly header: readonly Group[]
  readonly sections: readonly Section<Topic>[]
  readonly unknown: readonly Group[]
}

/** The groups of a document, each under the topic that its titles name. */
export function sectionsOf<Topic extends string>(
  groups: readonly Group[],
  names: readonly SectionName<Topic>[],
): Sections<Topic> {
  const header: Group[] = []
  const sections: Section<Topic>[] = []
  const unknown: Group[] = []
  const all = groups.flatMap(({ titles }) => titles)
  const [first] = all
  const named = all.find(({ depth, text }) => depth === 1 && documentNamed(text) !== undefined)
  const arePriced = names.some(({ topic }) => topic === 'investment')
  for (const group of groups.map(each => withToldTitle(each, arePriced))) {
    const titles = group.titles.filter(
      title => (title !== first && title !== named) || namedTopic(title, names),
    )
    const place = placeAmong(titles, names)
    if (place !== undefined) sections.push({ ...place, entries: group.entries })
    else if (sections.length === 0 && titles.every(({ kind }) => kind === 'label'))
      header.push(group)
    else if (group.entries.length > 0 || isTelling(group.titles.at(-1))) unknown.push(group)
  }
  return { header, sections, unknown }
}

/** « Statut global : en cours », alone on its line: the title says the first thing itself. */
function withToldTitle(group: Group, areOptionsPriced: boolean): Group {
  const title = group.titles.at(-1)
  if (title?.kind !== 'label') return group
  const told = asEntry({ text: title.text, line: title.line, kind: 'paragraph' })
  const { label, value = '' } = told
  if (label === undefined || value === '' || isState(label, value)) return group
  if (ranked.test(label) || (areOptionsPriced && rankedOption.test(label))) return group
  return {
    titles: [...group.titles.slice(0, -1), { ...title, text: label }],
    entries: [asEntry({ text: value, line: title.line, kind: 'paragraph' }), ...group.entries],
  }
}

/** « Guide de teinture : EN COURS (60 %) » names a piece of work, « Avancement : en cours (60 %) » tells all of it. */
function isState(label: string, value: string): boolean {
  const isOfAll = /^(?:statut|[ée]tat|avancement|progression|budget|m[ée]t[ée]o|bilan)(?!\p{L})/iu
  return /^[^\d.;:]{3,20}\(\d{1,3}\s?%\)$/u.test(value) && !isOfAll.test(label)
}

/** « Alerte n° 1 : Réseau » names an alert. */
const ranked = /^(?:alerte|probl[èe]me|difficult[ée]|incident)\s*(?:n°|#)?\s*(?:\d+|[A-F])$/iu

/** « Formule B : Complète » names an option where options are priced; elsewhere it says first what follows. */
const rankedOption = /^(?:option|formule|sc[ée]nario|pack|variante|niveau)\s(?:\d+|[A-F])$/iu

/** The innermost name counts, but within what owns its parts. */
function placeAmong<Topic extends string>(
  titles: readonly Title[],
  names: readonly SectionName<Topic>[],
): Pick<Section<Topic>, 'topic' | 'title' | 'below'> | undefined {
  const found = titles.flatMap((title, index) => {
    const name = namedTopic(title, names)
    return name === undefined ? [] : [{ name, title, index }]
  })
  const place = found.find(({ name }) => name.owning === true) ?? found.at(-1)
  if (place === undefined) return undefined
  return { topic: place.name.topic, title: place.title, below: titles.slice(place.index + 1) }
}

function namedTopic<Topic extends string>(title: Title, names: readonly SectionName<Topic>[]) {
  const words = titleName(title.text)
  return names.find(({ named }) => named.test(words))
}

/** « 3. BUDGET & PLANNING » is `budget & planning`. */
export function titleName(text: string): string {
  return bareWords(withoutNumber(text))
    .replace(/^(?:ton|ta) /, 'votre ')
    .replace(/^tes /, 'vos ')
}

/** « 3. », « III – », « Article 4 – », « 2.1 » and « B) » before a title say where it stands. */
export function withoutNumber(text: string): string {
  return text.replace(leadingNumber, '')
}

const leadingNumber = pattern('iu')`
  ^\s*(?:
    (?:(?:partie|section|chapitre|article)\s+)?(?:\d+(?:\.\d+)*|[IVX]+)
    (?:\s*[.)–—:](?!\d)\s*|\s+-\s+)
    |\d+(?:\.\d+)+\s+
    |[A-Z]\s*[.)–—]\s*
  )(?=\S)
`

function isTelling(title: Title | undefined): boolean {
  return title !== undefined && title.kind === 'label'
}
