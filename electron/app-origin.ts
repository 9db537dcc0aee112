export const scheme = 'app'
export const host = 'etabli'

/**
 * Where the page lives, in development too. The user's data belongs to this origin:
 * changing it after a release would orphan every database.
 */
export const appOrigin = `${scheme}://${host}`
