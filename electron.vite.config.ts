import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { build, type Plugin } from 'vite'
import { noncePlaceholder } from './electron/page/content-security-policy.ts'

/** Where Vite listens in development; the page itself stays at app://etabli. */
const developmentPort = 5173

/** Everything but Electron itself is bundled: the app ships no node_modules, and the command line starts fast. */
export default defineConfig({
  main: {
    plugins: [fontsBeside(), nativeFields(), commandLineProgram()],
    build: {
      externalizeDeps: false,
      outDir: 'out/main',
      rollupOptions: {
        input: {
          index: resolve('electron/main.ts'),
          'unpacking-thread': resolve('electron/unpacking-thread.ts'),
        },
        output: { entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      outDir: 'out/preload',
      rollupOptions: {
        input: {
          index: resolve('electron/preload.ts'),
          print: resolve('electron/print-preload.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), printedPage()],
    html: { cspNonce: noncePlaceholder },
    // Documents are read in a worker, where there is no page to decode `&eacute;` with.
    resolve: {
      alias: {
        'decode-named-character-reference': resolve(
          'node_modules/decode-named-character-reference/index.js',
        ),
      },
    },
    build: {
      outDir: 'out/renderer',
      // A data: URL would be one more thing for the security policy to allow.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      minify: true,
      rollupOptions: {
        input: resolve('renderer/index.html'),
        // All that the first screens need comes as one file: each further request delays them.
        output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
      },
    },
    server: {
      port: developmentPort,
      strictPort: true,
      hmr: { protocol: 'ws', host: 'localhost', clientPort: developmentPort },
    },
  },
})

/**
 * The command line and what it runs, as CommonJS: Node starts it faster, and its compiled code can be
 * kept between runs. Minified, because it is read at each of them.
 */
function commandLineProgram(): Plugin {
  return {
    name: 'command-line-program',
    apply: 'build',
    async closeBundle() {
      await build({
        configFile: false,
        logLevel: 'warn',
        resolve: { alias: [{ find: /^fflate$/, replacement: 'fflate/browser' }] },
        plugins: [fontsBeside(), nativeFields()],
        ssr: { noExternal: true },
        build: {
          ssr: true,
          target: 'node20',
          outDir: 'out/main',
          emptyOutDir: false,
          minify: true,
          rollupOptions: {
            input: {
              cli: resolve('electron/cli.ts'),
              'command-line/program': resolve('electron/cli/command-line.ts'),
              'command-line/reading-thread': resolve('electron/cli/reading-thread.ts'),
            },
            output: {
              format: 'cjs',
              entryFileNames: '[name].cjs',
              chunkFileNames: 'command-line/[name].cjs',
            },
          },
        },
      })
    },
  }
}

/**
 * The fonts of drawings stand once in out/main/fonts, beside the folders of both programs: they ship no
 * packages. Bytes within the code would be read, checked and kept with it at each run.
 */
function fontsBeside(): Plugin {
  return {
    name: 'fonts-beside',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/pixels/font-files.ts')) return undefined
      const { resolve: pathOf } = createRequire(id)
      return code.replace(/packageFile\('([^']+)'\)/g, (_, name: string) => {
        const fileName = `fonts/${basename(name)}`
        this.emitFile({ type: 'asset', fileName, source: readFileSync(pathOf(name)) })
        return `readFileSync(\`\${import.meta.dirname}/../${fileName}\`)`
      })
    },
  }
}

/**
 * docx is published for engines without class fields and object spread; what stands in for them takes
 * a tenth of the time of a document. Here it is the engine's own.
 */
function nativeFields(): Plugin {
  return {
    name: 'native-fields',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]docx[\\/]dist[\\/]/.test(id)) return undefined
      return code
        .replace(
          /function _defineProperty\(e, r, t\) \{\n[\s\S]*?\n\}\n/,
          'function _defineProperty(e, r, t) { e[r] = t; return e }\n',
        )
        .replace(
          /function _objectSpread2\(e\) \{\n[\s\S]*?\n\}\n/,
          'function _objectSpread2(...sources) { return Object.assign(...sources) }\n',
        )
    },
  }
}

/** The page that is printed shares no file with the one people wait for: that one starts as fast without it. */
function printedPage(): Plugin {
  return {
    name: 'printed-page',
    apply: 'build',
    async closeBundle() {
      await build({
        configFile: false,
        logLevel: 'warn',
        root: 'renderer',
        plugins: [react()],
        build: {
          outDir: resolve('out/renderer'),
          emptyOutDir: false,
          assetsDir: 'print',
          assetsInlineLimit: 0,
          modulePreload: { polyfill: false },
          rollupOptions: { input: resolve('renderer/print.html') },
        },
      })
    },
  }
}
