import { remembered } from '../values/remembered.ts'

/** Text as it is compared: without accents, ligatures, capitals, typographic marks and double spaces. */
export const bareWords = remembered(text => {
  const small = text.toLowerCase()
  return (isPlain(small) ? small : withoutAccents(small))
    .replace(/[’‘`´]/g, "'")
    .replace(/[^a-z0-9%€+/&<>=→']+/g, ' ')
    .trim()
})

function isPlain(text: string): boolean {
  return !/[^ -~]/.test(text)
}

function withoutAccents(text: string): string {
  return text
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
}
