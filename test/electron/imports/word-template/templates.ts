import { strToU8, type Zippable, zipSync } from 'fflate'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const names = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"`
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

type Related = {
  readonly kind: string
  readonly target: string
  readonly isExternal?: boolean
}

export type Template = {
  /** The blocks of the body, before its last section. */
  readonly body?: string
  readonly section?: string
  readonly header?: string
  readonly footer?: string
  readonly styles?: string
  readonly numbering?: string
  /** Relationships of the document beside those of the parts above. */
  readonly related?: readonly Related[]
  readonly mainType?: string
  readonly extra?: Zippable
}

/** The parts of a firm's Word document, as small as Word itself accepts. */
export function templateParts(template: Template = {}): Zippable {
  const {
    header,
    footer,
    styles = frenchStyles,
    numbering,
    mainType = `${word}.document.main+xml`,
  } = template
  const parts = [
    { kind: 'styles', path: 'styles.xml', root: 'styles', content: styles },
    ...(header === undefined
      ? []
      : [{ kind: 'header', path: 'header1.xml', root: 'hdr', content: header }]),
    ...(footer === undefined
      ? []
      : [{ kind: 'footer', path: 'footer1.xml', root: 'ftr', content: footer }]),
    ...(numbering === undefined
      ? []
      : [{ kind: 'numbering', path: 'numbering.xml', root: 'numbering', content: numbering }]),
  ]
  const references = parts
    .filter(({ kind }) => kind === 'header' || kind === 'footer')
    .map(({ kind }) => `<w:${kind}Reference w:type="default" r:id="${kind}"/>`)
    .join('')
  const overrides = parts.map(
    ({ kind, path }) => `<Override PartName="/word/${path}" ContentType="${word}.${kind}+xml"/>`,
  )
  const links = [
    ...parts.map(({ kind, path }) => relationship(kind, kind, path, false)),
    ...(template.related ?? []).map(({ kind, target, isExternal = false }, index) =>
      relationship(`x${index}`, kind, target, isExternal),
    ),
  ]
  return {
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${mainType}"/>${overrides.join('')}</Types>`,
    ),
    '_rels/.rels': relationships([
      relationship('main', 'officeDocument', 'word/document.xml', false),
    ]),
    'word/document.xml': xml(
      `<w:document ${names}><w:body>${template.body ?? paragraph('{{contenu}}')}<w:sectPr>${references}${template.section ?? a4}</w:sectPr></w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': relationships(links),
    ...Object.fromEntries(
      parts.map(({ path, root, content }) => [
        `word/${path}`,
        xml(`<w:${root} ${names}>${content}</w:${root}>`),
      ]),
    ),
    ...template.extra,
  }
}

export function templateBytes(template: Template = {}): Uint8Array {
  return zipSync(templateParts(template))
}

export const a4 =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>'

export const letterLandscape =
  '<w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/><w:pgMar w:top="1440" w:right="2880" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>'

/** One paragraph of runs, each a piece of the text, as Word cuts it while one types. */
export function paragraph(...pieces: readonly string[]): string {
  return `<w:p>${pieces.map(piece => run(piece)).join('<w:proofErr w:type="spellStart"/>')}</w:p>`
}

export function run(text: string, format = ''): string {
  const properties = format === '' ? '' : `<w:rPr>${format}</w:rPr>`
  return `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** As a French Word writes them: English names, French ids. */
export const frenchStyles = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:ind w:firstLine="284"/><w:jc w:val="both"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="7A1F3D"/><w:sz w:val="40"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:color w:val="B03060"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:rPr><w:color w:val="7A1F3D"/><w:sz w:val="56"/></w:rPr></w:style><w:style w:type="table" w:default="1" w:styleId="TableauNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`

/** « I. », « II. » before the headings of the first level. */
export const headingNumbers =
  '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="Titre1"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'

function relationship(id: string, kind: string, target: string, isExternal: boolean): string {
  const mode = isExternal ? ' TargetMode="External"' : ''
  return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${mode}/>`
}

function relationships(links: readonly string[]): Uint8Array {
  return xml(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`,
  )
}

function xml(content: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${content}`)
}
