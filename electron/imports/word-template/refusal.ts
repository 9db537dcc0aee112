import { tooLargeTemplate } from '../../../shared/domain/template/size.ts'
import { typeset } from '../../../shared/french/writing.ts'
import type { ArchiveRefusal } from '../office-archive.ts'

export type TemplateRefusal =
  | ArchiveRefusal
  | 'not Word'
  | 'strict'
  | 'macros'
  | 'objects'
  | 'unsafe XML'
  | 'fetching fields'
  | 'attached template'
  | 'linked picture'
  | 'linked file'
  | 'mail merge'
  /** No fault of the file’s that we know of. */
  | 'unread'

/** What happened and what to do, in one sentence. */
export function refusalSentence(why: TemplateRefusal): string {
  return typeset(sentences[why])
}

const sentences: Record<TemplateRefusal, string> = {
  empty: 'Ce fichier est vide : choisissez le document Word de votre cabinet.',
  'too large': tooLargeTemplate,
  'old or protected Office file':
    'Ce fichier est un ancien document Word (.doc) ou un document protégé par un mot de passe : enregistrez-le dans Word en « Document Word (.docx) », sans mot de passe.',
  'not an archive':
    'Ce fichier n’est pas un document Word : choisissez un fichier .docx ou .dotx enregistré par Word ou LibreOffice.',
  damaged:
    'Ce document Word est abîmé ou incomplet : ouvrez-le dans Word, enregistrez-le sous un nouveau nom, puis déposez ce nouveau fichier.',
  encrypted:
    'Ce document est protégé par un mot de passe : retirez-le dans Word (Fichier, Informations, Protéger le document), puis déposez-le de nouveau.',
  'unsafe names':
    'Ce fichier contient des noms qui sortent de son archive : il a été fabriqué ou modifié hors de Word, demandez l’original à qui vous l’a transmis.',
  'too much inside':
    'Ce fichier se déploie en bien plus de données qu’un document Word : il a été fabriqué pour bloquer un logiciel, demandez l’original à qui vous l’a transmis.',
  'not Word':
    'Ce fichier n’est pas un document Word : choisissez un fichier .docx ou .dotx, pas un classeur ni une présentation.',
  strict:
    'Ce document est enregistré en « Open XML strict » : enregistrez-le dans Word en « Document Word (.docx) », puis déposez-le de nouveau.',
  macros:
    'Ce document contient des macros : enregistrez-le dans Word en « Document Word (.docx) », sans macros, puis déposez-le de nouveau.',
  objects:
    'Ce document contient un objet d’un autre logiciel (classeur incorporé, contrôle, document inséré) : remplacez-le par une image ou un tableau dans Word, puis déposez-le de nouveau.',
  'unsafe XML':
    'Ce fichier déclare des entités XML, ce que Word n’écrit jamais : demandez l’original à qui vous l’a transmis.',
  'fetching fields':
    'Ce document a un champ Word qui va chercher un autre fichier (INCLUDETEXT, LINK, DDE…) : remplacez-le par du texte ou une image (Ctrl+Maj+F9), puis déposez-le de nouveau.',
  'attached template':
    'Ce document est attaché à un autre modèle, que Word irait chercher chez vos clients : dans Word, Options, Compléments, Modèles, attachez « Normal », puis déposez-le de nouveau.',
  'linked picture':
    'Une image de ce document est liée à un fichier extérieur : dans Word, coupez-la et collez-la comme image, puis déposez le document de nouveau.',
  'linked file':
    'Ce document est lié à un fichier extérieur : rompez la liaison dans Word (Fichier, Informations, Modifier les liens d’accès aux fichiers), puis déposez-le de nouveau.',
  unread:
    'Ce document n’a pas pu être lu : enregistrez-le dans Word sous un nouveau nom, puis déposez ce nouveau fichier.',
  'mail merge':
    'Ce document est lié à une source de publipostage : dans Word, Publipostage, Démarrer, choisissez « Document Word normal », puis déposez-le de nouveau.',
}
