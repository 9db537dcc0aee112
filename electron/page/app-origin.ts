export const scheme = 'app'
export const host = 'etabli'

/**
 * Where the page lives, in development too. The user's data belongs to this origin:
 * changing it after a release would orphan every database.
 */
export const appOrigin = `${scheme}://${host}`

/** The page that is printed, opened by main and seen by nobody. */
export const printPage = `${appOrigin}/print.html`
