import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { licences } from './scripts/setup/licences.mjs';
import { geographyVersion, offlineWorker } from './scripts/setup/offline.mjs';
import { contentSecurityPolicy } from './scripts/setup/policy.mjs';

const geography = geographyVersion(`${import.meta.dirname}/public/geo`);

/** The policy is put into the built page alone: the development server needs inline scripts for its reloads. */
const strictPage: Plugin = {
  name: 'strict-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
      injectTo: 'head-prepend',
    },
  ],
};

/** The reader of XML asks for Node's streams, and does without where there are none. */
const noStreams: Plugin = {
  name: 'no-streams',
  enforce: 'pre',
  resolveId: (id) => (id === 'stream' ? '\0no-streams' : null),
  load: (id) => (id === '\0no-streams' ? 'export const Stream = undefined;' : null),
};

/** Shaders of WebGPU, and what packs its attributes, take much room: the map draws with WebGL alone. */
const noWebGpu: Plugin = {
  name: 'no-webgpu',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('@luma.gl/gpgpu') ? '\0no-webgpu' : null),
  load: (id) =>
    id === '\0no-webgpu' ? 'export let backendRegistry, cleanEvaluateSync, GPUDataEvaluator, interleave;' : null,
  transform: {
    filter: { id: /[\\/]node_modules[\\/]@(deck|luma)\.gl[\\/]/, code: '/* wgsl */' },
    handler: (code) => ({
      code: code.replaceAll(/\/\* wgsl \*\/ `(?:[^`\\$]|\\.|\$(?!\{)|\$\{[^`{}]*\})*`/gs, "''"),
      map: null,
    }),
  },
};

const { ofPage, ofWorker } = licences();

/** What is needed at once is one file: cut where what comes later shares it, it would compress worse. */
const inOneFile = { codeSplitting: { groups: [{ name: 'first', tags: ['$initial' as const] }] } };

export default defineConfig({
  // Relative addresses, so that the built folder runs from any path of any static server.
  base: './',
  plugins: [react(), strictPage, noStreams, noWebGpu, ofPage, offlineWorker],
  // Addresses of the geography change with it, as those of all other files do.
  define: { 'import.meta.env.GEOGRAPHY': JSON.stringify(geography) },
  // Map, deck and React are one first load, under the 1.5 MB that `bench:browser` asks for; the warning would ask for 500 kB.
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 3_200,
    assetsInlineLimit: 0,
    // Browsers of this target preload modules by themselves.
    modulePreload: { polyfill: false },
    rolldownOptions: { output: inOneFile },
  },
  worker: { format: 'es', plugins: () => [noStreams, ofWorker], rolldownOptions: { output: inOneFile } },
  // maplibre finds its worker by an address beside its own module; pre-bundling moves the module away from it.
  optimizeDeps: { exclude: ['maplibre-gl'] },
  server: { host: '127.0.0.1' },
});
