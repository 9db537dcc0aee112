export type Signed = { readonly body: string; readonly signature: readonly string[] }

const longestSignature = 8

/** What stands after the last rule where it is a few lines with an address: who wrote, and for whom. */
export function withoutSignature(text: string): Signed {
  const lines = text.trimEnd().split('\n')
  const rule = lines.findLastIndex(line => /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/.test(line))
  const after = lines
    .slice(rule + 1)
    .map(bare)
    .filter(line => line !== '')
  const isSignature =
    after.some(isAddress) || after.some(isAuthor) || isItalic(lines.slice(rule + 1).join('\n'))
  if (rule < 0 || after.length === 0 || after.length > longestSignature || !isSignature) {
    return { body: text, signature: [] }
  }
  return { body: lines.slice(0, rule).join('\n'), signature: after }
}

/** « *Cap Conseil* », alone under the rule. */
function isItalic(text: string): boolean {
  return text.length < 200 && /^\s*([*_])(?!\1)[^*_]+\1\s*$/.test(text)
}

function bare(line: string): string {
  return line.replace(/[*_>]/g, '').trim()
}

function isAddress(line: string): boolean {
  return /@|\b0\d(?:[ .][\dX]{2}){4}|\bwww\./u.test(line)
}

function isAuthor(line: string): boolean {
  return /^(?:compte[- ]rendu|rapport|document)?\s*(?:rédigé|établi|préparé) par/iu.test(line)
}
