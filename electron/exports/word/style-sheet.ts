import type { Theme } from './theme.ts'
import {
  fontSize,
  lineHeightOf,
  points,
  type StyleId,
  styleOf,
  type TextStyle,
  textStyles,
} from './word-style.ts'
import { element, valued, when, wrapped } from './xml/element.ts'
import { documentPart } from './xml/namespaces.ts'

/** Our paragraph styles under Word's own names, so that its outline, contents and style list know them. */
export function styleSheet(theme: Theme): string {
  const ids = Object.keys(textStyles) as StyleId[]
  const styles = ids.map(id => paragraphStyle(id, theme)).join('')
  return documentPart('w:styles', defaults(theme) + baseStyles + hyperlinkStyle(theme) + styles)
}

/** Fonts, colour and language of everything: French, so that Word proofreads it as such. */
function defaults({ font, text }: Theme): string {
  const size = fontSize(styleOf('Normal').size)
  const run =
    element('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font }) +
    valued('color', text) +
    valued('sz', size) +
    valued('szCs', size) +
    element('w:lang', { 'w:val': 'fr-FR', 'w:eastAsia': 'fr-FR', 'w:bidi': 'ar-SA' })
  return `<w:docDefaults><w:rPrDefault>${wrapped('rPr', run)}</w:rPrDefault><w:pPrDefault/></w:docDefaults>`
}

const baseStyles =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>' +
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>'

function hyperlinkStyle({ accent }: Theme): string {
  const look = wrapped('rPr', valued('color', accent) + valued('u', 'single'))
  const content = `${valued('name', 'Hyperlink')}${valued('basedOn', 'DefaultParagraphFont')}${look}`
  return element('w:style', { 'w:type': 'character', 'w:styleId': 'Hyperlink' }, content)
}

function paragraphStyle(id: StyleId, theme: Theme): string {
  const style = styleOf(id)
  const content =
    valued('name', style.name) +
    (id === 'Normal' ? '' : valued('basedOn', 'Normal')) +
    valued('next', style.isKeptWithNext === true ? 'Normal' : id) +
    '<w:qFormat/>' +
    wrapped('pPr', paragraphProperties(style)) +
    wrapped('rPr', runProperties(style, theme))
  const isDefault = id === 'Normal' ? 1 : undefined
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': isDefault, 'w:styleId': id },
    content,
  )
}

function paragraphProperties(style: TextStyle): string {
  const spacing = {
    'w:before': points(style.before),
    'w:after': points(style.after),
    'w:line': points(lineHeightOf(style)),
    'w:lineRule': 'atLeast',
  }
  return (
    when(style.isKeptWithNext, '<w:keepNext/><w:keepLines/>') +
    element('w:spacing', spacing) +
    (style.outlineLevel === undefined ? '' : valued('outlineLvl', style.outlineLevel))
  )
}

function runProperties(style: TextStyle, theme: Theme): string {
  const size = fontSize(style.size)
  return (
    when(style.bold, '<w:b/><w:bCs/>') +
    when(style.italic, '<w:i/><w:iCs/>') +
    when(style.isSpacedCapitals, '<w:caps/>') +
    (style.color === undefined ? '' : valued('color', theme[style.color])) +
    when(style.isSpacedCapitals, valued('spacing', points(1.5))) +
    valued('sz', size) +
    valued('szCs', size)
  )
}
