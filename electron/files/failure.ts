import { basename } from 'node:path'
import { noBreakSpace } from '../../shared/french/writing.ts'

/** One French sentence: what happened to this file, and what to do. */
export function failureSentence(error: unknown, path: string): string {
  const name = `«${noBreakSpace}${basename(path)}${noBreakSpace}»`
  const sentence = sentences[codeOf(error)]
  if (sentence) return sentence(name)
  const detail = error instanceof Error ? error.message : String(error)
  return `Le fichier ${name} n’a pas pu être traité${noBreakSpace}: ${detail}`
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

type Sentence = (name: string) => string

const locked: Sentence = name =>
  `Le fichier ${name} est ouvert dans un autre programme${noBreakSpace}: fermez-le, puis recommencez.`
const forbidden: Sentence = name =>
  `Vous n’avez pas le droit d’accéder à ${name} à cet emplacement${noBreakSpace}: choisissez un autre dossier.`
const full: Sentence = name =>
  `Le disque est plein${noBreakSpace}: ${name} n’a pas été enregistré. Libérez de la place ou choisissez un autre disque.`
const vanished: Sentence = name =>
  `L’emplacement de ${name} n’existe plus${noBreakSpace}: le dossier a été déplacé ou le disque débranché. Choisissez un autre dossier.`

const sentences: Record<string, Sentence> = {
  EBUSY: locked,
  ETXTBSY: locked,
  EPERM: name =>
    `Le fichier ${name} est protégé ou ouvert dans un autre programme${noBreakSpace}: fermez-le ou choisissez un autre nom.`,
  EACCES: forbidden,
  EROFS: name =>
    `Cet emplacement est en lecture seule${noBreakSpace}: ${name} n’a pas été enregistré. Choisissez un autre dossier.`,
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  ENOENT: vanished,
  ENOTDIR: vanished,
  EISDIR: name => `${name} est un dossier${noBreakSpace}: choisissez un nom de fichier.`,
  ENAMETOOLONG: name => `Le nom ${name} est trop long${noBreakSpace}: choisissez-en un plus court.`,
  EIO: name =>
    `Le disque ne répond pas correctement${noBreakSpace}: ${name} n’a pas pu être lu ou enregistré.`,
}
