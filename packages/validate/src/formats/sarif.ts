import { type Issue, type Language, quoteOf, type Severity } from '@rampe/model'
import type { ReportInput } from '../assess.ts'
import { ruleOf, titleOf } from '../validate.ts'

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  violation: 'error',
  warning: 'warning',
  info: 'note',
}

/** An absolute URI, as SARIF wants it: what cannot be one is left out. */
const uriOf = (text: string | undefined): string | undefined =>
  text && URL.canParse(text) ? new URL(text).href : undefined

/** A hash of what an issue is about, the same from run to run: so that a viewer can tell new from old. */
function fingerprint(issue: Issue): string {
  let hash = 5381
  for (const sign of `${issue.code}\0${issue.focusNode}\0${issue.path ?? ''}\0${issue.value ?? ''}`)
    hash = (Math.imul(hash, 33) ^ (sign.codePointAt(0) ?? 0)) >>> 0
  return hash.toString(16).padStart(8, '0')
}

/** The report in SARIF 2.1.0 (OASIS), which code hosts and editors show beside the pages. */
export function toSarif(input: ReportInput, language: Language): string {
  const codes = [...new Set(input.report.issues.map((issue) => issue.code))]
  const rules = codes.map((code) => {
    const rule = ruleOf(code)
    const title = titleOf(code)
    return {
      id: code,
      ...(title ? { shortDescription: { text: title[language] } } : {}),
      ...(rule ? { fullDescription: { text: rule.why[language] }, help: { text: rule.fix[language] } } : {}),
    }
  })
  const results = input.report.issues.map((issue) => {
    const uri = uriOf(issue.url) ?? uriOf(issue.focusNode)
    const quote = issue.selector ? quoteOf(issue.selector) : ''
    return {
      ruleId: issue.code,
      ruleIndex: codes.indexOf(issue.code),
      level: LEVEL[issue.severity],
      message: { text: issue.message[language] || issue.code },
      locations: [
        {
          ...(uri
            ? {
                physicalLocation: {
                  artifactLocation: { uri },
                  ...(quote ? { region: { startLine: 1, snippet: { text: quote } } } : {}),
                },
              }
            : {}),
          logicalLocations: [
            {
              fullyQualifiedName: issue.focusNode + (issue.path ? ` ${issue.path}` : ''),
              kind: 'element',
              ...(issue.selector
                ? { decoratedName: issue.selector.type === 'TextQuoteSelector' ? quote : issue.selector.value }
                : {}),
            },
          ],
        },
      ],
      partialFingerprints: { 'issue/v1': fingerprint(issue) },
    }
  })
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Rampe', rules } },
        language: language === 'fr' ? 'fr-CA' : 'en-CA',
        columnKind: 'unicodeCodePoints',
        invocations: [{ executionSuccessful: true, startTimeUtc: new Date(input.run.startedAt).toISOString() }],
        results,
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}
