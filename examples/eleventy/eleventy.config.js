import rampe from '@rampe/publish/eleventy'

export default (config) => {
  config.addPlugin(rampe, { graph: 'graph.jsonld', base: 'https://cintre.example/' })
  return { dir: { input: 'site', output: 'dist' } }
}
