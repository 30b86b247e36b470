import { expand, pageOf, readMicrodata, readRdfa, rootOf } from '@rampe/extract'
import jsonld from 'jsonld'
import { MicrodataRdfParser } from 'microdata-rdf-streaming-parser'
import type { Quad } from 'n3'
import { RdfaParser } from 'rdfa-streaming-parser'
import { captureOf } from './page.ts'
import { differenceOfQuads, nquadsOfQuads } from './rdf.ts'

/** What both streaming parsers do: text goes in, quads come out. */
interface QuadParser {
  on(event: 'data', listener: (quad: Quad) => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
  on(event: 'end', listener: () => void): unknown
  write(text: string): unknown
  end(): unknown
}

/** Their declared type lacks what they have from Node's streams. */
const isQuadParser = (parser: object): parser is QuadParser => 'on' in parser && 'write' in parser

const quadsOf = (parser: object, html: string): Promise<Quad[]> =>
  new Promise((resolve, reject) => {
    if (!isQuadParser(parser)) throw new TypeError('The reference parser is no stream.')
    const quads: Quad[] = []
    parser.on('data', (quad) => quads.push(quad))
    parser.on('error', reject)
    parser.on('end', () => resolve(quads))
    parser.write(html)
    parser.end()
  })

/** What Rampe reads otherwise on purpose: one spelling of schema.org, no bookkeeping of vocabularies, plain decimals. */
const levelled = (nquads: string): string =>
  nquads
    .replace(/<(?:https?:\/\/(?:www\.)?schema\.org(?:\/|(?=[>\w]))|schema:)/g, '<http://schema.org/')
    .replace(/<(https?:\/\/[^/>]+)>/g, '<$1/>')
    .replace(/%2[89]/g, (code) => decodeURIComponent(code))
    .replace(/^.*#usesVocabulary>.*\n/gm, '')
    .replace(
      /"([^"]*)"(?=\^\^<[^>]*#double>)/g,
      (_whole, number: string) => `"${Number(Number(number).toPrecision(12))}"`,
    )

const VOCAB = { '@vocab': 'http://schema.org/', id: '@id', type: '@type' }

/** Another reader of the same source: undefined where it reads the same statements, else the first that differ. */
export const oracles = {
  microdata: async (html: string, url: string) => {
    const page = pageOf(captureOf(html, url))
    const { statements } = readMicrodata(rootOf(page), { base: page.base, url, orphans: false, typeProperties: {} })
    return differenceOfQuads(
      statements,
      levelled(nquadsOfQuads(await quadsOf(new MicrodataRdfParser({ baseIRI: page.base }), html))),
    )
  },
  rdfa: async (html: string, url: string) => {
    const page = pageOf(captureOf(html, url))
    const { statements } = readRdfa(rootOf(page), { base: page.base })
    const parser = new RdfaParser({ baseIRI: page.base, contentType: 'text/html' })
    const said = statements.filter(({ predicate }) => !predicate.endsWith('#usesVocabulary'))
    return differenceOfQuads(said, levelled(nquadsOfQuads(await quadsOf(parser, html))))
  },
  jsonld: async (html: string, url: string) => {
    const text = html.replace(/^[\s\S]*?<script[^>]*>|<\/script>[\s\S]*$/gi, '')
    const document = JSON.parse(text.replace(/("@context"\s*:\s*)"[^"]*"/g, `$1${JSON.stringify(VOCAB)}`))
    const { statements } = expand(document, {
      base: url,
      scope: 'b',
      select: (value) => ({ type: 'JsonPointer', value }),
    })
    const nquads = await jsonld.toRDF(document, { base: url, format: 'application/n-quads' })
    return differenceOfQuads(statements, levelled(String(nquads)))
  },
} as const
