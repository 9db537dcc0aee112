/**
 * Text pasted with the tags of a web page, as Markdown. Text that only speaks of a tag or two comes
 * out as it went in. Each line stays on its line: what a long one holds is parted by line breaks.
 */
export function withoutHtml(text: string): string {
  const tags = text.match(pageTag)?.length ?? 0
  if (tags < fewestTags) return text
  return unescaped(
    text
      .replace(/<!--[\s\S]*?-->|<(style|script|head)\b[\s\S]*?<\/\1>/gi, '')
      .replace(/<tr\b[\s\S]*?<\/tr>/gi, tableRow)
      .replace(/<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>/gi, (_, depth: string, title: string) =>
        block(`${'#'.repeat(Number(depth))} ${oneLine(title)}`),
      )
      .replace(/<li\b[^>]*>/gi, '\n- ')
      .replace(/<(?:strong|b)\b[^>]*>([^<]*)<\/(?:strong|b)>/gi, bold)
      .replace(/<br\s*\/?>/gi, '\n')
      .replace(/<\/?(?:p|div|ul|ol|table|section|article|blockquote)\b[^>]*>/gi, '\n\n')
      .replace(/<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?>/gi, ''),
  )
}

const pageTag = /<\/?(?:h[1-6]|p|li|ul|ol|table|tr|td|th|div|strong)\b[^<>]*>/gi
const fewestTags = 8

function block(text: string): string {
  return `\n\n${text}\n\n`
}

function oneLine(text: string): string {
  return text
    .replace(/<[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function bold(_: string, words: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? []
  return inner === '' ? words : `${before}**${inner}**${after}`
}

function tableRow(row: string): string {
  const cells = [...row.matchAll(/<t([dh])\b[^>]*>([\s\S]*?)<\/t\1>/gi)]
  const line = `| ${cells.map(([, , cell = '']) => oneLine(cell).replaceAll('|', '/')).join(' | ')} |`
  const isHead = cells.length > 0 && cells.every(([, kind]) => kind?.toLowerCase() === 'h')
  return isHead ? `\n${line}\n|${'---|'.repeat(cells.length)}\n` : `${line}\n`
}

const entities: Record<string, string> = {
  nbsp: '\u00a0',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  laquo: '«',
  raquo: '»',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  ugrave: 'ù',
  ucirc: 'û',
  icirc: 'î',
  iuml: 'ï',
  Eacute: 'É',
  Agrave: 'À',
  euro: '€',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  rarr: '→',
  deg: '°',
  oelig: 'œ',
}

function unescaped(text: string): string {
  return text
    .replace(/&([A-Za-z]+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/&#(\d{2,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&')
}
