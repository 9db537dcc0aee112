import { inMegabytes, packedLimits } from '../../shared/domain/workspace/import-limits.ts'
import { formatNumber, typeset } from '../../shared/french/writing.ts'
import {
  inFileOrder,
  isLeftover,
  isWordName,
  isWorkbookName,
} from '../../shared/imports/text/packed-files.ts'
import type { UnpackedFile } from '../../shared/ipc/outcomes.ts'
import { type ArchiveParts, type ArchiveRefusal, openArchive } from './office-archive.ts'
import { wordText } from './word-document/word-text.ts'
import { readWorkbookFile } from './workbook/workbook-file.ts'

/** What a packed file holds: the text of a Word document, a workbook, or the files of a zip, folders aside. */
export async function unpackFile(name: string, bytes: Uint8Array): Promise<UnpackedFile> {
  if (isWordName(name)) return wordText(bytes)
  if (isWorkbookName(name)) return readWorkbookFile(bytes)
  const archive = await openArchive(bytes, packedLimits)
  if (archive.kind === 'refused') return refused(sentences[archive.why])
  if (archive.parts.has('word/document.xml')) return wordText(bytes)
  if (archive.parts.has('xl/workbook.xml')) return readWorkbookFile(bytes)
  const stranger = strangers.find(({ holds }) => archive.parts.has(holds))
  if (stranger !== undefined) return refused(stranger.sentence)
  const files = filesOf(archive.parts)
  return files.length === 0 ? refused(nothingInside) : { kind: 'files', files }
}

function filesOf(parts: ArchiveParts): { name: string; bytes: Uint8Array<ArrayBuffer> }[] {
  const files = [...parts].map(([name, bytes]) => ({ name, bytes }))
  return inFileOrder(files.filter(({ name }) => !isLeftover(name)))
}

function refused(sentence: string): UnpackedFile {
  return { kind: 'refused', reason: typeset(sentence) }
}

const nothingInside = 'Cette archive ne contient aucun fichier.'

const strangers = [
  {
    holds: 'ppt/presentation.xml',
    sentence:
      'Ce fichier est une présentation PowerPoint : enregistrez son texte dans un document Word (.docx), puis importez celui-ci.',
  },
  {
    holds: 'META-INF/manifest.xml',
    sentence:
      'Ce fichier est un document LibreOffice : enregistrez-le en « Document Word (.docx) », puis importez celui-ci.',
  },
]

const sentences: Record<ArchiveRefusal, string> = {
  empty: 'Ce fichier est vide.',
  'too large': `Cette archive pèse plus de ${inMegabytes(packedLimits.size)} : répartissez ses documents dans plusieurs archives.`,
  'old or protected Office file':
    'Ce fichier est un ancien document Office ou un document protégé par un mot de passe : enregistrez-le en « Document Word (.docx) », sans mot de passe.',
  'not an archive': 'Ce fichier n’est ni un texte, ni un document Word, ni une archive ZIP.',
  damaged: 'Cette archive est abîmée ou incomplète : refaites-la, puis importez-la de nouveau.',
  encrypted:
    'Cette archive est protégée par un mot de passe : décompressez-la, puis importez ses documents.',
  'unsafe names':
    'Cette archive contient des noms en double ou qui sortent de son dossier : décompressez-la, puis importez ses documents.',
  'too much inside': `Cette archive se déploie en plus de ${formatNumber(packedLimits.entries)} fichiers ou de ${inMegabytes(packedLimits.unpacked)} : importez-la en plusieurs fois.`,
}
