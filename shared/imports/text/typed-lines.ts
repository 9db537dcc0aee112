const typedBullet =
  /^(\s*)(?:[•·‣◦▪▫■□●○◆◇►▶➢➤➔→–—✓✔✅☑✗❌⚠]\ufe0f?|o(?=\t| {2}))[ \t\u00a0]*(?=\S)/u
const typedLetter = /^(\s*)(?:[a-h]|[ivx]{1,4})\)\s+(?=\S)/
const typedNumber = /^(\s*)(\d{1,2})(?:°|\/(?!\d)|\s[-–—])\s+(?=\S)/

/** Quotes, bullets and numbers piled up on one line, which a reader would have to climb into one by one. */
const deepNesting = /^((?:\s*(?:[>*+-]|\d{1,9}[.)])\s){3})(?:\s*(?:[>*+-]|\d{1,9}[.)])\s)+/

/** Ten levels of lists: Markdown takes longer and longer to read deeper ones. */
const deepIndent = /^([ \t]{20})[ \t]+(?=\S)/

export function withMarkdownBullet(line: string): string {
  return line
    .replace(deepNesting, '$1')
    .replace(deepIndent, '$1')
    .replace(/^[=-]>\s+(?=\S)/, '- ')
    .replace(typedBullet, '$1- ')
    .replace(typedLetter, '$1- ')
    .replace(typedNumber, '$1$2. ')
}

export function isRule(line: string): boolean {
  return /^\s{0,3}(?:={3,}|-{3,}|_{3,}|~{4,}|\*{3,}|[─━═]{3,})\s*$/u.test(line)
}

/** Markdown takes a paragraph above a rule for a heading: only a short line with nothing to say is one. */
export function isUnderlinable(line: string): boolean {
  const words = line.trim()
  return (
    words.length <= longestTitle &&
    !/[.;,:!?]$|\s:\s/.test(words) &&
    !isItem(line) &&
    !words.startsWith('|')
  )
}

export const longestTitle = 80

export function titleWords(line: string): string {
  return line
    .trim()
    .replace(/^(?:[=\-_~*#[\]<>|─━═\s]+)(?=[\p{L}\p{N}])/u, '')
    .replace(/[=\-_~*#[\]<>|─━═:\s]+$/u, '')
}

export function isItem(line: string): boolean {
  return /^\s*(?:[-*+]|\d{1,3}[.)])\s+\S/.test(line)
}

export function isLabelLine(line: string): boolean {
  return (
    /^.{1,90}:(?:\*\*|__)?\s*$/.test(line) || /^(?:\*\*|__)[^*_]+(?:\*\*|__)\s*:?\s*$/.test(line)
  )
}
