import * as z from 'zod'
import { folded } from '../../french/folded.ts'

type Field = {
  readonly name: string
  /** What stands in its place, for the list shown in the settings. */
  readonly label: string
  readonly sample: string
}

/** What a firm may write between braces, as in `{{client}}`, in its own Word template. */
export const textFields = [
  { name: 'titre', label: 'Titre du document', sample: 'Refonte de la gestion des stocks' },
  { name: 'sous_titre', label: 'Sous-titre', sample: 'Verrerie des Monts' },
  { name: 'nature', label: 'Type de document', sample: 'Proposition commerciale' },
  { name: 'client', label: 'Nom du client', sample: 'Verrerie des Monts' },
  {
    name: 'adresse_client',
    label: 'Adresse du client',
    sample: '4 rue du Four\n39200 Saint-Claude',
  },
  { name: 'destinataire', label: 'À qui il est adressé', sample: 'Claire Morel, directrice' },
  { name: 'auteur', label: 'Qui l’a rédigé', sample: 'Julien Faure' },
  { name: 'date', label: 'Date du document', sample: '15 mars 2026' },
  { name: 'numero', label: 'Numéro ou référence', sample: 'P-2026-014' },
  { name: 'version', label: 'Version', sample: '2' },
  { name: 'validite', label: 'Fin de validité d’une proposition', sample: '15 avril 2026' },
  { name: 'mission', label: 'Titre de la mission', sample: 'Gestion des stocks' },
  { name: 'periode', label: 'Période couverte', sample: 'mars 2026' },
  { name: 'cabinet', label: 'Nom du cabinet', sample: 'Cabinet Faure Conseil' },
  {
    name: 'identite',
    label: 'Mentions légales du cabinet',
    sample:
      'Cabinet Faure Conseil, SAS au capital de 10\u202f000\u00a0€\n12 rue des Lilas, 69003 Lyon',
  },
  { name: 'adresse', label: 'Adresse du cabinet', sample: '12 rue des Lilas\n69003 Lyon' },
  { name: 'siret', label: 'SIRET du cabinet', sample: '552\u00a0100\u00a0554\u00a000013' },
  { name: 'tva', label: 'Numéro de TVA du cabinet', sample: 'FR 12 552100554' },
  { name: 'telephone', label: 'Téléphone du cabinet', sample: '04 72 00 00 00' },
  { name: 'courriel', label: 'Courriel du cabinet', sample: 'contact@faure-conseil.example' },
  { name: 'site', label: 'Site du cabinet', sample: 'www.faure-conseil.example' },
] as const satisfies readonly Field[]

/** Each stands alone in its paragraph, which gives way to blocks of the document. */
export const blockFields = [
  { name: 'contenu', label: 'Le document lui-même', sample: '' },
  { name: 'sommaire', label: 'La table des matières, ailleurs qu’avant le contenu', sample: '' },
] as const satisfies readonly Field[]

export type TextFieldName = (typeof textFields)[number]['name']
export type BlockFieldName = (typeof blockFields)[number]['name']
export type FieldName = TextFieldName | BlockFieldName

const textNames = textFields.map(({ name }) => name)
const blockNames = blockFields.map(({ name }) => name)

/** What a document puts in the place of fields; one that it says nothing of is left empty. */
export const FieldValues = z.partialRecord(z.enum(textNames), z.string())
export type FieldValues = z.infer<typeof FieldValues>

export const sampleValues: FieldValues = Object.fromEntries(
  textFields.map(({ name, sample }) => [name, sample]),
)

/** The field meant by what stands between the braces: case, accents and spaces do not matter. */
export function fieldNamed(written: string): FieldName | undefined {
  const name = plainName(written)
  return [...textNames, ...blockNames].find(known => known === name)
}

/** The field that goes by another name as well: `{{contact}}` for `{{destinataire}}`. */
export function fieldAlsoNamed(written: string): FieldName | undefined {
  return otherNames[plainName(written)]
}

export function isBlockField(name: FieldName): name is BlockFieldName {
  return blockNames.some(known => known === name)
}

/** The known field that was probably meant; none where nothing comes near. */
export function nearestField(written: string): FieldName | undefined {
  const name = plainName(written)
  const other = otherNames[name]
  if (other !== undefined) return other
  const ranked = [...textNames, ...blockNames]
    .map(known => ({ known, distance: editDistance(name, known) }))
    .toSorted((a, b) => a.distance - b.distance)
  const [nearest] = ranked
  if (nearest === undefined) return undefined
  const isNear = nearest.distance <= Math.max(1, Math.floor(name.length / 3))
  return isNear ? nearest.known : ranked.find(({ known }) => isPartOf(known, name))?.known
}

/** One of the words of a longer name: « client » in « nom_du_client ». */
function isPartOf(known: string, name: string): boolean {
  return name.split('_').includes(known)
}

const otherNames: Readonly<Record<string, FieldName>> = {
  title: 'titre',
  subtitle: 'sous_titre',
  objet: 'titre',
  type: 'nature',
  societe: 'client',
  entreprise: 'client',
  customer: 'client',
  contact: 'destinataire',
  interlocuteur: 'destinataire',
  author: 'auteur',
  redacteur: 'auteur',
  consultant: 'auteur',
  reference: 'numero',
  ref: 'numero',
  number: 'numero',
  firm: 'cabinet',
  content: 'contenu',
  corps: 'contenu',
  body: 'contenu',
  texte: 'contenu',
  toc: 'sommaire',
  table_des_matieres: 'sommaire',
  email: 'courriel',
  mail: 'courriel',
  tel: 'telephone',
  phone: 'telephone',
  web: 'site',
  address: 'adresse',
}

function plainName(written: string): string {
  return folded(written)
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '')
    .slice(0, longestName)
}

const longestName = 60

/** Letters to add, remove or replace, by the row-by-row table of Wagner and Fischer. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1]
    for (let at = 1; at <= to.length; at++) {
      const replaced = (row[at - 1] ?? 0) + (letter === to[at - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
