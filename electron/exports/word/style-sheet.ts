import {
  AlignmentType,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx'
import type { Theme } from './theme.ts'
import {
  fontSize,
  lineHeightOf,
  listIndent,
  points,
  type StyleId,
  styleOf,
  textStyles,
} from './word-style.ts'

export const numberings = { bullets: 'puces', steps: 'etapes' } as const

/** Our paragraph styles under Word's own names, so that its outline, contents and style list know them. */
export function styleSheet(theme: Theme): IStylesOptions {
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
    paragraphStyles: Object.keys(textStyles).map(id => paragraphStyle(id as StyleId, theme)),
  }
}

function paragraphStyle(id: StyleId, theme: Theme): IParagraphStyleOptions {
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
        before: points(style.before),
        after: points(style.after),
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
