import { decodeBytes } from '../../../shared/imports/text/byte-encodings.ts'

/** The same document in another layout, as the bytes of a file; `hasSigns` where its emoji stay. */
export type DocumentVariant = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly hasSigns: boolean
}

/**
 * A document with other heading levels and numbers, other words for its parts, another order, other
 * bullets, and with or without bold labels and emoji. The same seed gives the same variant.
 */
export function documentVariant(text: string, seed: number): DocumentVariant {
  const pick = picker(seed)
  const heading = pick(headingStyles)
  const items = pick(itemStyles)
  const labels = pick(labelStyles)
  const signs = pick(signStyles)
  const encoding = pick(encodings)
  const isReordered = pick([false, true])
  const words = pick([0, 1])
  const parts = partsOf(text.replaceAll('\r', ''))
  const ordered = isReordered ? reordered(parts, pick) : parts
  const lines = ordered
    .flatMap((part, rank) => part.map(line => heading.line(reworded(line, words), rank)))
    .map(signs.line)
    .map(labels.line)
  const told = items.lines(lines).join('\n')
  const names = [heading.name, items.name, labels.name, signs.name, encoding.name]
  return {
    name: `${seed}: ${names.join(', ')}${isReordered ? ', reordered' : ''}${words === 1 ? ', reworded' : ''}`,
    bytes: encoding.encode(told),
    hasSigns: signs.name === 'emoji',
  }
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

/** The header, each numbered part, and what closes the document. */
function partsOf(text: string): string[][] {
  const parts: string[][] = [[]]
  for (const line of text.split('\n')) {
    if (isPart(line) || isEnd(line)) parts.push([])
    parts.at(-1)?.push(line)
  }
  return parts
}

function isPart(line: string): boolean {
  return /^#{2,3} \d+\. /.test(line)
}

function isEnd(line: string): boolean {
  return /^### CONCLUSION/.test(line)
}

/** The parts turn by one place or more, between the header and what closes the document. */
function reordered(parts: readonly string[][], pick: ReturnType<typeof picker>): string[][] {
  const [header = [], ...rest] = parts
  const closing = rest.filter((part, index) => isEnd(part[0] ?? '') || index === rest.length - 1)
  const inner = rest.filter(part => !closing.includes(part))
  const turn = pick([1, 2, 3]) % Math.max(1, inner.length)
  return [header, ...inner.slice(turn), ...inner.slice(0, turn), ...closing]
}

/** Other words for the same parts: in a heading or a label, whole. */
const synonyms: readonly (readonly [RegExp, string])[] = [
  [/EXECUTIVE SUMMARY/, 'Synthèse'],
  [/Faits marquants du mois/, 'Points saillants'],
  [/AVANCEMENT PAR LIVRABLES/, 'État d’avancement des livrables'],
  [/POINTS D'ALERTE & DÉCISIONS PRISES/, 'Points de vigilance et décisions'],
  [/PROBLÈMES RENCONTRÉS & RÉSOLUTIONS/, 'Difficultés et solutions'],
  [/DIFFICULTÉS RENCONTRÉES & RÉSOLUTIONS/, 'Problèmes et solutions'],
  [/RISQUES & MITIGATION/, 'Registre des risques'],
  [/SATISFACTION CLIENT$/, 'Retours du client'],
  [/DEMANDES CLIENT & ACTIONS/, 'Demandes du client'],
  [/RECOMMANDATIONS POST-PROJET/, 'Nos préconisations'],
  [/LEÇONS APPRISES/, 'Enseignements'],
  [/BILAN PLANNING/, 'Suivi des délais'],
  [/BILAN FINANCIER FINAL/, 'Suivi budgétaire'],
  [/ROI FINANCIER/, 'Retour sur investissement'],
  [/RAPPEL DU CONTEXTE/, 'Votre contexte'],
  [/OBJECTIFS DU PROJET/, 'Vos objectifs'],
  [/NOTRE APPROCHE/, 'Notre démarche'],
  [/PLANNING PRÉVISIONNEL/, 'Calendrier prévisionnel'],
  [/ÉQUIPE DÉDIÉE/, 'Les intervenants'],
  [/^(#+ (?:\d+\. )?)INVESTISSEMENT/, '$1Proposition financière'],
  [/MODALITÉS DE PAIEMENT/, 'Conditions de règlement'],
  [/RÉFÉRENCES CLIENTS SIMILAIRES/, 'Missions similaires'],
  [/ORDRE DU JOUR/, 'Déroulé'],
  [/\*\*Actions immédiates/, '**Plan d’actions'],
  [/\*\*Feedback participants/, '**Tour de table'],
  [/\*\*Justification/, '**Raisons'],
  [/^Justification/, 'Raisons'],
  [/\*\*Solution :/, '**Résolution :'],
]

function reworded(line: string, words: number): string {
  if (words === 0) return line
  const found = synonyms.find(([pattern]) => pattern.test(line))
  return found === undefined ? line : line.replace(found[0], found[1])
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII']

type Renumber = (words: string, rank: number) => string

function headings(name: string, renumber: Renumber, shift: (depth: number) => number) {
  let isFirst = true
  return {
    name,
    line: (line: string, rank: number) => {
      const [, marks = '', number, words = ''] = /^(#+) (\d+\. )?(.*)$/.exec(line) ?? []
      if (marks === '') return line
      const isTitle = isFirst
      isFirst = false
      const text = number === undefined ? words : renumber(words, rank)
      return `${'#'.repeat(isTitle ? Math.min(2, shift(2)) : shift(marks.length))} ${text}`
    },
  }
}

const headingStyles = [
  headings(
    'as they are',
    (words, rank) => `${rank}. ${words}`,
    depth => depth,
  ),
  headings(
    'without numbers',
    words => words,
    depth => depth,
  ),
  headings(
    'roman numbers',
    (words, rank) => `${romans[rank]} – ${words}`,
    depth => depth,
  ),
  headings(
    'deeper',
    (words, rank) => `${rank}.0 ${words}`,
    depth => Math.min(6, depth + 1),
  ),
  headings(
    'small letters',
    (words, rank) => `${rank}) ${words.charAt(0)}${words.slice(1).toLowerCase()}`,
    depth => depth,
  ),
]

function runs(convert: (items: readonly string[]) => string[]) {
  return (lines: readonly string[]) => {
    const told: string[] = []
    let items: string[] = []
    const close = () => {
      told.push(...(items.length > 1 ? convert(items) : items.map(text => `- ${text}`)))
      items = []
    }
    lines.forEach((line, index) => {
      const [, text] = /^- (?!\[)(.+)$/.exec(line) ?? []
      const isFlat = !/^\s+-/.test(lines[index + 1] ?? '') && !/:\*{0,2}\s*$/.test(line)
      if (text !== undefined && isFlat) items.push(text)
      else {
        close()
        told.push(line)
      }
    })
    close()
    return told
  }
}

const itemStyles = [
  { name: 'dashes', lines: (lines: readonly string[]) => [...lines] },
  { name: 'stars', lines: runs(items => items.map(text => `* ${text}`)) },
  { name: 'typed bullets', lines: runs(items => items.map(text => `• ${text}`)) },
  { name: 'numbers', lines: runs(items => items.map((text, index) => `${index + 1}. ${text}`)) },
  {
    name: 'tables',
    lines: runs(items => [
      '',
      '| Élément |',
      '|---|',
      ...items.map(text => `| ${text.replaceAll('|', '\\|')} |`),
      '',
    ]),
  },
]

const labelStyles = [
  { name: 'bold labels', line: (line: string) => line },
  { name: 'colon after bold', line: (line: string) => line.replace(/ :\*\*/g, '** :') },
  {
    name: 'plain labels',
    line: (line: string) =>
      /^[-|>]/.test(line) ? line : line.replace(/\*\*([^*]+ :)\*\*/gu, '$1'),
  },
]

const sign = /\s?(?:\p{Extended_Pictographic}\ufe0f?)+/gu

const signStyles = [
  { name: 'emoji', line: (line: string) => line },
  {
    name: 'no emoji',
    line: (line: string) =>
      line
        .replace(/\| ✅ (?=\||\()/gu, '| Terminé ')
        .replace(/\| 🔄 (?=\|)/gu, '| En cours ')
        .replace(/^(✅) (?=[\p{L}\p{N}])/u, '- ')
        .replace(sign, ''),
  },
]

const utf8 = (text: string) => new TextEncoder().encode(text)

const encodings = [
  { name: 'UTF-8', encode: utf8 },
  { name: 'UTF-8', encode: utf8 },
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
]
