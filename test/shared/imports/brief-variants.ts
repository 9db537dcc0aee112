import { decodeBytes } from '../../../shared/imports/text/byte-encodings.ts'

/** The same brief in another layout, as the bytes of a file. */
export type Variant = { readonly name: string; readonly bytes: Uint8Array }

type Block = { readonly label?: string; readonly items: readonly string[] }
type Section = { readonly heading: string; readonly blocks: readonly Block[] }
type Brief = {
  readonly title: string
  readonly header: readonly string[]
  readonly sections: readonly Section[]
}

/**
 * Rewrites a brief laid out as `### 1. SECTION`, `**Label :**`, `- item` with other headings, order,
 * numbers, labels, bullets, tables and encodings. The same seed gives the same variant.
 */
export function variantOf(text: string, seed: number): Variant {
  const pick = picker(seed)
  const brief = parsed(text)
  const style = {
    heading: pick(headings),
    label: pick(labels),
    items: pick(itemStyles),
    header: pick(headers),
    names: pick([0, 1, 2]),
  }
  const sections = pick([true, false]) ? shuffled(brief.sections, pick) : brief.sections
  const encoding = pick(encodings)
  const lines = [
    style.heading.title(brief.title),
    '',
    ...style.header.lines(brief.header.map(withoutBold)),
    '',
    ...sections.flatMap((section, index) => rendered(section, index + 1, style)),
  ]
  const names = [
    style.heading.name,
    style.label.name,
    style.items.name,
    style.header.name,
    encoding.name,
  ]
  return { name: `${seed}: ${names.join(', ')}`, bytes: encoding.encode(lines.join('\n')) }
}

function picker(seed: number) {
  let state = seed * 2654435761 + 1
  return <T>(choices: readonly T[]): T => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0
    const chosen = choices[((state >>> 8) ^ (state >>> 20)) % choices.length]
    if (chosen === undefined) throw new Error('Nothing to choose from')
    return chosen
  }
}

function shuffled<T>(values: readonly T[], pick: ReturnType<typeof picker>): T[] {
  const left = [...values]
  return values.flatMap(() => {
    const index = pick(left.map((_, at) => at))
    return left.splice(index, 1)
  })
}

function parsed(text: string): Brief {
  const [head = '', ...sections] = text.split(/^### /m)
  const [title = '', ...header] = head.split('\n').filter(line => line.trim() !== '')
  return { title: title.replace(/^#+ /, ''), header, sections: sections.map(section) }
}

function section(text: string): Section {
  const [heading = '', ...lines] = text.split('\n').filter(line => line.trim() !== '')
  const blocks: { label?: string; items: string[] }[] = []
  for (const line of lines) {
    const label = /^\*\*(.+?) ?:\*\*\s*$/.exec(line)?.[1]
    if (label !== undefined) blocks.push({ label, items: [] })
    else if (blocks.length === 0) blocks.push({ items: [bare(line)] })
    else blocks.at(-1)?.items.push(bare(line))
  }
  return { heading: heading.replace(/^\d+\. /, ''), blocks }
}

function bare(line: string): string {
  return line.replace(/^(?:-|\d+\.|✅)\s+/, '').trim()
}

function withoutBold(line: string): string {
  return line.replaceAll('**', '').trim()
}

type Style = {
  readonly heading: (typeof headings)[number]
  readonly label: (typeof labels)[number]
  readonly items: (typeof itemStyles)[number]
  readonly names: 0 | 1 | 2 | number
}

function rendered({ heading, blocks }: Section, number: number, style: Style): string[] {
  const lines = blocks.flatMap(({ label, items }) => [
    ...(label === undefined
      ? []
      : ['', style.label.line(renamed(label, style.names)), ...style.label.gap]),
    ...(items.length === 1 && label !== undefined
      ? [items[0] ?? '']
      : style.items.lines(items, label)),
  ])
  return [style.heading.line(renamed(heading, style.names), number), '', ...lines, '']
}

/** Other names for the parts of a brief: none of them is the name in the source. */
const otherNames: Readonly<Record<string, readonly [string, string]>> = {
  'CONTEXTE ENTREPRISE': ['Présentation de l’entreprise', 'Le client'],
  PROBLÉMATIQUE: ['Constats', 'État des lieux'],
  'OBJECTIFS MISSION': ['Objectifs du projet', 'Finalités'],
  'LIVRABLES ATTENDUS': ['Phases et livrables', 'Démarche'],
  'BUDGET & TIMELINE': ['Budget et calendrier', 'Coûts, planning'],
  'ÉQUIPE PROJET': ['Équipe', 'Gouvernance'],
  'CONTRAINTES & RISQUES': ['Risques et contraintes', 'Contraintes / Risques'],
  'FACTEURS DE SUCCÈS': ['Facteurs clés de succès', 'Conditions de réussite'],
  'NEXT STEPS': ['Prochaines étapes', 'Suites à donner'],
  Historique: ['Histoire', 'Repères historiques'],
  'Situation actuelle': ['Existant', 'Fonctionnement actuel'],
  'Déclencheur du projet': ['Éléments déclencheurs', 'Pourquoi maintenant ?'],
  'Pain points identifiés': ['Difficultés rencontrées', 'Irritants'],
  'Objectif principal': ['But principal', 'Objectif général'],
  'Objectifs secondaires': ['Autres objectifs', 'Objectifs spécifiques'],
  'KPIs de succès': ['Indicateurs de réussite', 'Mesure du succès'],
  Timeline: ['Calendrier', 'Planning'],
  'Jalons clés': ['Dates clés', 'Étapes clés'],
  'Contraintes identifiées': ['Contraintes', 'Points de vigilance'],
  'Risques majeurs': ['Risques', 'Analyse des risques'],
}

function renamed(name: string, names: number): string {
  return otherNames[name]?.[names - 1] ?? name
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

const headings = [
  {
    name: 'second-level headings',
    title: (text: string) => `# ${text}`,
    line: (text: string) => `## ${text}`,
  },
  {
    name: 'numbered headings',
    title: (text: string) => `## ${text}`,
    line: (text: string, n: number) => `### ${n + 3}.2 ${text}`,
  },
  {
    name: 'roman headings',
    title: (text: string) => `# ${text}`,
    line: (text: string, n: number) => `## ${romans[n - 1]} – ${text}`,
  },
  { name: 'capitals', title: (text: string) => text, line: (text: string) => text.toUpperCase() },
  {
    name: 'underlined',
    title: (text: string) => `${text}\n=====`,
    line: (text: string) => `${text}\n-----`,
  },
  {
    name: 'plain numbers',
    title: (text: string) => text,
    line: (text: string, n: number) => `${n}. ${text}`,
  },
] as const

const labels = [
  { name: 'bold labels', line: (text: string) => `**${text} :**`, gap: [] },
  { name: 'bold labels without a colon', line: (text: string) => `**${text}**`, gap: [''] },
  { name: 'deeper headings', line: (text: string) => `#### ${text}`, gap: [''] },
  { name: 'plain labels', line: (text: string) => `${text} :`, gap: [] },
] as const

const itemStyles = [
  { name: 'dashes', lines: (items: readonly string[]) => items.map(item => `- ${item}`) },
  {
    name: 'numbers',
    lines: (items: readonly string[]) => items.map((item, index) => `${index + 1}. ${item}`),
  },
  { name: 'typed bullets', lines: (items: readonly string[]) => items.map(item => `• ${item}`) },
  {
    name: 'numbers with parentheses',
    lines: (items: readonly string[]) =>
      items.map((item, index) => `${index + 1}) ${withoutBold(item)}`),
  },
  { name: 'lines', lines: (items: readonly string[]) => items.map(withoutBold) },
  { name: 'tables', lines: asTable },
  {
    name: 'numbered tables',
    lines: (items: readonly string[]) => [
      '',
      '| N° | Élément |',
      '|---|---|',
      ...items.map((item, index) => `| ${index + 1} | ${cell(item)} |`),
    ],
  },
] as const

/** Two columns where every item has a label, else one. */
function asTable(items: readonly string[], label = 'Élément'): string[] {
  const pairs = items.map(item => /^(?:\*\*)?([^:*]+?)(?:\*\*)? ?:(?:\*\*)? (.+)$/.exec(item))
  const rows = pairs.every(pair => pair !== null)
    ? pairs.map(pair => `| ${cell(pair?.[1] ?? '')} | ${cell(pair?.[2] ?? '')} |`)
    : items.map(item => `| ${cell(item)} |`)
  const head =
    rows[0]?.split(' | ').length === 2
      ? ['| Rubrique | Détail |', '|---|---|']
      : [`| ${label} |`, '|---|']
  return ['', ...head, ...rows]
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

const headers = [
  {
    name: 'bold header',
    lines: (header: readonly string[]) => header.map(line => `**${line.replace(' : ', ' :** ')}  `),
  },
  { name: 'plain header', lines: (header: readonly string[]) => header },
  { name: 'listed header', lines: (header: readonly string[]) => header.map(line => `- ${line}`) },
  {
    name: 'header in a table',
    lines: (header: readonly string[]) => [
      '| Champ | Valeur |',
      '|---|---|',
      ...header.map(line => `| ${line.replace(' : ', ' | ')} |`),
    ],
  },
] as const

const utf8 = (text: string) => new TextEncoder().encode(text)

const encodings = [
  { name: 'UTF-8', encode: utf8 },
  {
    name: 'UTF-16',
    encode: (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
  },
  {
    name: 'misread as Windows-1252',
    encode: (text: string) => utf8(decodeBytes(utf8(text), 'windows-1252')),
  },
  {
    name: 'misread as Mac Roman',
    encode: (text: string) => utf8(decodeBytes(utf8(text), 'mac-roman')),
  },
  {
    name: 'Windows line ends',
    encode: (text: string) => utf8(`\ufeff${text.replaceAll('\n', '\r\n')}`),
  },
] as const
