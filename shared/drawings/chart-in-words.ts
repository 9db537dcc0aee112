import type { BlockOf } from '../documents/document-tree.ts'
import { inSentence, sentence } from '../french/sentence.ts'
import { typeset } from '../french/writing.ts'

/** « Budget par poste. Conseil : prévu 31 200 €, réalisé 28 000 €. » */
export function chartInWords({ caption, series, categories }: BlockOf<'chart'>): string {
  const told = categories.map(({ label, values }) => {
    const figures = values.flatMap((figure, index) => {
      if (figure === null) return []
      const name = series.length > 1 ? inSentence(series[index]?.label ?? '') : ''
      return [`${name} ${figure.text}`.trim()]
    })
    return sentence(`${label} : ${figures.length === 0 ? 'non connu' : figures.join(', ')}`)
  })
  return typeset([sentence(caption), ...told].filter(Boolean).join(' '))
}
