import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RampeError } from '@rampe/model'
import { describe, expect, it } from 'vitest'
import { readProfile } from './read.ts'

const profile = (rule: object, template: object = {}) =>
  JSON.stringify({
    host: 'rampe.example',
    site: {},
    templates: [{ name: 'spectacles', kind: 'event', pages: 0, fields: { name: [rule] }, ...template }],
  })

const troubleOf = (text: string): readonly [string, string] => {
  try {
    readProfile(text, 'profiles/rampe.example.json')
    return ['', '']
  } catch (error) {
    if (error instanceof RampeError) return [error.code, error.details.message.en]
    throw error
  }
}

describe('readProfile', () => {
  it('reads what may be said', () => {
    expect(readProfile(profile({ css: 'h1', match: '(?i)sel', stop: ['x'] }), 'x').templates[0]?.name).toBe(
      'spectacles',
    )
  })

  it.each(['en', 'fr'])('reads the example of the guide (%s)', (language) => {
    const guide = readFileSync(join(import.meta.dirname, `../../../../docs/guide/profiles.${language}.md`), 'utf8')
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? []
    expect(Object.keys(readProfile(example, 'guide').templates[0]?.fields ?? {})).toContain('performer')
  })

  it.each<readonly [string, string, RegExp]>([
    ['{', 'profile-invalid', /JSON/],
    [profile({ ccs: 'h1' }), 'profile-invalid', /at templates.0.fields.name.0.ccs/],
    [profile({ css: 'h1', confidence: 2 }), 'profile-invalid', /confidence/],
    [profile({ css: 'h1', xpath: '//h1' }), 'profile-invalid', /not both/],
    [profile({ take: 'first' }), 'profile-invalid', /where the value stands/],
    [profile({ css: 'h1', timeZone: 'Paris' }), 'profile-invalid', /no time zone/],
    [profile({ css: 'h1[' }), 'profile-selector-invalid', /at templates.0.fields.name.0: “h1\[”/],
    [profile({ css: ':has(:has(a))' }), 'profile-selector-invalid', /:has/],
    [profile({ xpath: '//h1[' }), 'profile-selector-invalid', /missing/],
    [profile({ css: 'h1', when: 'p:nope(' }), 'profile-selector-invalid', /0\.when/],
    [profile({ css: 'h1', unless: '//p[foo()]' }), 'profile-selector-invalid', /0\.unless.*not known/],
    [profile({ css: 'h1', follow: { xpath: '//' } }), 'profile-selector-invalid', /0\.follow/],
    [profile({ css: 'h1', match: '(a' }), 'profile-pattern-invalid', /0\.match: “\(a”/],
    [profile({ css: 'h1', match: '(a)\\1' }), 'profile-pattern-invalid', /back/],
    [profile({ css: 'h1', match: 'a(?=b)' }), 'profile-pattern-invalid', /ahead/],
    [profile({ css: 'h1', split: '/[/' }), 'profile-pattern-invalid', /0\.split/],
    [profile({ css: 'h1' }, { url: '^/(x' }), 'profile-pattern-invalid', /templates\.0\.url/],
    [profile({ css: 'h1' }, { records: 'li[' }), 'profile-selector-invalid', /templates\.0\.records/],
  ])('%s: %s', (text, code, message) => {
    const [is, says] = troubleOf(text)
    expect(is).toBe(code)
    expect(says).toMatch(message)
  })
})
