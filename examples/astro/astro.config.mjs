import rampe from '@rampe/publish/astro'

export default {
  site: 'https://coulisse.example',
  srcDir: './site',
  build: { format: 'directory' },
  integrations: [rampe({ graph: 'graph.jsonld' })],
}
