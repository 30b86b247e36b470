import type { SiteProfile } from '@rampe/model'
import { describe, expect, it } from 'vitest'
import { captured } from '../captured.fixture.ts'
import { profileFor } from './copy.ts'
import { driftOf, reachOf } from './drift.ts'
import { addressesToFollow } from './follow.ts'
import { learn } from './learn.ts'

const capture = (path: string, body: string) =>
  captured(`<html lang="fr"><title>x</title><main>${body}</main></html>`, { url: `https://rampe.example${path}` })

const names = ['Sel', 'Encre', 'Houle', 'Vigie']
const before = names.map((name, n) =>
  capture(
    `/spectacles/${n}`,
    `<h1>${name}</h1><p class="quand">${n + 3} mars 2026 à 20 h</p><a class="plus" href="/plus/${n}">plus</a>`,
  ),
)
const after = names.map((name, n) =>
  capture(`/spectacles/${n}`, `<h1>${name}</h1><div class="date-neuve"><b>${n + 3} mars 2026 à 20 h</b></div>`),
)
const kept: SiteProfile = {
  host: 'rampe.example',
  templates: [
    {
      name: 'spectacles',
      url: '^/spectacles/',
      kind: 'event',
      pages: 0,
      fields: {
        name: [{ css: 'h1' }],
        startDate: [{ css: 'p.quand' }],
        duration: [{ follow: { css: 'a.plus' }, css: 'p' }],
      },
    },
    { name: 'lieux', url: '^/lieux/', kind: 'venue', pages: 0, fields: { name: [{ css: 'h1' }] } },
  ],
  site: { name: 'La Rampe', timeZone: 'Europe/Paris' },
}

describe('drift', () => {
  it('counts what each rule finds', () => {
    expect(reachOf(kept, before).map(({ property, found, pages }) => `${property} ${found}/${pages}`)).toEqual([
      'name 4/4',
      'startDate 4/4',
      'duration 4/4',
      'name 0/0',
    ])
  })

  it('tells which rules of a kept profile find nothing after a redesign', () => {
    expect(driftOf(kept, before, true).map(({ code }) => code)).toEqual(['profile-template-gone'])
    const found = driftOf(kept, after, true)
    expect(found.map(({ code, path, value, severity }) => [code, path, value, severity])).toContainEqual([
      'profile-drift',
      'startDate',
      '0/4',
      'warning',
    ])
    expect(found.map(({ message }) => message.en).join('\n')).toContain('startDate was found on 0 of 4')
  })

  it('tells what a learned profile finds no more', () => {
    const learned = learn(before)
    expect(driftOf(learned, before, false)).toEqual([])
    expect(driftOf(learned, after, false).map(({ path, severity }) => [path, severity])).toEqual([
      ['startDate', 'info'],
    ])
  })

  it('does not speak of three pages too few', () => {
    expect(driftOf(kept, after.slice(0, 2), true).map(({ code }) => code)).toEqual(['profile-template-gone'])
  })
})

describe('profiles', () => {
  it('know which pages their rules lead to', () => {
    expect(before.flatMap((one) => addressesToFollow(one, kept))).toEqual([
      'https://rampe.example/plus/0',
      'https://rampe.example/plus/1',
      'https://rampe.example/plus/2',
      'https://rampe.example/plus/3',
    ])
  })

  it('go to another site without what is true of one alone', () => {
    const copy = profileFor('quai.example', learn(before))
    expect(copy).toMatchObject({
      host: 'quai.example',
      templates: [{ pages: 0, fields: { startDate: [{ css: 'main > p.quand' }] } }],
    })
    expect(copy.templates[0]?.fields.startDate?.[0]).not.toHaveProperty('confidence')
    expect(profileFor('quai.example', kept).site).toEqual({ timeZone: 'Europe/Paris' })
  })
})
