import type { Misbehaviour } from './misbehaviour.ts'

/** Takes the request and never answers. */
export const silent: Misbehaviour = { name: 'silent', ends: ['answer-timeout'], answer: () => undefined }
