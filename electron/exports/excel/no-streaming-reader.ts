/**
 * Takes the place of the package `unzipper` in the bundle: exceljs needs it only to read workbooks
 * from a stream, which the app never does, and it knows how to reach the network.
 */
export const Parse = undefined
