export type TemplatePlace = 'body' | 'table' | 'textBox' | 'control' | 'header' | 'footer' | 'note'

/** The text of one paragraph of a template; `looks` are its runs, each with its length and its format. */
export type TemplateText = {
  readonly text: string
  readonly place: TemplatePlace
  readonly looks: readonly { readonly length: number; readonly format: string }[]
}

/** What the doctor looks at; the file itself has been found sound before. */
export type TemplateContents = {
  readonly texts: readonly TemplateText[]
  /** Styles of our documents that it does not define, by the names that Word shows. */
  readonly missingStyles: readonly string[]
  readonly comments: number
  readonly revisions: number
  /** Names of Word's own mail-merge fields. */
  readonly mergeFields: readonly string[]
  /** It has a table of contents of its own, which ours replaces. */
  readonly hasContentsTable: boolean
  /** Another one, made of a mere field. */
  readonly hasLooseContentsTable: boolean
}

/** Each place as a finding tells it. */
export const placeNames: Record<TemplatePlace, string> = {
  body: 'dans le texte',
  table: 'dans un tableau',
  textBox: 'dans une zone de texte',
  control: 'dans un contrôle de contenu',
  header: 'en en-tête',
  footer: 'en pied de page',
  note: 'dans une note',
}
