import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * The font of drawings turned into pixels, as wide as Calibri. The build puts the bytes of each file
 * in the place of its call (electron.vite.config.ts), so that the bundles need no packages beside them.
 */
export function regularFont(): Uint8Array {
  return packageFile('@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf')
}

export function boldFont(): Uint8Array {
  return packageFile('@expo-google-fonts/carlito/700Bold/Carlito_700Bold.ttf')
}

function packageFile(name: string): Uint8Array {
  return readFileSync(createRequire(import.meta.url).resolve(name))
}
