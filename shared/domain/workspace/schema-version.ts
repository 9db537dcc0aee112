/**
 * Version of the store's tables and of the rows in them, wherever these are kept. A released version is
 * never edited: add the next (`renderer/storage/database/schema.ts`).
 */
export const schemaVersion = 2
