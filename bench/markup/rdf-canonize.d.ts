// RDF Dataset Canonicalization (W3C, RDFC-1.0); the package brings no types of its own.
declare module 'rdf-canonize' {
  export function canonize(
    dataset: string | readonly object[],
    options: { readonly algorithm: 'RDFC-1.0'; readonly inputFormat?: string; readonly format?: string },
  ): Promise<string>
}
