import {
  AlignmentType,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx'
import type { Theme } from './theme.ts'
import { fontSize, listIndent, points } from './word-measures.ts'
import { lineHeightOf, type StyleId, styleOf, textStyles } from './word-style.ts'

export const numberings = { bullets: 'puces', steps: 'etapes' } as const

/**
 * Our paragraph styles under Word's own names, so that its outline, contents and style list know
 * them; `spacing` is how much of the usual space stands between the paragraphs of the text.
 */
export function styleSheet(theme: Theme, spacing = 1): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: theme.font,
          size: fontSize(styleOf('Normal').size),
          color: theme.text,
          language: { value: 'fr-FR', eastAsia: 'fr-FR', bidirectional: 'ar-SA' },
        },
      },
      hyperlink: { run: { color: theme.accent, underline: {} } },
    },
    paragraphStyles: Object.keys(textStyles).map(id =>
      paragraphStyle(id as StyleId, isOfText(id) ? spacing : 1, theme),
    ),
  }
}

/** Those of the pages that the text fills, not of its cover nor of its contents. */
function isOfText(id: string): boolean {
  return !/^(?:Cover|Title|Subtitle|TOC|Figure)/.test(id)
}

function paragraphStyle(id: StyleId, spacing: number, theme: Theme): IParagraphStyleOptions {
  const style = styleOf(id)
  return {
    id,
    name: style.name,
    ...(id === 'Normal' ? {} : { basedOn: 'Normal' }),
    next: style.isKeptWithNext === true ? 'Normal' : id,
    quickFormat: true,
    run: {
      size: fontSize(style.size),
      ...(style.isHeading === true && theme.headingFont !== theme.font
        ? { font: theme.headingFont }
        : {}),
      ...(style.bold === true ? { bold: true } : {}),
      ...(style.italic === true ? { italics: true } : {}),
      ...(style.color === undefined ? {} : { color: theme[style.color] }),
      ...(style.isSpacedCapitals === true ? { allCaps: true, characterSpacing: points(1.5) } : {}),
    },
    paragraph: {
      spacing: {
        before: points(style.before * spacing),
        after: points(style.after * spacing),
        line: points(lineHeightOf(style)),
        lineRule: LineRuleType.AT_LEAST,
      },
      ...(style.isKeptWithNext === true ? { keepNext: true, keepLines: true } : {}),
      ...(style.outlineLevel === undefined ? {} : { outlineLevel: style.outlineLevel }),
    },
  }
}

const listLevels = [0, 1, 2, 3] as const
const bulletMarks = ['•', '–', '•', '–'] as const
const stepFormats = [
  LevelFormat.DECIMAL,
  LevelFormat.LOWER_LETTER,
  LevelFormat.LOWER_ROMAN,
  LevelFormat.DECIMAL,
] as const

export function numberingOptions(theme: Theme): INumberingOptions {
  return {
    config: [
      {
        reference: numberings.bullets,
        levels: listLevels.map(level => ({
          level,
          format: LevelFormat.BULLET,
          text: bulletMarks[level],
          ...levelLayout(level, theme),
        })),
      },
      {
        reference: numberings.steps,
        levels: listLevels.map(level => ({
          level,
          format: stepFormats[level],
          text: `%${level + 1}.`,
          ...levelLayout(level, theme),
        })),
      },
    ],
  }
}

function levelLayout(level: number, theme: Theme) {
  return {
    alignment: AlignmentType.LEFT,
    style: {
      run: { color: theme.accent, bold: true },
      paragraph: { indent: { left: listIndent * (level + 1), hanging: listIndent } },
    },
  }
}
