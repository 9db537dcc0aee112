import type { Entry } from '../entry.ts'

/** « **Prochain atelier :** mardi 12 mars »: a paragraph that says what it is about itself. */
export function isNamedInBold({ kind, markdown }: Entry): boolean {
  return kind === 'paragraph' && /^(?:\*\*|__)[^*_]+:\s*(?:\*\*|__)/.test(markdown)
}
