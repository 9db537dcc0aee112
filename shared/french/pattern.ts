/**
 * A long pattern, laid out over several lines: line breaks and what indents a line are no part of it, the
 * spaces within a line are. A part told by a name is put in as it is written, whatever its own flags.
 */
export function pattern(flags = '') {
  return ({ raw }: TemplateStringsArray, ...parts: readonly (string | RegExp)[]): RegExp =>
    new RegExp(String.raw({ raw: raw.map(withoutLayout) }, ...parts.map(sourceOf)), flags)
}

function withoutLayout(text: string): string {
  return text.replace(/\s*\n\s*/g, '')
}

function sourceOf(part: string | RegExp): string {
  return typeof part === 'string' ? part : part.source
}
