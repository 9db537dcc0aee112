import type { Finding } from '../findings/finding.ts'
import { placeIn, type Scene } from '../scene/scene.ts'

/** Words called anonymous that carry a name (RGPD, art. 5, 1, a: what was promised is kept). */
export function anonymousQuotes({ reports }: Scene): Finding[] {
  return reports.flatMap(account =>
    account.report.satisfaction.quotes.flatMap(({ anonymous, author }, index) => {
      if (anonymous !== true || author === undefined || !/^\p{Lu}\p{Ll}/u.test(author)) return []
      return [
        {
          code: 'personal-data' as const,
          severity: 'error' as const,
          place: placeIn(account, 'Citation', ['satisfaction', 'quotes', index, 'author'], author),
          message: `Cette citation est dite anonyme, et son auteur est nommé : ${author}.`,
          stated: author,
        },
      ]
    }),
  )
}
