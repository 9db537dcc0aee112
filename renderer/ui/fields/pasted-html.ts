/**
 * What the clipboard holds, as prose can take it: its looks stay behind, which the security policy of
 * the page refuses, and each row of a table is one item of a list, its cells told apart.
 */
export function pastedHtml(html: string): string {
  const innermostFirst = (text: string): string => {
    const listed = text.replace(table, (_all, rows: string) => asList(rows))
    return listed === text ? text : innermostFirst(listed)
  }
  return innermostFirst(withoutStyles(html))
}

/** An innermost table, whole. */
const table = /<table\b[^>]*>((?:(?!<table\b)[\s\S])*?)<\/table\s*>/gi
/** A tag with its attributes, whatever their quotes hold. */
const tag = /<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi
const styleAttribute = /\sstyle\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi

function withoutStyles(html: string): string {
  return html
    .replace(/<style\b[\s\S]*?<\/style\s*>/gi, '')
    .replace(tag, whole => whole.replace(styleAttribute, ''))
}

function asList(rows: string): string {
  const items = rows
    .split(/<tr\b[^>]*>/i)
    .slice(1)
    .map(row => cellsOf(row).join(' – '))
    .filter(row => row !== '')
  return items.length === 0
    ? ''
    : `<ul>${items.map(item => `<li><p>${item}</p></li>`).join('')}</ul>`
}

/** What each cell says, on one line; emphasis stays. */
function cellsOf(row: string): string[] {
  return row
    .split(/<t[dh]\b[^>]*>/i)
    .slice(1)
    .map(cell =>
      cell
        .replace(notEmphasis, ' ')
        .replace(/(?:\s|&nbsp;|&#160;)+/g, ' ')
        .trim(),
    )
    .filter(cell => cell !== '')
}

const notEmphasis = /<(?!\/?(?:b|strong|i|em|u|s|a|code)\b)[^>]*>/gi
