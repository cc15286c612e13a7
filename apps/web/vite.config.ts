import vue from '@vitejs/plugin-vue'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vite'
import type { Plugin } from 'vite'

/**
 * `__NONCE__` stands in the built index.html wherever a script or style needs the response's nonce; the server
 * writes a fresh one into each response (and into its Content-Security-Policy).
 */
export const noncePlaceholder = '__NONCE__'

const frame = /node_modules\/(@vue|vue|vue-router|pinia)\/|components\/(layout\/(The|Offline)|base\/(BaseButton|BaseIcon|BaseSkeleton|BaseTooltip|KeyHint|StateError|StateLoading|TextRich|ThreadMark|icon-paths)|review\/(QuestionSheet|source)|question\/(question-kinds|QuestionPrompt|MarkLine|part-mark))|composables\/words|question\/answering|key-names|plugin-vue/

// What a first question needs beyond that.
const practice = /components\/(base\/(BaseMenu|menu-choice|CodeListing)|question\/(QuestionSkeleton|question-kinds|QuestionPrompt|use-number-keys)|review\/source)|composables\/(words|use-disclosure)|question\/answering/

const server = process.env['API_ORIGIN'] ?? 'http://localhost:3000'

const shell = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'src/workers',
  filename: 'shell.worker.ts',
  injectRegister: null,
  manifest: {
    name: 'Interleave',
    short_name: 'Interleave',
    description: 'Concurrency interview questions, practised until they stick',
    start_url: '/practice',
    display: 'standalone',
    background_color: '#fafaf7',
    theme_color: '#fafaf7',
    icons: [{ src: '/mark.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  },
  // The code editor is large, and teachers alone need it: it is got when code is first written.
  injectManifest: { globPatterns: ['assets/*.{js,css,woff2}'], globIgnores: ['assets/CodeEditor-*'] },
})

export default defineConfig({
  plugins: [vue(), preloadReadingFace(), shell],
  // Only `<script setup>` here: without the options API Vue is a tenth smaller.
  define: { __VUE_OPTIONS_API__: 'false' },
  html: { cspNonce: noncePlaceholder },
  worker: { format: 'es' },
  // Fonts and pictures stay files: a data: address would need a wider Content-Security-Policy.
  build: {
    assetsInlineLimit: 0,
    manifest: true,
    target: 'es2023',
    // What every page needs comes as one file: it packs better than the same in crumbs.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'frame', test: frame }, { name: 'asking', test: practice }] } } },
  },
  server: { proxy: { '/api': server, '/health': server } },
})

/** Asks for the reading face at once: without it the browser would find it only in the style sheet. */
function preloadReadingFace(): Plugin {
  return {
    name: 'preload-reading-face',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((name) => /inter-latin-.*\.woff2$/.test(name))
          .map((name) => ({ tag: 'link', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${name}` }, injectTo: 'head-prepend' as const })),
    },
  }
}
