import { bareWords } from '../../french/bare-words.ts'
import { pattern } from '../../french/pattern.ts'

/**
 * « Client : Laines Tavel Mission : Achats Date : 3 mai 2025 »: header lines that a word processor put into
 * one paragraph, each on its own again. Three of them at least, the first at the beginning: prose has colons too.
 */
export function fieldsInLine(text: string): string[] {
  if (!/^[^:]{1,40}:\s.*:\s.*:\s/su.test(text)) return [text]
  const starts = [...text.matchAll(label)]
    .filter(({ 0: told }) => fieldName.test(bareWords(told.replace(/\s*:.*$/su, ''))))
    .map(({ index }) => index)
  if (starts.length < fewestFields || starts[0] !== 0) return [text]
  return starts.map((start, at) => text.slice(start, starts[at + 1]).replace(/[\s|·;,–—-]+$/u, ''))
}

const fewestFields = 3

const label = /(?<![^\s])\p{Lu}[\p{L}’'.°]*(?:\s[\p{Ll}’'°]+){0,3}\s?:(?=\s)/gu

const fieldName = pattern()`
  ^(?:
    client|entreprise|mission|projet|objet|sujet|type|periode(?: couverte)?|mois
    |date(?: (?:du|de|d'|de la) .+)?|lieu|horaires?|version|statut|ref(?:erence)?|numero
    |duree|(?:redige|etabli|prepare|cree|emis)e? (?:par|le)|auteur|autrice
    |redact(?:eur|rice)|anim(?:e par|ateur|atrice)|facilitat(?:eur|rice)|consultante?
    |responsable|contact|interlocut(?:eur|rice)|destinataires?|a|de|a l'attention de
    |participants?|presents?|excuses?|diffusion|secteur|budget
  )$
`
