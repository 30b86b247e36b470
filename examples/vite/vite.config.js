import rampe from '@rampe/publish/vite'

export default {
  root: 'site',
  plugins: [rampe({ graph: '../graph.jsonld', base: 'https://lanterne.example/' })],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    rollupOptions: { input: ['site/index.html', 'site/fr/nuit.html', 'site/en/nuit.html'] },
  },
}
