import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * The font of drawings turned into pixels, as wide as Calibri. The build puts both
 * files beside the bundles (electron.vite.config.ts), which need no packages.
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
