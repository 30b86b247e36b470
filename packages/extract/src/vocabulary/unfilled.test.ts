import { reference, textValue, type Value } from '@rampe/model'
import { expect, it } from 'vitest'
import { isUnfilled } from './unfilled.ts'

it.each<readonly [Value, boolean]>([
  [reference('https://quai.example/[site]e(%22q%22)[/site]/maree/'), true],
  [reference('https://quai.example/%7B%7B%20event.slug%20%7D%7D'), true],
  [reference('https://quai.example/[site]e('), true],
  [reference('https://quai.example/events/[slug]'), true],
  [reference('https://quai.example/?q=%7Bterms%7D'), false],
  [reference('https://quai.example/?filter[city]=Matane'), false],
  [reference('https://quai.example/100%25%25NAME%25%25'), true],
  [textValue('{{ event.title }}'), true],
  [textValue('<%= title %>'), true],
  [textValue('100 % gratuit [complet]'), false],
  [textValue('Une [b]création[/b]'), false],
  [textValue(`Écrire {{ nom }} ${'dans un gabarit '.repeat(50)}`), false],
])('%j: %s', (value, is) => {
  expect(isUnfilled(value)).toBe(is)
})
