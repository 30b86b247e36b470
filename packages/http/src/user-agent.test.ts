import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { userAgent } from './user-agent.ts'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const name = `Rampe/${version}`

test.each([
  ['https://theatre.example/robot', `${name} (+https://theatre.example/robot)`],
  ['web@theatre.example', `${name} (+web@theatre.example)`],
  ['mailto:web@theatre.example', `${name} (+mailto:web@theatre.example)`],
  [undefined, `${name} (reads event pages; no contact given)`],
  ['', `${name} (reads event pages; no contact given)`],
  ['somebody', `${name} (reads event pages; no contact given)`],
  ['https://theatre.example/\r\nx-evil: 1', `${name} (reads event pages; no contact given)`],
  ['https://theatre.example/) Mozilla/5.0 (x', `${name} (reads event pages; no contact given)`],
])('with the contact %j a request says %j', (contact, expected) => {
  expect(userAgent(contact)).toBe(expected)
})
