// The door and what goes through it; how it fails; how it behaves towards hosts.

export { isPublicAddress } from './addresses.ts'
export { openClient, webUrl } from './client.ts'
export type { Resolve } from './connect.ts'
export { type FailureCode, failure, failureFor } from './failures.ts'
export { inflate } from './inflate.ts'
export { Pace, type PaceOptions, type Reception, type Turn } from './pace.ts'
export type { Answer, Client, ClientOptions, RequestOptions } from './request.ts'
export { type SignatureOptions, webBotAuth } from './signature.ts'
export { isContact, PRODUCT_TOKEN, userAgent } from './user-agent.ts'
