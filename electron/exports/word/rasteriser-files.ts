import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * What drawings are turned into pictures with. The build puts the bytes of each file in the place of
 * its call (electron.vite.config.ts), so that the bundles need no packages beside them.
 */
export function rasteriserFiles() {
  return {
    program: packageFile('@resvg/resvg-wasm/index_bg.wasm'),
    fonts: [
      packageFile('@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf'),
      packageFile('@expo-google-fonts/carlito/700Bold/Carlito_700Bold.ttf'),
    ],
  }
}

function packageFile(name: string): Uint8Array {
  return readFileSync(createRequire(import.meta.url).resolve(name))
}
